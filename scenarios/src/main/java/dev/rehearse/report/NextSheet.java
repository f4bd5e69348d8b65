package dev.rehearse.report;

import dev.rehearse.explore.next.Advice;
import dev.rehearse.explore.next.Advice.Other;
import dev.rehearse.explore.next.Advice.Verdict;
import dev.rehearse.explore.next.Continuation;
import dev.rehearse.explore.next.Continuation.Branch;
import dev.rehearse.explore.next.Continuation.Fork;
import dev.rehearse.explore.next.Continuation.Step;
import dev.rehearse.scenario.Standing;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Seen;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to type next, for somebody who stands in the middle of a procedure. */
public final class NextSheet {

    private static final int HEAD = 11;

    private final Advice advice;
    private final StringBuilder text = new StringBuilder();

    /** A sheet. */
    public NextSheet(Advice advice) {
        this.advice = advice;
    }

    /** As text, ready to be printed. */
    public String text() {
        text.setLength(0);
        Standing standing = advice.standing();
        String where = standing.after() < 0 ? "" : standing.after() == 0 ? ", before step 1" : after(standing.after());
        line(advice.scenario().name() + "      what now?      "
                + standing.whole().source() + where);
        head("taken", taken());
        head("open", open());
        head("already", advice.already().stream().map("violated: "::concat).toList());
        line("");
        verdict();
        Continuation plan = advice.plan();
        if (plan != null) {
            course(plan, 1, "");
        }
        for (Other other : advice.others()) {
            line("           or " + other.words() + ":");
            course(other.plan(), 1, "");
        }
        return text.toString();
    }

    private static String after(int step) {
        return ", after step " + step;
    }

    /** What is taken for granted whatever is open. */
    private List<String> taken() {
        Set<String> taken = new LinkedHashSet<>();
        advice.readings().forEach(reading -> taken.addAll(reading.taken()));
        return List.copyOf(taken);
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        for (Reading reading : advice.readings()) {
            if (advice.readings().size() > 1) {
                open.add((open.isEmpty() ? "either " : "or ") + String.join(", ", reading.words()));
            }
        }
        return open;
    }

    private void head(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(padded(i == 0 ? " " + name : "", HEAD) + lines.get(i));
        }
    }

    private void verdict() {
        Continuation plan = advice.plan();
        String seen = String.format(Locale.ROOT, "%,d situations looked at", advice.seen());
        if (advice.verdict() == Verdict.UNDECIDED) {
            line(" UNDECIDED a limit was reached, " + seen);
        } else if (advice.verdict() == Verdict.NONE) {
            line(" NONE      no continuation ends safely, " + seen);
            line(plan == null ? "           and none comes near it" : "           the nearest:");
        } else if (plan != null && plan.steps().isEmpty() && plan.straight()) {
            line(" FOUND     nothing has to be typed: it is safe, or will be by itself");
        } else if (plan != null) {
            String most = plan.straight() ? "" : "at most ";
            line(" FOUND     " + most + counted(plan.commands()) + ", about " + Words.duration(total(plan)) + ", "
                    + (plan.straight() && advice.readings().size() > 1 ? "whatever is open; " : "") + seen);
            line("           of that " + Words.duration(count(plan) * thinking()) + " are the operator's own: "
                    + Words.duration(thinking()) + " before each command (assume: operator)");
        }
        head("note", advice.notes());
        head("end", advice.ends());
    }

    private static String counted(int commands) {
        return commands + (commands == 1 ? " command" : " commands");
    }

    private long thinking() {
        return advice.scenario().plan().setting("assume", "operator").number();
    }

    /** The longest way, with the time in which the operator thinks. */
    private long total(Continuation plan) {
        long time = 0;
        for (Step step : plan.steps()) {
            time += step.time() + thinking();
        }
        Continuation longest = longest(plan);
        return longest == null ? time : time + total(longest);
    }

    /** How many commands the longest way has. */
    private int count(Continuation plan) {
        Continuation longest = longest(plan);
        return plan.steps().size() + (longest == null ? 0 : count(longest));
    }

    /** The longest way on after a question; null if nothing is asked. */
    private @Nullable Continuation longest(Continuation plan) {
        Fork fork = plan.fork();
        return fork == null
                ? null
                : fork.branches().stream()
                        .map(Branch::then)
                        .max(Comparator.comparingLong(this::total))
                        .orElse(null);
    }

    private void course(Continuation plan, int first, String indent) {
        int number = first;
        int width = plan.steps().stream()
                .mapToInt(step -> command(step).length())
                .max()
                .orElse(0);
        for (Step step : plan.steps()) {
            line(indent
                    + String.format(Locale.ROOT, "%4d. ", number++)
                    + padded(command(step), width + 2)
                    + explained(step));
        }
        Fork fork = plan.fork();
        if (fork != null) {
            line(indent + "      look at " + fork.question());
            for (Branch branch : fork.branches()) {
                String answer = answers(branch);
                boolean over = branch.then().steps().isEmpty() && branch.then().straight();
                line(indent + "      " + answer + ":" + (over ? " nothing more has to be typed" : ""));
                course(branch.then(), number, indent + "    ");
            }
        }
    }

    private static String answers(Branch branch) {
        List<String> answers = new ArrayList<>();
        branch.answers().forEach(answer -> answers.add(answer.isEmpty() ? "no answer" : answer));
        return String.join(" or ", answers);
    }

    private static String command(Step step) {
        return step.line().target() + ": " + step.line().words();
    }

    /** What it waits for, how long that takes, and what is so then. */
    static String explained(Step step) {
        String question = step.line().command().question().words();
        String time = step.time() == 0 ? "at once" : Words.duration(step.time());
        String waits = step.seen().isEmpty() ? time : question + " -> " + step.seen() + ", " + time;
        List<String> then = new ArrayList<>();
        for (Seen change : step.changes()) {
            String target = change.question().substring(0, change.question().indexOf(':'));
            then.add(target + " " + change.answer());
        }
        return waits + (then.isEmpty() ? "" : "; then " + String.join(", ", then));
    }

    private static String padded(String text, int width) {
        return ExplorationSheet.padded(text, width);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
