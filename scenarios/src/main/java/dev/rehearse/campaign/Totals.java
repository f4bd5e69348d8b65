package dev.rehearse.campaign;

import dev.rehearse.measure.Figure;
import dev.rehearse.measure.StepTime;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.stats.Proportion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the replications so far come to. In which order rows are added, or totals merged, makes no difference. */
public final class Totals {

    /** How much of what a run books is booked to no fault. */
    public static final String NO_FAULT = "";

    private final Accounts accounts;
    private final List<Spread> spreads = new ArrayList<>();
    private final List<Verdicts> verdicts = new ArrayList<>();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Judgement, Long> conclusions = new EnumMap<>(Judgement.class);
    private final Map<String, Long> struck = new TreeMap<>();
    private final List<Shares> steps = new ArrayList<>();
    private final List<Shares> causes = new ArrayList<>();
    private final long[] open;
    private final List<Availability> down = new ArrayList<>();
    private final List<Availability> degraded = new ArrayList<>();
    private long count;

    /**
     * What was said of one property.
     *
     * @param property in the scenario's words
     * @param violated in how many replications
     * @param undecided likewise
     * @param first the first in which it was violated; -1 if there is none
     */
    public record Verdicts(String property, long violated, long undecided, long first) {

        Verdicts with(Judgement judgement, long replication) {
            boolean bad = judgement == Judgement.VIOLATED;
            long open = judgement == Judgement.UNDECIDED ? 1 : 0;
            return new Verdicts(
                    property, violated + (bad ? 1 : 0), undecided + open, bad ? earlier(replication) : first);
        }

        Verdicts plus(Verdicts other) {
            return new Verdicts(property, violated + other.violated, undecided + other.undecided, earlier(other.first));
        }

        private long earlier(long replication) {
            return first < 0 || replication < 0 ? Math.max(first, replication) : Math.min(first, replication);
        }
    }

    /** Nothing seen yet. */
    Totals(Accounts accounts, List<Figure> figures, List<String> properties) {
        this.accounts = accounts;
        figures.forEach(figure -> spreads.add(new Spread(figure.name(), figure.unit())));
        properties.forEach(property -> verdicts.add(new Verdicts(property, 0, 0, -1)));
        open = new long[accounts.names().size()];
        for (int account = 0; account < open.length; account++) {
            steps.add(new Shares());
            causes.add(new Shares());
        }
        for (int service = 0; service < accounts.services().size(); service++) {
            down.add(new Availability(ServiceStatus.DOWN));
            degraded.add(new Availability(ServiceStatus.DEGRADED));
        }
    }

    void add(Row row) {
        count++;
        outcomes.merge(row.outcome(), 1L, Long::sum);
        conclusions.merge(row.conclusion(), 1L, Long::sum);
        for (int property = 0; property < verdicts.size(); property++) {
            Judgement judgement = row.judgements().get(property);
            verdicts.set(property, verdicts.get(property).with(judgement, row.replication()));
        }
        row.causes().stream().distinct().forEach(cause -> struck.merge(cause, 1L, Long::sum));
        for (int figure = 0; figure < spreads.size(); figure++) {
            spreads.get(figure).add(row.replication(), row.figures().get(figure));
        }
        for (int account = 0; account < steps.size(); account++) {
            book(account, row.bookings().get(account));
        }
        for (int service = 0; service < down.size(); service++) {
            down.get(service).add(service, row);
            degraded.get(service).add(service, row);
        }
    }

    /** Takes over what others counted, which are worth nothing then. */
    void merge(Totals others) {
        count += others.count;
        others.outcomes.forEach((outcome, times) -> outcomes.merge(outcome, times, Long::sum));
        others.conclusions.forEach((judgement, times) -> conclusions.merge(judgement, times, Long::sum));
        others.struck.forEach((cause, times) -> struck.merge(cause, times, Long::sum));
        for (int property = 0; property < verdicts.size(); property++) {
            verdicts.set(property, verdicts.get(property).plus(others.verdicts.get(property)));
        }
        for (int figure = 0; figure < spreads.size(); figure++) {
            spreads.get(figure).merge(others.spreads.get(figure));
        }
        for (int account = 0; account < steps.size(); account++) {
            steps.get(account).merge(others.steps.get(account));
            causes.get(account).merge(others.causes.get(account));
            open[account] += others.open[account];
        }
        for (int service = 0; service < down.size(); service++) {
            down.get(service).merge(others.down.get(service));
            degraded.get(service).merge(others.degraded.get(service));
        }
    }

    private void book(int account, Row.Booking booking) {
        for (StepTime step : booking.steps()) {
            steps.get(account).add(step.step(), step.time());
        }
        open[account] += booking.open() ? 1 : 0;
        causes.get(account).add(NO_FAULT, booking.before());
        causes.get(account).add(booking.cause(), booking.total() - booking.before());
    }

    /** How many replications. */
    public long count() {
        return count;
    }

    /** Which times are booked. */
    public Accounts accounts() {
        return accounts;
    }

    /** Each figure, in the order of the runs. */
    public List<Spread> spreads() {
        return spreads;
    }

    /** The figure of that name; null if there is none. */
    public @Nullable Spread spread(String name) {
        return spreads.stream()
                .filter(spread -> spread.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What was said of each property. */
    public List<Verdicts> verdicts() {
        return verdicts;
    }

    /** In how many replications a procedure ended so. */
    public Proportion ended(Outcome outcome) {
        return new Proportion(outcomes.getOrDefault(outcome, 0L), count);
    }

    /** Of how many replications one may conclude this. */
    public Proportion concluded(Judgement judgement) {
        return new Proportion(conclusions.getOrDefault(judgement, 0L), count);
    }

    /** In how many replications each fault struck that did in any; in the order of their names. */
    public Map<String, Long> struck() {
        return struck;
    }

    /** Of each account, by step. */
    public List<Shares> steps() {
        return steps;
    }

    /** Of each account, by the first fault that did harm before; {@link #NO_FAULT} for what came before any. */
    public List<Shares> causes() {
        return causes;
    }

    /**
     * In how many replications a time went on when the run was closed, so that nobody knows how long it would have been: of an
     * account, and of the procedure itself. 0 for any other figure.
     */
    public long open(String figure) {
        int account = accounts.names().indexOf(figure);
        return account >= 0
                ? open[account]
                : figure.equals("duration") ? ended(Outcome.UNFINISHED).events() : 0;
    }

    /** The same of each account. */
    long[] open() {
        return open;
    }

    /** Of each service, when it was down. */
    public List<Availability> down() {
        return down;
    }

    /** Of each service, when it was degraded. */
    public List<Availability> degraded() {
        return degraded;
    }

    void count(long known) {
        count = known;
    }

    Map<Outcome, Long> outcomes() {
        return outcomes;
    }

    Map<Judgement, Long> conclusions() {
        return conclusions;
    }
}
