package dev.rehearse.cli;

import dev.rehearse.campaign.Campaign.Progress;
import dev.rehearse.campaign.Goal;
import dev.rehearse.site.value.Words;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Interval;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/** One line on standard error that is written over now and then; only where a person looks at it. */
final class ProgressBar implements Consumer<Progress> {

    private static final long SECOND = 1_000_000_000L;
    private static final int WIDTH = 24;
    private static final int LINE = 118;

    private final PrintStream err;
    private final String measure;
    private final long already;
    private final long patience;
    private final long begin = System.nanoTime();
    private long shown = begin;

    /**
     * A bar.
     *
     * @param measure of which the estimate is shown
     * @param already replications that were done before
     * @param patience nanoseconds after which the campaign ends, or {@link Long#MAX_VALUE}
     */
    ProgressBar(PrintStream err, String measure, long already, long patience) {
        this.err = err;
        this.measure = measure;
        this.already = already;
        this.patience = patience;
    }

    @Override
    public void accept(Progress progress) {
        long now = System.nanoTime();
        if (now - shown >= SECOND / 5) {
            shown = now;
            String line = line(progress, now - begin);
            err.print("\r" + line + " ".repeat(Math.max(0, LINE - line.length())));
            err.flush();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (shown != begin) {
            err.print("\r" + " ".repeat(LINE) + "\r");
            err.flush();
        }
    }

    private String line(Progress progress, long elapsed) {
        long done = progress.count();
        double rate = (done - already) * (double) SECOND / elapsed;
        double whole = share(progress, elapsed);
        int full = (int) Math.min(WIDTH, whole * WIDTH);
        long left = whole > 0 ? (long) (elapsed / whole * (1 - whole)) : 0;
        String text = String.format(
                Locale.ROOT,
                "[%s%s] %,d replications, %,.0f/s, %s left  %s",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                done,
                rate,
                Words.duration(left / SECOND * SECOND),
                estimate(progress));
        return text.length() > LINE ? text.substring(0, LINE) : text;
    }

    /** How much of the work of this call is done, as far as one can say. */
    private double share(Progress progress, long elapsed) {
        Goal goal = progress.goal();
        double done = progress.count() - (double) already;
        double share = done / (goal.replications() - (double) already);
        ExactTally shown = progress.shown();
        if (goal.sequential() && shown.mean() > 0) {
            Interval interval = shown.interval(goal.levelAfter(progress.count()));
            double ratio = goal.precision() * shown.mean() / interval.halfWidth();
            share = Math.max(share, ratio * ratio);
        }
        return Math.min(1, Math.max(share, elapsed / (double) patience));
    }

    private String estimate(Progress progress) {
        ExactTally shown = progress.shown();
        if (shown.count() == 0) {
            return "";
        }
        Interval interval = shown.interval(progress.goal().levelAfter(progress.count()));
        return measure + " " + Words.duration((long) shown.mean()) + " +- "
                + (interval.halfWidth() < Long.MAX_VALUE ? Words.duration((long) interval.halfWidth()) : "?");
    }
}
