package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Clause;
import dev.rehearse.scenario.Clause.Relation;
import dev.rehearse.scenario.Condition;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code S1 is PRIMARY UNCERTAIN and at steps 1 .. 4}: clauses joined by {@code and}. */
final class ConditionParser {

    private static final String FORMS = "write S1 is STATE, S1 is not STATE, S1 is down, S1 is up, S1 refused 14525, "
            + "S1 failed, S1 exit 24, S1 has more, S1 has less, S1 level 7.0, at step 4, at steps 4 .. 9, beforehand or afterwards";

    private final Lexicon lexicon;

    ConditionParser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Condition parse(Phrase phrase) {
        List<Clause> clauses = new ArrayList<>();
        for (Phrase rest = phrase; rest != null; rest = rest.behind(" and ")) {
            clauses.add(clause(rest.before(" and ")));
        }
        return new Condition(List.copyOf(clauses), phrase.value());
    }

    private Clause clause(Phrase phrase) {
        if (phrase.beginsWith("at steps")) {
            return steps(phrase.after("at steps"));
        }
        if (phrase.beginsWith("at step")) {
            int step = lexicon.step(phrase.after("at step"));
            return new Clause("", Relation.AT_STEP, "", step, step);
        }
        if (phrase.value().equals("afterwards")) {
            return new Clause("", Relation.AT_STEP, "", Clause.AFTERWARDS, Clause.AFTERWARDS);
        }
        if (phrase.value().equals("beforehand")) {
            return new Clause("", Relation.AT_STEP, "", Clause.BEFOREHAND, Clause.BEFOREHAND);
        }
        if (phrase.value().equals("failed")) {
            return number("", Relation.FAILED, 0);
        }
        if (phrase.beginsWith("refused")) {
            return number("", Relation.REFUSED, code(phrase.after("refused")));
        }
        String subject = lexicon.part(phrase.first());
        Clause clause = about(subject, phrase.after(subject));
        if (clause == null) {
            throw phrase.bad(phrase.value() + " is not a condition", FORMS);
        }
        return clause;
    }

    private @Nullable Clause about(String subject, Phrase claim) {
        String value = claim.value();
        if (value.equals("is down") || value.equals("is up")) {
            return number(subject, value.equals("is up") ? Relation.UP : Relation.DOWN, 0);
        }
        if (value.equals("failed")) {
            return number(subject, Relation.FAILED, 0);
        }
        if (value.equals("has more") || value.equals("has less")) {
            return number(subject, value.equals("has more") ? Relation.HAS_MORE : Relation.HAS_LESS, 0);
        }
        if (claim.beginsWith("is not")) {
            return new Clause(subject, Relation.IS_NOT, lexicon.state(subject, claim.after("is not")), 0, 0);
        }
        if (claim.beginsWith("is")) {
            return new Clause(subject, Relation.IS, lexicon.state(subject, claim.after("is")), 0, 0);
        }
        if (claim.beginsWith("refused")) {
            return number(subject, Relation.REFUSED, code(claim.after("refused")));
        }
        if (claim.beginsWith("exit")) {
            return number(
                    subject,
                    Relation.EXIT,
                    claim.after("exit").read(Quantity.COUNT).number());
        }
        if (claim.beginsWith("level")) {
            return number(
                    subject,
                    Relation.LEVEL,
                    claim.after("level").read(Quantity.LEVEL).number());
        }
        return null;
    }

    private Clause steps(Phrase range) {
        Phrase last = range.behind("..");
        if (last == null) {
            throw range.bad(range.value() + " is not a range of steps", "write at steps 4 .. 9");
        }
        int from = lexicon.step(range.before(".."));
        int to = lexicon.step(last);
        if (from > to && lexicon.whole()) {
            throw range.bad(range.value() + " ends before it begins", "write the lower number first");
        }
        return new Clause("", Relation.AT_STEP, "", from, to);
    }

    private long code(Phrase phrase) {
        return phrase.isEmpty() ? 0 : lexicon.code(phrase);
    }

    private static Clause number(String subject, Relation relation, long number) {
        return new Clause(subject, relation, "", number, number);
    }
}
