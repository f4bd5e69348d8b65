package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Survey.Exposure;
import dev.rehearse.kernel.Context;
import dev.rehearse.site.fact.ExposureChanged;

/**
 * Tells when one more single fault would lose acknowledged work ({@code data}) or leave no server that can take over
 * without loss ({@code service}).
 */
public final class Redundancy {

    private final boolean twoSafe;

    /**
     * Of a pair.
     *
     * @param twoSafe whether a commit is acknowledged only when both have it
     */
    public Redundancy(boolean twoSafe) {
        this.twoSafe = twoSafe;
    }

    /** How exposed the pair is; what is another than before is told. */
    Exposure look(Survey survey, Context context) {
        Exposure before = survey.exposure();
        boolean data = !survey.paired() || (!twoSafe && survey.working());
        boolean service = fit(survey, context.now()) < 2;
        if (data != before.data()) {
            String why = data ? "acknowledged work is with one server only" : "both servers have everything";
            context.observe(new ExposureChanged("data", data, why));
        }
        if (service != before.service()) {
            String why = service ? "no second server could take over without loss" : ready(survey);
            context.observe(new ExposureChanged("service", service, why));
        }
        return new Exposure(data, service);
    }

    /** That a role is all a server lacks does not yet mean that anybody can write. */
    private static String ready(Survey survey) {
        return survey.views().stream().anyMatch(View::accepts)
                ? "either server can serve"
                : "either server could be made to serve, none accepts writes";
    }

    /** How many servers serve, or could be made to at once, without losing acknowledged work. */
    private static int fit(Survey survey, long now) {
        boolean still = !survey.working();
        // what is lost for good cannot be lost again
        long gone = survey.gone(now);
        int count = 0;
        for (int i = 0; i < survey.views().size(); i++) {
            View view = survey.views().get(i);
            boolean current = view.accepts() || still || (view.state().isConnected() && survey.paired());
            if (view.state().answers() && current && survey.missing(i, now) <= gone) {
                count++;
            }
        }
        return count;
    }
}
