package dev.rehearse.cli;

import dev.rehearse.campaign.Goal;
import dev.rehearse.campaign.compare.Aim;
import dev.rehearse.measure.Figure;
import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a comparison is to end, and by what its variants are ranked. */
final class Aiming {

    private static final long USUAL = 10_000;
    private static final long MOST = 10_000_000;
    private static final double LEVEL = 0.95;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "of each variant (default: 10000; with --within or --time at most so many: 10000000)")
    private @Nullable String replications;

    @Option(names = "--time", paramLabel = "TIME", description = "ends after so long, such as \"60 s\"")
    private @Nullable String time;

    @Option(
            names = "--level",
            paramLabel = "P%",
            description = "confidence of all intervals together, and probability of correct selection (default: 95%%)")
    private @Nullable String level;

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            description =
                    "the less of it, the better a variant, as --json names it (default: the first service's downtime)")
    private @Nullable String measure;

    @Option(
            names = "--within",
            paramLabel = "AMOUNT",
            description = "ends when the least is known to be at most so far from the best, such as \"5 s\"")
    private @Nullable String within;

    Aiming() {}

    /** What a sweep is told. */
    static Aiming of(
            @Nullable String replications, @Nullable String time, @Nullable String level, @Nullable String by) {
        Aiming aiming = new Aiming();
        aiming.replications = replications;
        aiming.time = time;
        aiming.level = level;
        aiming.measure = by;
        return aiming;
    }

    /** The measure that ranks; null if nobody says. */
    @Nullable
    String measure() {
        return measure;
    }

    /** Nanoseconds until the clock ends it. */
    long patience() {
        return Ending.patience(time);
    }

    Aim aim(Figure ranked) {
        long number = within == null && time == null ? USUAL : MOST;
        if (replications != null) {
            number = RunScenario.whole("--replications", replications);
            if (number < 1 || number > Goal.MOST) {
                throw new Refusal("--replications is from 1 to " + Goal.MOST);
            }
        }
        return new Aim(number, level == null ? LEVEL : Ending.share("--level", level), within(ranked));
    }

    private long within(Figure ranked) {
        if (within == null) {
            return -1;
        }
        try {
            Quantity size = ranked.unit() == Unit.SIZE ? Quantity.SIZE : Quantity.COUNT;
            return (ranked.unit() == Unit.TIME ? Quantity.DURATION : size)
                    .read(within)
                    .number();
        } catch (BadValue bad) {
            throw new Refusal("--within: " + bad.getMessage() + (bad.hint().isEmpty() ? "" : " (" + bad.hint() + ")"));
        }
    }
}
