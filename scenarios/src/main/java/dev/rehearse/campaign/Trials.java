package dev.rehearse.campaign;

import dev.rehearse.campaign.Row.Booking;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.measure.Figure;
import dev.rehearse.measure.Stopwatch;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Fate;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs replications. Threads may share it. */
public final class Trials {

    private final Rehearsal rehearsal;
    private final Accounts accounts;
    private final long seed;
    private final Causes causes;

    Trials(Rehearsal rehearsal, Accounts accounts, long seed) {
        this.rehearsal = rehearsal;
        this.accounts = accounts;
        this.seed = seed;
        this.causes = new Causes(rehearsal.asked());
    }

    /** The replications of a rehearsal. */
    public Trials(Rehearsal rehearsal, long seed) {
        this(rehearsal, new Accounts(rehearsal.scenario().system().services()), seed);
    }

    /** The names and units of the figures, which are those of every run. */
    public List<Figure> figures() {
        return run(0, new Sight(accounts)).measures().figures();
    }

    /** Which times are booked in the rows. */
    public Accounts accounts() {
        return accounts;
    }

    /** Runs a replication. */
    public Row row(long replication) {
        Sight sight = new Sight(accounts);
        Run run = run(replication, sight);
        List<Judgement> judgements = new ArrayList<>();
        run.verdicts().forEach(verdict -> judgements.add(verdict.judgement()));
        List<String> faults = new ArrayList<>();
        List<String> causing = new ArrayList<>();
        List<Fate> fates = run.fates();
        for (int place = 0; place < fates.size(); place++) {
            if (fates.get(place).struck()) {
                faults.add(fates.get(place).settled().words());
                causing.add(causes.name(fates, place));
            }
        }
        List<Long> figures = new ArrayList<>();
        run.measures().figures().forEach(figure -> figures.add(figure.value()));
        return new Row(
                replication,
                run.outcome(),
                run.conclusion(),
                judgements,
                first(run),
                faults,
                causing,
                figures,
                bookings(run, sight),
                sight.changes(),
                run.measures().end());
    }

    private Run run(long replication, Sight sight) {
        return rehearsal.run(rehearsal.occasion(seed, replication), new Drawn(seed, replication), List.of(sight));
    }

    private static @Nullable Violation first(Run run) {
        Violation first = null;
        for (Verdict verdict : run.verdicts()) {
            Violation violation = verdict.violation();
            if (violation != null && (first == null || violation.time() < first.time())) {
                first = violation;
            }
        }
        return first;
    }

    /** What happened from the first fault on that did harm is booked to that fault. */
    private List<Booking> bookings(Run run, Sight sight) {
        int cause = -1;
        List<Long> before = List.of();
        Map<String, Integer> times = new HashMap<>();
        for (Sight.Strike strike : sight.strikes()) {
            int number = times.merge(strike.words(), 1, Integer::sum) - 1;
            int place = Causes.place(run.fates(), strike.words(), number);
            if (cause < 0 && place >= 0 && run.fates().get(place).harmed()) {
                cause = place;
                before = strike.spent();
            }
        }
        List<Booking> bookings = new ArrayList<>();
        for (Stopwatch watch : accounts.watches(run.measures())) {
            long total = watch.total();
            long booked = cause < 0 ? total : before.get(bookings.size());
            String to = cause < 0 ? Totals.NO_FAULT : causes.name(run.fates(), cause);
            bookings.add(new Booking(watch.steps(), total, booked, to, watch.running()));
        }
        return bookings;
    }
}
