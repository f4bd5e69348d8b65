package dev.rehearse.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured in one run, up to its end.
 *
 * @param services by service, in the system's order
 * @param exposures by kind
 * @param work how much acknowledged work is and was missing
 * @param logs by server, in the scenario's order
 * @param trouble transactions, connections and faults counted
 * @param operator what the operator did
 * @param primaries how long there were two
 * @param readings of the meters that only this system has
 * @param length of the run
 */
public record Measures(
        List<Service> services,
        List<Exposure> exposures,
        WorkMeter.Memory work,
        List<LogMark> logs,
        TroubleMeter.Memory trouble,
        OperatorMeter.Memory operator,
        PrimaryMeter.Memory primaries,
        List<Reading> readings,
        Length length) {

    /**
     * How much there was of a run.
     *
     * @param time nanoseconds from its start to its end
     * @param events how many were served
     */
    public record Length(long time, long events) {}

    /**
     * What users got.
     *
     * @param name of the service
     * @param down when they got nothing
     * @param degraded when they got less than they should
     */
    public record Service(String name, Stopwatch down, Stopwatch degraded) {}

    /**
     * When one more fault would have done harm.
     *
     * @param kind of harm
     * @param open when the window was open
     */
    public record Exposure(String kind, Stopwatch open) {}

    /**
     * The most log that a server held for its peer.
     *
     * @param server its name
     * @param bytes how much
     */
    public record LogMark(String server, long bytes) {}

    /** Nanoseconds until the procedure ended, or until the end of the run if it did not. */
    public long duration() {
        OperatorMeter.End ended = operator.end();
        return ended == null ? end() : ended.time();
    }

    /** Nanoseconds from the start of the run to its end. */
    public long end() {
        return length.time();
    }

    /** How many events the run took. */
    public long events() {
        return length.events();
    }

    /** Nanoseconds of the longest outage of a service: from its loss to its return. */
    public long longestOutage() {
        long longest = 0;
        for (Service service : services) {
            longest = Math.max(longest, service.down().longestAt(end()));
        }
        return longest;
    }

    /** How many commands of the operator were refused. */
    public long refused() {
        long refused = 0;
        for (OperatorMeter.Refusal refusal : operator.refusals()) {
            refused += refusal.times();
        }
        return refused;
    }

    /** Every number, in an order that is the same for every run of the scenario. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.time("duration", duration()));
        for (Service service : services) {
            figures.add(Figure.time("downtime " + service.name(), service.down().total()));
            figures.add(Figure.count("outages " + service.name(), service.down().count()));
            figures.add(Figure.time(
                    "longest outage " + service.name(), service.down().longestAt(end())));
            figures.add(
                    Figure.time("degraded " + service.name(), service.degraded().total()));
        }
        for (Exposure exposure : exposures) {
            figures.add(
                    Figure.time("exposure " + exposure.kind(), exposure.open().total()));
            figures.add(
                    Figure.count("windows " + exposure.kind(), exposure.open().count()));
        }
        figures.add(Figure.count("RPO commits", work.lost().commits()));
        figures.add(Figure.size("RPO bytes", work.lost().bytes()));
        figures.add(Figure.time("RPO time", work.lost().span()));
        figures.add(Figure.count("missing commits", work.missing().commits()));
        figures.add(Figure.count("discarded commits", work.discarded()));
        figures.add(Figure.time("dual primary", primaries.dual().total()));
        figures.add(Figure.time("dual primary damage", primaries.damage().total()));
        figures.add(Figure.time("RTO", longestOutage()));
        for (LogMark log : logs) {
            figures.add(Figure.size("log high-water " + log.server(), log.bytes()));
        }
        figures.add(Figure.count("refused commands", refused()));
        figures.add(Figure.count("aborted transactions", trouble.aborted()));
        figures.add(Figure.count("dropped connections", trouble.dropped()));
        figures.add(Figure.count("operator interventions", operator.interventions()));
        figures.add(Figure.count("commands", operator.commands()));
        for (Reading reading : readings) {
            figures.addAll(reading.figures());
        }
        figures.add(Figure.count("events", events()));
        return List.copyOf(figures);
    }
}
