package dev.rehearse.procedure;

import dev.rehearse.procedure.Script.Party;
import dev.rehearse.scenario.Clause.Relation;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.SystemKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the operator must ask to judge the rules of a scenario, and no more: a state of which no rule speaks
 * needs no look.
 *
 * <p>Of a system's commands the state question is the one that asks and is called {@code state}, with or without the
 * product's own word before it; the log position question likewise ends in {@code logpos}.
 */
final class Inquiry {

    private final Scenario scenario;
    private final List<Party> cast;
    private final List<Remedy> rules;

    Inquiry(Scenario scenario, List<Party> cast, List<Remedy> rules) {
        this.scenario = scenario;
        this.cast = cast;
        this.rules = rules;
    }

    /** The question for the log position of a part of this kind, or null. */
    static @Nullable Command position(SystemKind system, String kind) {
        return question(system, kind, "logpos");
    }

    private static @Nullable Command question(SystemKind system, String kind, String word) {
        for (Command command : system.commands(kind)) {
            boolean named = command.words().equals(word) || command.words().endsWith(" " + word);
            if (named && command.part().isEmpty() && command.question() == command) {
                return command;
            }
        }
        return null;
    }

    List<Question> questions(boolean positionsToo) {
        List<Question> questions = new ArrayList<>();
        for (int part = 0; part < cast.size(); part++) {
            String kind = scenario.plan().parts().get(part).kind();
            Command state = question(scenario.system(), kind, "state");
            if (state != null && mattersForRules(part)) {
                questions.add(new Question(part, cast.get(part).component(), state, false));
            }
        }
        for (int part = 0; part < cast.size(); part++) {
            Command position = cast.get(part).position();
            if (position != null && positionsToo && positionsMatter()) {
                questions.add(new Question(part, cast.get(part).component(), position, true));
            }
        }
        return questions;
    }

    private boolean mattersForRules(int part) {
        return rules.stream().flatMap(rule -> rule.symptoms().stream()).anyMatch(s -> s.part() == part && sees(s));
    }

    private static boolean sees(Symptom symptom) {
        return switch (symptom.relation()) {
            case IS, IS_NOT, DOWN, UP, EXIT -> true;
            case REFUSED, FAILED, HAS_MORE, HAS_LESS, AT_STEP, LEVEL -> false;
        };
    }

    private boolean positionsMatter() {
        return rules.stream().flatMap(rule -> rule.symptoms().stream()).anyMatch(Inquiry::compares);
    }

    private static boolean compares(Symptom symptom) {
        return symptom.relation() == Relation.HAS_MORE || symptom.relation() == Relation.HAS_LESS;
    }
}
