package dev.rehearse.campaign;

import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.measure.Figure;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.stats.ExactTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
    private final Queue<Totals> desks = new ConcurrentLinkedQueue<>();
    private Consumer<Progress> watcher = progress -> {};
    private int watched = -1;
    private Supplier<@Nullable Stop> cutoff = () -> null;

    /**
     * How far a campaign has come.
     *
     * @param count how many replications are done
     * @param shown the measure that is watched; only to be read until the call returns
     * @param goal when it is to stop
     */
    public record Progress(long count, ExactTally shown, Goal goal) {}

    /**
     * What a thread hands over of some replications that it has added up.
     *
     * @param count how many
     * @param rows if anybody wants them
     * @param shown the measure that is watched
     */
    private record Block(long count, List<Row> rows, ExactTally shown) {}

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

    /** Adds somebody who is told now and then how far it has come, and what one measure is like. */
    public Campaign show(String measure, Consumer<Progress> progress) {
        watched = measures().indexOf(measure);
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
        Patience patience = new Patience(goal, new Causes(rehearsal.asked()).lots(), least);
        Stop stop = patience.at(totals);
        try (Crew crew = new Crew(threads)) {
            while (stop == null) {
                Stop cut = stretch(crew, goal);
                stop = patience.at(totals);
                stop = stop == null ? cut : stop;
            }
        }
        String lacking = goal.sequential() && stop != Stop.PRECISE ? patience.lacking(totals) : "";
        return new Result(rehearsal, seed, goal, totals, stop, lacking);
    }

    /** Runs up to the next replication after which it may be decided to stop. Returns why it did not come so far; null if it did. */
    private @Nullable Stop stretch(Crew crew, Goal goal) {
        ExactTally shown = new ExactTally();
        if (watched >= 0) {
            shown.merge(totals.spreads().get(watched).tally());
        }
        long[] count = {totals.count()};
        Stop[] cut = {null};
        crew.work(totals.count(), goal.border(totals.count()), this::block, block -> {
            block.rows().forEach(row -> readers.forEach(reader -> reader.accept(row)));
            count[0] += block.count();
            shown.merge(block.shown());
            watcher.accept(new Progress(count[0], shown, goal));
            cut[0] = cut[0] == null ? cutoff.get() : cut[0];
            return cut[0] == null;
        });
        desks.forEach(totals::merge);
        desks.clear();
        return cut[0];
    }

    /** There are as many desks as threads, and what lies on them is the same in all whoever added it up. */
    private Block block(long from, long to) {
        Totals taken = desks.poll();
        Totals desk = taken == null ? empty() : taken;
        List<Row> rows = new ArrayList<>();
        ExactTally shown = new ExactTally();
        for (long replication = from; replication < to; replication++) {
            Row row = trials.row(replication);
            desk.add(row);
            if (watched >= 0) {
                shown.add(row.figures().get(watched));
            }
            if (!readers.isEmpty()) {
                rows.add(row);
            }
        }
        desks.add(desk);
        return new Block(to - from, rows, shown);
    }
}
