package dev.rehearse.fmea;

import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.scenario.Scenario;
import java.util.List;

/**
 * What comes of the procedure if nothing goes wrong, whichever way chance goes.
 *
 * @param outcomes how it may end
 * @param duration nanoseconds that it takes at most
 * @param downtimes of each service, at most
 * @param violated what it violates by itself
 * @param whole whether all ways of chance were looked at
 */
public record Normal(
        List<Outcome> outcomes, long duration, List<Downtime> downtimes, List<String> violated, boolean whole) {

    /**
     * How long a service is down.
     *
     * @param service its name
     * @param time nanoseconds
     */
    public record Downtime(String service, long time) {}

    static Normal of(Perils perils, Ordinary ordinary) {
        Scenario scenario = perils.scenario();
        List<Downtime> downtimes = scenario.system().services().stream()
                .map(service -> new Downtime(service, ordinary.total("down " + service)))
                .toList();
        return new Normal(
                List.copyOf(ordinary.outcomes()),
                ordinary.most(Ordinary.Tally.DURATION),
                downtimes,
                perils.properties().stream()
                        .filter(ordinary.violated()::contains)
                        .toList(),
                ordinary.isWhole());
    }
}
