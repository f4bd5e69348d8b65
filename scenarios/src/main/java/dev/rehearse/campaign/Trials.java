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
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs replications. Threads may share it. */
public final class Trials {

    private final Rehearsal rehearsal;
    private final Accounts accounts;
    private final long seed;

    Trials(Rehearsal rehearsal, Accounts accounts, long seed) {
        this.rehearsal = rehearsal;
        this.accounts = accounts;
        this.seed = seed;
    }

    /** The replications of a rehearsal. */
    public Trials(Rehearsal rehearsal, long seed) {
        this(rehearsal, new Accounts(rehearsal.scenario().system().services()), seed);
    }

    /** What a fault is called as a cause: whatever it does, whenever it strikes. */
    static String cause(FaultPhrase fault) {
        return fault.at(Placement.ANYWHERE).words();
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
        List<String> causes = new ArrayList<>();
        for (Fate fate : run.fates()) {
            if (fate.struck()) {
                faults.add(fate.settled().words());
                causes.add(cause(fate.asked()));
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
                causes,
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
        Fate cause = null;
        List<Long> before = List.of();
        for (Sight.Strike strike : sight.strikes()) {
            cause = cause == null ? harmful(run, strike.words()) : cause;
            before = cause != null && before.isEmpty() ? strike.spent() : before;
        }
        List<Booking> bookings = new ArrayList<>();
        for (Stopwatch watch : accounts.watches(run.measures())) {
            long total = watch.total();
            long booked = cause == null ? total : before.get(bookings.size());
            String to = cause == null ? Totals.NO_FAULT : cause(cause.asked());
            bookings.add(new Booking(watch.steps(), total, booked, to, watch.running()));
        }
        return bookings;
    }

    private static @Nullable Fate harmful(Run run, String words) {
        for (Fate fate : run.fates()) {
            if (fate.harmed() && fate.struck() && fate.asked().words().equals(words)) {
                return fate;
            }
        }
        return null;
    }
}
