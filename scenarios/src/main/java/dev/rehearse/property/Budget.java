package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.value.Words;
import java.util.List;

/** The sum of all outages of a service, or of all exposure of a kind, stays within a budget. */
public final class Budget implements Property<Budget.Memory> {

    private final String phrase;
    private final List<String> services;
    private final List<String> exposures;
    private final long budget;

    private Budget(String phrase, List<String> services, List<String> exposures, long budget) {
        this.phrase = phrase;
        this.services = List.copyOf(services);
        this.exposures = List.copyOf(exposures);
        this.budget = budget;
    }

    /** A service is down for at most {@code budget} nanoseconds in all. */
    public static Budget downtime(String phrase, String service, long budget) {
        return new Budget(phrase, List.of(service), List.of(), budget);
    }

    /** One more fault would do harm for at most {@code budget} nanoseconds in all. */
    public static Budget exposure(String phrase, String kind, long budget) {
        return new Budget(phrase, List.of(), List.of(kind), budget);
    }

    /**
     * What is spent.
     *
     * @param loss what is lost now
     * @param spent nanoseconds, losses that have ended
     * @param since when the present loss began, 0 if there is none
     */
    public record Memory(Loss loss, long spent, long since) implements State {

        @Override
        public void encode(Encoder out) {
            out.part(loss).number(spent);
            if (loss.any()) {
                out.time(since);
            } else {
                out.number(since);
            }
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(Loss.NONE, 0, 0);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == ServiceChanged.class || kind == ExposureChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        Loss loss = memory.loss().after(fact, services, exposures);
        if (loss.equals(memory.loss())) {
            return memory;
        }
        if (loss.any()) {
            // one nanosecond more than the budget is too much, the budget itself is not
            if (memory.spent() <= budget) {
                context.start(Limit.PASSED, budget - memory.spent() + 1);
            }
            return new Memory(loss, memory.spent(), context.now());
        }
        context.cancel(Limit.PASSED.slot());
        return new Memory(loss, memory.spent() + context.now() - memory.since(), 0);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal == Limit.PASSED) {
            violated(context, spent(memory));
        }
        return memory;
    }

    /** On what it is spent, and when: what is lost now goes on. */
    private String spent(Memory memory) {
        boolean outage = exposures.isEmpty();
        String subject = String.join(" and ", outage ? services : exposures);
        if (budget == 0) {
            return subject + (outage ? " is down" : " is exposed") + ", and never may be";
        }
        String what = Words.duration(budget) + (outage ? " for outages of " : " for exposure of ") + subject;
        String before = memory.spent() == 0
                ? ""
                : ": " + Words.duration(memory.spent()) + " before and " + Words.duration(budget - memory.spent())
                        + " now";
        return "the budget of " + what + " is spent" + before;
    }
}
