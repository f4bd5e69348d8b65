package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ExposureChanged;
import java.util.List;

/**
 * Tells when one more single fault would lose acknowledged work ({@code data}) or leave no server that can take over
 * without loss ({@code service}).
 */
public final class Redundancy implements Watcher<Redundancy.Memory> {

    private final Survey before;
    private final boolean twoSafe;

    /**
     * How exposed the pair is.
     *
     * @param survey the pair
     * @param data whether acknowledged work is with one server only
     * @param service whether fewer than two servers could serve without loss
     */
    public record Memory(Survey survey, boolean data, boolean service) implements State {

        @Override
        public void encode(Encoder out) {
            out.part(survey).flag(data).flag(service);
        }
    }

    /**
     * Looks at a pair.
     *
     * @param servers as they are at the start
     * @param twoSafe whether a commit is acknowledged only when both have it
     */
    public Redundancy(List<View> servers, boolean twoSafe) {
        this.before = Survey.before(servers);
        this.twoSafe = twoSafe;
    }

    @Override
    public Memory initial() {
        return new Memory(before, false, false);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return Survey.reads(kind);
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        Survey survey = memory.survey().learn(source, fact);
        if (survey.equals(memory.survey())) {
            return memory;
        }
        if (!survey.settledBy(source, fact)) {
            return new Memory(survey, memory.data(), memory.service());
        }
        boolean data = !survey.paired() || (!twoSafe && survey.working());
        boolean service = fit(survey, context.now()) < 2;
        if (data != memory.data()) {
            String why = data ? "acknowledged work is with one server only" : "both servers have everything";
            context.observe(new ExposureChanged("data", data, why));
        }
        if (service != memory.service()) {
            String why = service ? "no second server could take over without loss" : "either server can serve";
            context.observe(new ExposureChanged("service", service, why));
        }
        return new Memory(survey, data, service);
    }

    /** How many servers serve, or could be made to at once, without losing acknowledged work. */
    private static int fit(Survey survey, long now) {
        boolean still = !survey.working();
        // what is lost for good cannot be lost again
        long gone = survey.gone(now);
        int count = 0;
        for (View view : survey.views()) {
            boolean current = view.accepts() || still || (view.state().isConnected() && survey.paired());
            if (view.state().answers() && current && survey.missing(view, now) <= gone) {
                count++;
            }
        }
        return count;
    }
}
