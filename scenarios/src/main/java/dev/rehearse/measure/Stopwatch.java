package dev.rehearse.measure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * How often and how long something was so, in all and by step.
 *
 * @param running whether it is so now
 * @param begun when it began to be so last
 * @param lap up to when the time is in the sums
 * @param longest nanoseconds of the longest time that has ended
 * @param count how often it began
 * @param steps nanoseconds up to the lap, by step, in order of their first time
 */
public record Stopwatch(boolean running, long begun, long lap, long longest, long count, List<StepTime> steps)
        implements Encodable {

    /** It was never so. */
    public static final Stopwatch NEW = new Stopwatch(false, 0, 0, 0, 0, List.of());

    /**
     * Starts or stops it; the same object if it is so already. What lasts no time was not so, and what ends and begins again
     * in the same instant has not ended: one event may tell of several changes.
     */
    public Stopwatch turn(boolean on, String step, long now) {
        if (on == running) {
            return this;
        }
        if (on) {
            boolean goesOn = count > 0 && lap == now;
            return new Stopwatch(true, goesOn ? begun : now, now, longest, goesOn ? count : count + 1, steps);
        }
        if (now == begun) {
            return new Stopwatch(false, 0, 0, longest, count - 1, steps);
        }
        return new Stopwatch(false, begun, now, Math.max(longest, now - begun), count, with(step, now - lap));
    }

    /** Puts the time since the last lap to the account of the step that ends now. */
    public Stopwatch lap(String step, long now) {
        return running ? new Stopwatch(true, begun, now, longest, count, with(step, now - lap)) : this;
    }

    /** Nanoseconds in all, up to the last lap. */
    public long total() {
        long total = 0;
        for (StepTime step : steps) {
            total += step.time();
        }
        return total;
    }

    /** Nanoseconds of the longest time, the present one included. */
    public long longestAt(long now) {
        return running ? Math.max(longest, now - begun) : longest;
    }

    private List<StepTime> with(String step, long time) {
        if (time == 0) {
            return steps;
        }
        List<StepTime> more = new ArrayList<>(steps.size() + 1);
        more.addAll(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step().equals(step)) {
                more.set(i, new StepTime(step, steps.get(i).time() + time));
                return List.copyOf(more);
            }
        }
        more.add(new StepTime(step, time));
        return List.copyOf(more);
    }

    @Override
    public void encode(Encoder out) {
        out.flag(running).time(begun).time(lap).number(longest).number(count).parts(steps);
    }
}
