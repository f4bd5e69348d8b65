package dev.rehearse.fmea;

import dev.rehearse.explore.Aftermath;
import dev.rehearse.explore.Course;
import dev.rehearse.measure.Figure;
import dev.rehearse.measure.Measures;
import dev.rehearse.measure.Reading;
import dev.rehearse.measure.StepTime;
import dev.rehearse.measure.Stopwatch;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.rehearsal.Account;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Perils;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What comes of the procedure by itself when nothing goes wrong: the most of everything, whichever way chance goes. Only what goes
 * beyond that is the effect of a fault.
 */
final class Ordinary {

    private final Map<String, Long> most = new HashMap<>();
    private final Set<String> violated = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> lasting = new HashSet<>();
    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private boolean whole;

    private Ordinary() {}

    /**
     * Of a scenario.
     *
     * @param ways so many ways of chance are looked at, at most
     */
    static Ordinary of(Perils perils, int ways) {
        Ordinary ordinary = new Ordinary();
        Aftermath<Witness> runs = new Aftermath<>(perils, ways, Witness::ofAll);
        Aftermath.Ends<Witness> all = runs.of(Course.of(perils.first()));
        for (Aftermath.End<Witness> end : all.ends()) {
            ordinary.known.addAll(end.companion().known());
            ordinary.add(perils.account(end.world()));
        }
        ordinary.whole = all.whole();
        return ordinary;
    }

    private void add(Account account) {
        outcomes.add(account.outcome());
        for (Verdict verdict : account.verdicts()) {
            if (verdict.judgement() == Judgement.VIOLATED) {
                violated.add(verdict.property());
            }
        }
        Measures measures = account.measures();
        for (Measures.Service service : measures.services()) {
            add("down " + service.name(), service.down());
            add("degraded " + service.name(), service.degraded());
        }
        for (Measures.Exposure exposure : measures.exposures()) {
            add("exposed " + exposure.kind(), exposure.open());
        }
        for (Reading reading : measures.readings()) {
            for (Figure figure : reading.figures()) {
                most.merge(figure.name(), figure.value(), Math::max);
            }
        }
        counts(measures).forEach((name, count) -> most.merge(name, count, Math::max));
    }

    private void add(String what, Stopwatch watch) {
        for (StepTime step : watch.steps()) {
            most.merge(what + " in " + step.step(), step.time(), Math::max);
        }
        if (watch.running()) {
            lasting.add(what);
        }
    }

    /** What is only counted. */
    static Map<String, Long> counts(Measures measures) {
        return Map.of(
                Tally.MISSING, measures.work().missing().commits(),
                Tally.DISCARDED, measures.work().discarded(),
                Tally.WORST, measures.work().worst().commits(),
                Tally.DAMAGE, measures.primaries().damage().total(),
                Tally.ABORTED, measures.trouble().aborted(),
                Tally.DROPPED, measures.trouble().dropped(),
                Tally.REFUSED, measures.refused(),
                Tally.DURATION, measures.duration());
    }

    /** Whether all ways of chance were looked at. */
    boolean isWhole() {
        return whole;
    }

    /** How the procedure ends by itself. */
    Set<Outcome> outcomes() {
        return outcomes;
    }

    /** What it violates by itself. */
    Set<String> violated() {
        return violated;
    }

    /** Whether it tells that by itself; see {@link Witness#known}. */
    boolean tells(String what) {
        return known.contains(what);
    }

    /** Whether that is so at the end by itself. */
    boolean lasts(String what) {
        return lasting.contains(what);
    }

    /** How much there is of something by itself. */
    long most(String what) {
        return most.getOrDefault(what, 0L);
    }

    /** How much more there is of something than by itself, 0 or more. */
    long beyond(String what, long amount) {
        return Math.max(0, amount - most.getOrDefault(what, 0L));
    }

    /** How much longer something is so than by itself: in each step what goes beyond that step's own, added up; nanoseconds. */
    long beyond(String what, Stopwatch watch) {
        long beyond = 0;
        for (StepTime step : watch.steps()) {
            beyond += beyond(what + " in " + step.step(), step.time());
        }
        return beyond;
    }

    /** How long something is so by itself in all, in nanoseconds. */
    long total(String what) {
        long total = 0;
        for (Map.Entry<String, Long> entry : most.entrySet()) {
            total += entry.getKey().startsWith(what + " in ") ? entry.getValue() : 0;
        }
        return total;
    }

    /** The names of what is counted. */
    static final class Tally {
        static final String MISSING = "missing commits";
        static final String DISCARDED = "discarded commits";
        static final String WORST = "commits missing at worst";
        static final String DAMAGE = "two primaries";
        static final String ABORTED = "aborted";
        static final String DROPPED = "dropped";
        static final String REFUSED = "refused";
        static final String DURATION = "duration";

        private Tally() {}
    }
}
