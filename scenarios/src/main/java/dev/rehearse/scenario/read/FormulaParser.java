package dev.rehearse.scenario.read;

import dev.rehearse.scenario.claim.Formula;
import dev.rehearse.scenario.claim.Formula.AtSteps;
import dev.rehearse.scenario.claim.Sign;
import dev.rehearse.scenario.claim.Subjects;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Conditions, as {@link dev.rehearse.scenario.claim} has their grammar. */
final class FormulaParser {

    /** Deeper than this nobody means it. */
    private static final int DEEPEST = 20;

    private static final String OPENING = "(";
    private static final String NOT = "not";
    private static final String COUNT = "count of";
    private static final String COMPARISONS = "write =, <, <=, > or >= and a number, as in <= 1";

    /** What a condition may begin with beside a subject. */
    static final List<String> BEGINNINGS = List.of(NOT, OPENING, COUNT, "at step", "at steps", "afterwards");

    private final Subjects subjects;
    private final Lexicon lexicon;
    private final Cursor cursor;
    private int depth;

    FormulaParser(Subjects subjects, Lexicon lexicon, Cursor cursor) {
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.cursor = cursor;
    }

    /** A condition; the cursor stands behind it then. */
    Formula condition() {
        return any("");
    }

    /** What is said of each of a group, or of subjects that are named if there is no group. */
    private Formula any(String group) {
        if (++depth > DEEPEST) {
            throw cursor.rest().bad("this is nested more than " + DEEPEST + " times", "take it apart");
        }
        List<Formula> parts = new ArrayList<>();
        do {
            parts.add(all(group));
        } while (cursor.takes("or"));
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Formula.Any(List.copyOf(parts));
    }

    private Formula all(String group) {
        List<Formula> parts = new ArrayList<>();
        do {
            parts.add(part(group));
        } while (cursor.takes("and"));
        return parts.size() == 1 ? parts.get(0) : new Formula.All(List.copyOf(parts));
    }

    private Formula part(String group) {
        if (cursor.takes(NOT)) {
            if (++depth > DEEPEST) {
                throw cursor.rest().bad("this is nested more than " + DEEPEST + " times", "take it apart");
            }
            Formula part = part(group);
            depth--;
            return new Formula.Not(part);
        }
        if (cursor.takes(OPENING)) {
            Formula inside = any(group);
            if (!cursor.takes(")")) {
                throw unexpected("a parenthesis is not closed here", "write ), and or or");
            }
            return inside;
        }
        if (!group.isEmpty()) {
            return new AskedParser(cursor, group, subjects.groupTraits(group)).test("");
        }
        if (cursor.takes(COUNT)) {
            return tally();
        }
        return cursor.sees("at") || cursor.sees("afterwards") ? steps() : test();
    }

    private Formula test() {
        Phrase whole = cursor.rest();
        String subject = cursor.takesLongest(subjects.names());
        if (subject == null) {
            String word = cursor.word().value();
            String message = whole.isEmpty() ? "the condition is missing" : "there is no " + word;
            throw cursor.word().bad(message, hint(word));
        }
        return new AskedParser(cursor, subject, subjects.traits(subject)).test(subject);
    }

    private String hint(String word) {
        String nearest = Nearest.among(subjects.names(), word);
        return nearest != null
                ? "did you mean " + nearest + "?"
                : "a condition begins with " + String.join(", ", subjects.names()) + "; or with "
                        + String.join(", ", BEGINNINGS);
    }

    private Formula tally() {
        String group = cursor.takesLongest(subjects.groups());
        if (group == null) {
            Phrase unknown = cursor.unknown();
            throw unknown.bad(unknown.value() + " cannot be counted", Nearest.hint(subjects.groups(), unknown.value()));
        }
        if (!cursor.takes("where")) {
            throw unexpected("of " + group + " it must be said which", "write count of " + group + " where …");
        }
        Formula where = any(group);
        Sign sign = sign();
        Phrase number = cursor.takesNumber();
        if (number.isEmpty()) {
            throw unexpected("the number is missing", "write how many, as in <= 1");
        }
        return new Formula.Tally(group, where, sign, number.read(Quantity.COUNT).number());
    }

    private Sign sign() {
        for (Sign sign : List.of(Sign.AT_MOST, Sign.AT_LEAST, Sign.LESS, Sign.MORE, Sign.EQUAL)) {
            if (cursor.takes(sign.words())) {
                return sign;
            }
        }
        if (cursor.takes("is")) {
            return Sign.EQUAL;
        }
        throw unexpected("it is not said how many", COMPARISONS);
    }

    private Formula steps() {
        if (cursor.takes("afterwards")) {
            return AtSteps.AFTERWARDS;
        }
        if (cursor.takes("at steps")) {
            Phrase range = cursor.rest();
            int first = lexicon.step(cursor.takesNumber());
            if (!cursor.takes("..")) {
                throw unexpected("the last step is missing", "write at steps 4 .. 9");
            }
            int last = lexicon.step(cursor.takesNumber());
            if (first > last && lexicon.whole()) {
                throw range.bad("the steps end before they begin", "write the lower number first");
            }
            return new AtSteps(first, Math.max(first, last));
        }
        if (cursor.takes("at step")) {
            int step = lexicon.step(cursor.takesNumber());
            return new AtSteps(step, step);
        }
        throw unexpected("the word step is missing", "write at step 4 or at steps 4 .. 9");
    }

    private Misread unexpected(String message, String hint) {
        Phrase rest = cursor.rest();
        String found = rest.isEmpty() ? "" : ", and " + cursor.word().value() + " stands there";
        return rest.bad(message + found, hint);
    }
}
