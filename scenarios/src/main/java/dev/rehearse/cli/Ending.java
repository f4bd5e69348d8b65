package dev.rehearse.cli;

import dev.rehearse.campaign.Goal;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a campaign is to end. */
final class Ending {

    private static final long USUAL = 10_000;
    private static final long MOST_OF_PRECISE = 10_000_000;
    private static final double LEVEL = 0.95;
    private static final double PERCENT = 100;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "(default: 10000; with --precision at most so many: 10000000)")
    private @Nullable String replications;

    @Option(
            names = "--precision",
            paramLabel = "P%",
            description = "ends when the interval of each --measure reaches at most so far to both sides, such as 5%%")
    private @Nullable String precision;

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            description = "what --precision is about, as --json names it; repeatable; what ranks the variants of --vary"
                    + " (default: the first service's downtime)")
    private List<String> measures = List.of();

    @Option(names = "--time", paramLabel = "TIME", description = "ends after so long, such as \"60 s\"")
    private @Nullable String time;

    @Option(names = "--level", paramLabel = "P%", description = "confidence of the intervals (default: 95%%)")
    private @Nullable String level;

    Ending() {}

    /** What ends a sweep, which is no more precise than the number of its replications makes it. */
    Aiming ofSweep() {
        if (precision != null) {
            throw new Refusal("--precision does not go with --vary; give --replications or --time");
        }
        if (measures.size() > 1) {
            throw new Refusal("--vary ranks by one --measure");
        }
        return Aiming.of(replications, time, level, measures.isEmpty() ? null : measures.get(0));
    }

    /** What ends a campaign, but for the clock. */
    Goal goal(Course course) {
        Goal before = course.saved();
        double precise =
                precision == null ? (before == null ? 0 : before.precision()) : share("--precision", precision);
        if (!measures.isEmpty() && precise == 0) {
            throw new Refusal("--measure goes with --precision");
        }
        List<String> names = measures.isEmpty() && before != null ? before.measures() : measures;
        if (names.isEmpty() && precise > 0) {
            names = List.of(usual(course.rehearsal()));
        }
        List<String> known = course.campaign().measures();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new Refusal("--measure " + name + " is not measured" + hint(known, name));
            }
        }
        double confidence = level == null ? (before == null ? LEVEL : before.level()) : share("--level", level);
        return new Goal(
                most(before, precise > 0, course.already()), precise, precise > 0 ? names : List.of(), confidence);
    }

    private static String hint(List<String> known, String name) {
        String hint = Nearest.hint(known, name);
        return hint.isEmpty() ? "" : "; " + hint;
    }

    private long most(@Nullable Goal before, boolean sequential, long already) {
        if (replications == null) {
            boolean endless = sequential || time != null;
            return before != null ? before.replications() : endless ? MOST_OF_PRECISE : USUAL;
        }
        long number = RunScenario.whole("--replications", replications);
        if (number < 1 || number > Goal.MOST) {
            throw new Refusal("--replications is from 1 to " + Goal.MOST);
        }
        if (before != null && number < already) {
            throw new Refusal("--replications " + number + ": " + already
                    + " are done already and count; ask for more than these, or leave --replications out");
        }
        return number;
    }

    /** The measure that matters most if nobody says which. */
    static String usual(Rehearsal rehearsal) {
        return "downtime " + rehearsal.scenario().system().services().get(0);
    }

    /** Nanoseconds until the clock ends it. */
    long patience() {
        return patience(time);
    }

    /** So many nanoseconds; without end if nobody says how long. */
    static long patience(@Nullable String time) {
        if (time == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Quantity.DURATION.read(time).number();
        } catch (BadValue bad) {
            throw new Refusal("--time: " + bad.getMessage() + (bad.hint().isEmpty() ? "" : " (" + bad.hint() + ")"));
        }
    }

    static double share(String option, String text) {
        String number = text.strip();
        boolean percent = number.endsWith("%");
        try {
            double share = Double.parseDouble(
                            percent ? number.substring(0, number.length() - 1).strip() : number)
                    / (percent ? PERCENT : 1);
            if (share > 0 && share < 1) {
                return share;
            }
        } catch (NumberFormatException none) {
            // falls through to the same refusal
        }
        throw new Refusal(option + " " + text + " is no share; write 5% or 0.05");
    }
}
