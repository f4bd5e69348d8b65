package dev.rehearse.scenario;

import dev.rehearse.scenario.Slip.Instead;

/** How slips are written, in one place for those who read them and those who list them. */
public final class SlipWords {

    /** The attribute of parts that somebody must stop before the procedure and may forget. */
    public static final String LEFT_ON = "left on";

    private SlipWords() {}

    /** He passes a step over. */
    public static Slip skips(Step step) {
        return plain(SlipKind.SKIPS, "skips " + name(step), number(step));
    }

    /** He does a step twice. */
    public static Slip repeats(Step step) {
        return plain(SlipKind.REPEATS, "repeats " + name(step), number(step));
    }

    /** He does the next step first. */
    public static Slip swaps(Step step, Step next) {
        String words = "swaps steps " + step.number() + " and " + next.number();
        return plain(SlipKind.SWAPS, words, number(step));
    }

    /** He types a step at another part. */
    public static Slip typesAt(Step step, String part) {
        String words = "types " + name(step) + " at " + part;
        return new Slip(SlipKind.WRONG_SERVER, words, number(step), Instead.at(step.target(), part));
    }

    /** He types something else. */
    public static Slip types(Step step, Instead instead) {
        String words = "types " + instead.typed() + " in " + name(step);
        return new Slip(SlipKind.WRONG_OPTION, words, number(step), instead);
    }

    /** He goes on at once. */
    public static Slip doesNotWait(String step) {
        return plain(SlipKind.NO_WAIT, "does not wait in " + name(step), step);
    }

    /** He takes what he reads for what he must see. */
    public static Slip misreads(String step) {
        return plain(SlipKind.MISREADS, "misreads " + name(step), step);
    }

    /** He does not stop a part that must not act meanwhile. */
    public static Slip leavesOn(String part) {
        return new Slip(SlipKind.LEAVES_ON, "leaves " + part + " on", Slip.BEFORE, Instead.at("", part));
    }

    /** He forgets what comes before or after the procedure. */
    public static Slip forgets(String step) {
        return plain(SlipKind.FORGETS, "forgets " + step, step);
    }

    /** Whether somebody is told before the procedure to stop a part. */
    public static boolean stops(Runbook runbook, String part) {
        return runbook.before().stream()
                .anyMatch(instruction -> instruction.target().equals(part));
    }

    /** How unlikely it is that one is typed in place of the other; the smaller, the likelier. */
    public static int distance(Instruction right, Instruction typed) {
        if (right.command() == typed.command()) {
            return 0;
        }
        boolean same = Options.differ(Options.verb(right.command()), Options.verb(typed.command()));
        return same ? 1 : right.command().question() == right.command() ? 3 : 2;
    }

    private static Slip plain(SlipKind kind, String words, String step) {
        return new Slip(kind, words, step, Instead.NOTHING);
    }

    private static String number(Step step) {
        return Integer.toString(step.number());
    }

    private static String name(Step step) {
        return name(number(step));
    }

    private static String name(String step) {
        return Character.isDigit(step.charAt(0)) ? "step " + step : step;
    }
}
