package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.property.Loss;
import dev.rehearse.property.PropertyKind;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import java.util.List;

/**
 * Closes the run: when the procedure has ended and the world is healed - every fault repaired, every service up,
 * redundancy back - or when patience has run out. This is what tells slow from stuck.
 */
public final class Curtain implements Watcher<Curtain.Memory> {

    /** How long the effect of a fault takes to show, in nanoseconds: a minute; clients notice a silent host only after a while. */
    private static final long SHOWING = 60_000_000_000L;

    private final List<String> services;
    private final List<String> exposures;
    private final List<String> standing;
    private final List<String> healing;
    private final long earliest;
    private final long patience;

    /**
     * A curtain.
     *
     * @param services those that must be up
     * @param standing exposures for the end of which nobody waits, for there never was the redundancy
     * @param healing the faults that somebody repairs, in the words in which they are told; others pass by themselves
     * @param earliest nanoseconds from the start before which it does not fall: the last fault that is placed at a time
     * @param patience nanoseconds that it waits after the end of the procedure, and after each repair then
     */
    public Curtain(List<String> services, List<String> standing, List<String> healing, long earliest, long patience) {
        this.services = List.copyOf(services);
        this.exposures = PropertyKind.EXPOSURES.stream()
                .filter(kind -> !standing.contains(kind))
                .toList();
        this.standing = List.copyOf(standing);
        this.healing = List.copyOf(healing);
        this.earliest = earliest;
        this.patience = patience;
    }

    /**
     * What is not as it should be.
     *
     * @param ended whether the procedure has ended
     * @param sick faults that are not repaired
     * @param down services that are down
     * @param degraded services that are; nobody waits for them
     * @param exposed exposures that are open
     */
    public record Memory(boolean ended, long sick, Loss down, Loss degraded, Loss exposed) implements State {

        boolean settled() {
            return ended && sick == 0 && !down.any() && !exposed.any();
        }

        @Override
        public void encode(Encoder out) {
            out.flag(ended).number(sick).part(down).part(degraded).part(exposed);
        }
    }

    /** What it waits for. */
    enum Bell implements Timer {
        /** Everything is as it should be. */
        SETTLED,
        /** Nobody waits any longer. */
        PATIENCE;

        @Override
        public int slot() {
            return this == SETTLED ? 0 : 1;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    @Override
    public Memory initial() {
        return new Memory(false, 0, Loss.NONE, Loss.NONE, Loss.NONE);
    }

    @Override
    public int timers() {
        return 2;
    }

    @Override
    public boolean onlyJudges() {
        return true;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == FaultStruck.class
                || kind == FaultHealed.class
                || kind == ProcedureEnded.class
                || kind == ServiceChanged.class
                || kind == ExposureChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        Memory after = after(memory, fact);
        if (after.settled() && fact instanceof FaultStruck) {
            context.start(Bell.SETTLED, Math.max(SHOWING, earliest - context.now()));
        }
        if (after.equals(memory)) {
            return memory;
        }
        if (after.ended() && (!memory.ended() || fact instanceof FaultHealed)) {
            context.start(Bell.PATIENCE, Math.max(patience, earliest - context.now()));
        }
        if (after.settled() && !memory.settled()) {
            context.start(Bell.SETTLED, Math.max(0, earliest - context.now()));
        } else if (memory.settled() && !after.settled()) {
            context.cancel(Bell.SETTLED.slot());
        }
        return after;
    }

    private Memory after(Memory m, Fact fact) {
        if (fact instanceof FaultStruck struck) {
            return !healing.contains(struck.words())
                    ? m
                    : new Memory(m.ended(), m.sick() + 1, m.down(), m.degraded(), m.exposed());
        }
        if (fact instanceof FaultHealed) {
            return new Memory(m.ended(), m.sick() - 1, m.down(), m.degraded(), m.exposed());
        }
        if (fact instanceof ProcedureEnded) {
            return new Memory(true, m.sick(), m.down(), m.degraded(), m.exposed());
        }
        Loss down = m.down().after(fact, services, List.of());
        Loss exposed = m.exposed().after(fact, List.of(), exposures);
        Loss degraded = m.degraded().degraded(fact, services);
        return new Memory(m.ended(), m.sick(), down, degraded, exposed);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Bell) {
            context.observe(new RunClosed(memory.settled(), trouble(memory)));
            context.stop();
        }
        return memory;
    }

    /** What of the things that it waits for is not there now but was, or was not waited for, in another world; in words. */
    String worse(Memory memory, Memory other) {
        String down = down(memory.down().without(other.down()));
        String exposed = exposed(memory.exposed().without(other.exposed()));
        return down + (down.isEmpty() || exposed.isEmpty() ? "" : ", ") + exposed;
    }

    private String down(Loss loss) {
        return loss.any() ? loss.words(services) + " down" : "";
    }

    private String exposed(Loss loss) {
        return loss.any() ? loss.words(exposures) + " exposed" : "";
    }

    private String trouble(Memory memory) {
        String faults = memory.sick() == 0 ? "" : "faults not repaired: " + memory.sick();
        String down = down(memory.down());
        String exposed = exposed(memory.exposed());
        String degraded = memory.degraded().any() ? memory.degraded().words(services) + " degraded" : "";
        String always = standing.isEmpty() ? "" : String.join(" and ", standing) + " exposed all the time";
        return List.of(down, degraded, exposed, always, faults).stream()
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
