package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import java.util.List;

/**
 * Whatever is lost comes back: each time within a limit, if there is one, and in any case before the run is closed. Of
 * services this is an outage that ends, of exposures a redundancy that is back.
 */
public final class Restored implements Property<Restored.Memory> {

    private final String phrase;
    private final List<String> services;
    private final List<String> exposures;
    private final long limit;

    private Restored(String phrase, List<String> services, List<String> exposures, long limit) {
        this.phrase = phrase;
        this.services = List.copyOf(services);
        this.exposures = List.copyOf(exposures);
        this.limit = limit;
    }

    /** Services come back, each loss of one or several within {@code limit} nanoseconds unless that is 0. */
    public static Restored services(String phrase, List<String> services, long limit) {
        return new Restored(phrase, services, List.of(), limit);
    }

    /** Exposures end, each within {@code limit} nanoseconds unless that is 0. */
    public static Restored exposures(String phrase, List<String> exposures, long limit) {
        return new Restored(phrase, List.of(), exposures, limit);
    }

    /**
     * What it remembers.
     *
     * @param loss what is lost now
     */
    public record Memory(Loss loss) implements State {

        @Override
        public void encode(Encoder out) {
            out.part(loss);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(Loss.NONE);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == RunClosed.class || kind == ServiceChanged.class || kind == ExposureChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof RunClosed && memory.loss().any()) {
            violated(context, lost(memory) + " at the end");
        }
        Loss loss = memory.loss().after(fact, services, exposures);
        if (loss.equals(memory.loss())) {
            return memory;
        }
        if (!loss.any()) {
            context.cancel(Limit.PASSED.slot());
        } else if (!memory.loss().any() && limit > 0) {
            context.start(Limit.PASSED, limit);
        }
        return new Memory(loss);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal == Limit.PASSED) {
            violated(context, lost(memory) + " when the limit had passed");
        }
        return memory;
    }

    private String lost(Memory memory) {
        return services.isEmpty()
                ? memory.loss().words(exposures) + " still exposed"
                : memory.loss().words(services) + " still down";
    }
}
