package dev.rehearse.scenario.read;

import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a scenario may use once its cluster and its steps are known.
 *
 * @param system the system
 * @param parts the kind of each part by its name, in order
 * @param steps the numbers of the procedure's steps
 * @param whole whether these are all; if a step's number could not be read, a step that is named may be that one
 */
record Lexicon(SystemKind system, Map<String, String> parts, Set<Integer> steps, boolean whole) {

    /** The kind under which a system lists the faults of links. */
    static final String LINK = "link";

    /** Answers that need no declaration: success in the words of every product's command. */
    private static final List<String> ANSWERS = List.of("SUCCESS", "CONNECTED", "NOT ACTIVE");

    String part(Phrase name) {
        if (!parts.containsKey(name.value())) {
            throw name.bad("there is no " + name.value(), Nearest.hint(parts.keySet(), name.value()));
        }
        return name.value();
    }

    List<Command> commands(String part) {
        return system.commands(kind(part));
    }

    List<FaultKind> faults(String part) {
        return system.faults(kind(part));
    }

    String kind(String part) {
        return parts.getOrDefault(part, "");
    }

    /** A state of a part, as printed or as the model calls it inside. */
    String state(String part, Phrase text) {
        return known(system.states(kind(part)), text, part + " is never " + text.value());
    }

    /** The same, or as the sheet's column shows it. */
    String stateOrColumn(String part, Phrase text) {
        List<String> words = new ArrayList<>(system.states(kind(part)));
        for (String column : system.columns(kind(part))) {
            if (!words.contains(column)) {
                words.add(column);
            }
        }
        return known(words, text, part + " is never " + text.value());
    }

    /** A number with which somebody refuses something. */
    long code(Phrase text) {
        long code = text.read(Quantity.COUNT).number();
        if (!system.refusesWith(code)) {
            throw text.bad(
                    "nobody refuses with " + code, "see the codes on a sheet, or write refused without a number");
        }
        return code;
    }

    /** What a part may answer: a state, or another word that its commands print. */
    String answer(String part, Phrase text) {
        if (text.isEmpty()) {
            throw text.bad("what must be seen is missing", "write a state or an answer after ->");
        }
        Set<String> answers = new LinkedHashSet<>(system.states(kind(part)));
        answers.addAll(system.answers(kind(part)));
        answers.addAll(ANSWERS);
        return known(new ArrayList<>(answers), text, part + " never answers " + text.value());
    }

    /** The number of a step that exists. */
    int step(Phrase number) {
        if (number.isEmpty()) {
            throw number.bad("the number of the step is missing", steps.isEmpty() ? "" : "steps are " + range());
        }
        long step = number.read(Quantity.COUNT).number();
        boolean there = step <= Integer.MAX_VALUE && steps.contains((int) step);
        if (!there && whole) {
            throw number.bad("there is no step " + number.value(), steps.isEmpty() ? "" : "steps are " + range());
        }
        return there ? (int) step : 1;
    }

    private String range() {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int step : steps) {
            first = Math.min(first, step);
            last = Math.max(last, step);
        }
        return first + " .. " + last;
    }

    private static String known(List<String> words, Phrase text, String message) {
        if (!words.contains(text.value())) {
            throw text.bad(message, Nearest.hint(words, text.value()));
        }
        return text.value();
    }
}
