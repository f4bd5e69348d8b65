package dev.rehearse.site;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Heal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What strains a link.
 *
 * @param ills faults that are not repaired
 * @param down whether it is just down because it flaps
 * @param hushed whether nothing arrives, because all has become later
 * @param mutes how many of its ends hang
 * @param arrivals when what is under way arrives, at most one for each end: nothing arrives before it
 */
record Strain(Ills ills, boolean down, boolean hushed, int mutes, List<Arrival> arrivals) implements Encodable {

    private static final Strain NONE = new Strain(Ills.NONE, false, false, 0, List.of());

    /** What a link waits for under strain; a slot each. */
    enum Bell implements Timer {
        /** It goes down or comes up again, since it flaps. */
        FLAP,
        /** What was sent when it began to be late arrives. */
        HUSH;

        @Override
        public int slot() {
            return this == FLAP ? 0 : 1;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /**
     * When the last of what is under way arrives.
     *
     * @param to the id of the end
     * @param at nanoseconds since the start
     */
    record Arrival(int to, long at) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(to).time(at);
        }
    }

    static Strain of(@Nullable Strain strain) {
        return strain == null ? NONE : strain;
    }

    /** Whether nothing is as it must be no longer. */
    boolean over() {
        return ills.all().isEmpty() && arrivals.isEmpty() && !hushed && mutes == 0;
    }

    /** One end more hangs, or one less. */
    Strain mute(boolean on) {
        return new Strain(ills, down, hushed, Math.max(0, mutes + (on ? 1 : -1)), arrivals);
    }

    /** One more fault. */
    Strain struck(LinkStrain kind, long amount, Context context) {
        Strain after = new Strain(ills.with(kind, amount), down, hushed, mutes, arrivals);
        if (kind == LinkStrain.FLAPS) {
            return after.flapping(true, context);
        }
        if (kind == LinkStrain.DELAY) {
            context.start(Bell.HUSH, hushed ? after.ills().sum(kind) : amount);
            return new Strain(after.ills(), down, true, mutes, arrivals);
        }
        return after;
    }

    /** What a repair or the time makes of it. */
    Strain after(Signal signal, Context context) {
        if (signal instanceof Heal heal && heal.kind() instanceof LinkStrain kind) {
            Strain healed = new Strain(ills.without(kind, heal.amount()), down, hushed, mutes, arrivals);
            if (kind == LinkStrain.FLAPS && !healed.ills().has(kind)) {
                context.cancel(Bell.FLAP.slot());
                return new Strain(healed.ills(), false, hushed, mutes, arrivals);
            }
            return healed;
        }
        if (signal == Bell.FLAP) {
            return flapping(!down, context);
        }
        return signal == Bell.HUSH ? new Strain(ills, down, false, mutes, arrivals) : this;
    }

    private Strain flapping(boolean goesDown, Context context) {
        context.start(Bell.FLAP, Math.max(1, ills.last(LinkStrain.FLAPS) / 2));
        return new Strain(ills, goesDown, hushed, mutes, arrivals);
    }

    /** When the last of what is under way arrives at an end; 0 if nothing is. */
    long last(int to) {
        long last = 0;
        for (Arrival arrival : arrivals) {
            last = arrival.to() == to ? arrival.at() : last;
        }
        return last;
    }

    /** Something arrives at an end; what has arrived already is forgotten. */
    Strain with(int to, long at, long now) {
        List<Arrival> under = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            if (arrival.to() != to && arrival.at() > now) {
                under.add(arrival);
            }
        }
        if (at > now) {
            under.add(new Arrival(to, at));
        }
        return new Strain(ills, down, hushed, mutes, List.copyOf(under));
    }

    @Override
    public void encode(Encoder out) {
        out.part(ills).flag(down).flag(hushed).number(mutes).parts(arrivals);
    }
}
