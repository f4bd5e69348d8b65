package dev.rehearse.campaign;

import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.measure.Figure;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.FaultPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Many runs of one scenario that differ in their random numbers: replication i of a seed is the same run always. */
public final class Campaign {

    private final Rehearsal rehearsal;
    private final long seed;
    private final Accounts accounts;
    private final Trials trials;
    private final List<Figure> figures;
    private final List<Consumer<Row>> readers = new ArrayList<>();
    private Totals totals;
    private long least;
    private Consumer<Progress> watcher = progress -> {};
    private Supplier<@Nullable Stop> cutoff = () -> null;

    /**
     * How far a campaign has come.
     *
     * @param totals what was counted so far; only to be read until the call returns
     * @param goal when it is to stop
     */
    public record Progress(Totals totals, Goal goal) {}

    /** A campaign that has not begun. */
    public Campaign(Rehearsal rehearsal, long seed) {
        this.rehearsal = rehearsal;
        this.seed = seed;
        this.accounts = new Accounts(rehearsal.scenario().system().services());
        this.trials = new Trials(rehearsal, accounts, seed);
        this.figures = trials.figures();
        this.totals = empty();
    }

    private Totals empty() {
        return new Totals(accounts, figures, rehearsal.properties());
    }

    /** Goes on where another campaign of the same rehearsal and seed stopped, whose totals are taken over. */
    public Campaign from(Totals others) {
        totals = others;
        return this;
    }

    /** Totals to be filled with what was saved of another campaign of the same rehearsal. */
    public Totals blank() {
        return empty();
    }

    /** Asks whether the goal is reached only after so many replications: as many as were done when it was asked before. */
    public Campaign notBefore(long count) {
        least = count;
        return this;
    }

    /** Adds somebody who is given every row, in the order of the replications. */
    public Campaign tell(Consumer<Row> reader) {
        readers.add(reader);
        return this;
    }

    /** Adds somebody who is told now and then how far it has come. */
    public Campaign show(Consumer<Progress> progress) {
        watcher = progress;
        return this;
    }

    /** What is asked now and then whether to stop before the goal, and why; null means to go on. */
    public Campaign until(Supplier<@Nullable Stop> stop) {
        cutoff = stop;
        return this;
    }

    /** The names of what is measured. */
    public List<String> measures() {
        return figures.stream().map(Figure::name).toList();
    }

    /**
     * Runs until the goal is reached. But for the cutoff the result is the same whatever the threads.
     *
     * @param threads 1 or more
     */
    public Result run(Goal goal, int threads) {
        Patience patience = new Patience(goal, causes());
        Stop[] stop = {enough(patience)};
        if (stop[0] == null) {
            new Crew(threads).work(totals.count(), goal.replications(), trials::row, rows -> {
                rows.forEach(this::take);
                watcher.accept(new Progress(totals, goal));
                stop[0] = enough(patience);
                if (stop[0] == null) {
                    stop[0] = cutoff.get();
                }
                return stop[0] == null;
            });
        }
        Stop why = stop[0] == null ? Stop.ALL : stop[0];
        String lacking = goal.sequential() && why != Stop.PRECISE ? patience.lacking(totals) : "";
        return new Result(rehearsal, seed, goal, totals, why, lacking);
    }

    private @Nullable Stop enough(Patience patience) {
        return totals.count() < least ? null : patience.at(totals);
    }

    private void take(Row row) {
        totals.add(row);
        readers.forEach(reader -> reader.accept(row));
    }

    /** The faults that strike by lot, as causes. */
    private List<String> causes() {
        List<String> causes = new ArrayList<>();
        for (FaultPhrase fault : rehearsal.asked()) {
            if (fault.placement().byLot() && !causes.contains(Trials.cause(fault))) {
                causes.add(Trials.cause(fault));
            }
        }
        return causes;
    }
}
