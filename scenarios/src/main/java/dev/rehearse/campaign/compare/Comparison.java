package dev.rehearse.campaign.compare;

import dev.rehearse.campaign.Crew;
import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.campaign.Row;
import dev.rehearse.campaign.Trials;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs of several variants, each replication with the same random numbers in all of them. */
public final class Comparison {

    private static final String DURATION = "duration";

    private final Lineup lineup;
    private final long seed;
    private final List<Trials> trials = new ArrayList<>();
    private final List<Consumer<List<Row>>> readers = new ArrayList<>();
    private final Common common;
    private int ranked;
    private Consumer<Board> watcher = board -> {};
    private Supplier<@Nullable Stop> cutoff = () -> null;

    /** Rows of a block, if anybody wants them, and what they come to. */
    private record Block(List<List<Row>> rows, Board board) {}

    /**
     * A comparison that has not begun.
     *
     * @param lineup what is compared
     * @param also a measure that is compared though no scenario asks for it; may be empty
     */
    public Comparison(Lineup lineup, long seed, String also) {
        this.lineup = lineup;
        this.seed = seed;
        List<Common.Told> told = new ArrayList<>();
        for (Variant variant : lineup.variants()) {
            Trials runs = new Trials(variant.rehearsal(), seed);
            trials.add(runs);
            told.add(new Common.Told(
                    runs.figures(),
                    variant.rehearsal().properties(),
                    runs.accounts().names(),
                    variant.rehearsal().scenario().claims().measures()));
        }
        this.common = new Common(told, also);
        this.ranked = common.measure(DURATION);
    }

    /** What can be compared. */
    public Common common() {
        return common;
    }

    /** The measure by which the variants are ranked; otherwise how long the procedure takes. */
    public Comparison rankedBy(int measure) {
        ranked = measure;
        return this;
    }

    /** Adds somebody who is given one replication of every variant after the other. */
    public Comparison tell(Consumer<List<Row>> reader) {
        readers.add(reader);
        return this;
    }

    /** Adds somebody who is told now and then how far it has come. */
    public Comparison show(Consumer<Board> progress) {
        watcher = progress;
        return this;
    }

    /** What is asked now and then whether to stop before all is done, and why; null means to go on. */
    public Comparison until(Supplier<@Nullable Stop> stop) {
        cutoff = stop;
        return this;
    }

    /**
     * Runs until the aim is reached. But for the cutoff the result is the same whatever the threads.
     *
     * @param threads 1 or more
     */
    public Compared run(Aim aim, int threads) {
        Board total = empty();
        Stop stop = null;
        try (Crew crew = new Crew(threads)) {
            while (stop == null) {
                Stop cut = stretch(crew, total, aim.border(total.count()));
                stop = total.count() >= aim.replications() ? Stop.ALL : cut;
                stop = decided(total, aim) ? Stop.PRECISE : stop;
            }
        }
        return new Compared(lineup, seed, aim, common, total, stop);
    }

    private boolean decided(Board total, Aim aim) {
        double level = aim.levelAfter(total.count());
        return aim.sequential()
                && total.count() == aim.border(total.count() - 1)
                && new Ranking(total, lineup.variants().size(), level).within(aim.within());
    }

    private @Nullable Stop stretch(Crew crew, Board total, long border) {
        Stop[] cut = {null};
        crew.work(total.count(), border, this::block, block -> {
            block.rows().forEach(rows -> readers.forEach(reader -> reader.accept(rows)));
            total.merge(block.board());
            watcher.accept(total);
            cut[0] = cut[0] == null ? cutoff.get() : cut[0];
            return cut[0] == null;
        });
        return cut[0];
    }

    private Board empty() {
        return new Board(common, lineup.variants().size(), ranked);
    }

    private Block block(long from, long to) {
        Board board = empty();
        List<List<Row>> all = new ArrayList<>();
        for (long replication = from; replication < to; replication++) {
            List<Row> rows = new ArrayList<>();
            for (Trials runs : trials) {
                rows.add(runs.row(replication));
            }
            board.add(rows);
            if (!readers.isEmpty()) {
                all.add(rows);
            }
        }
        return new Block(all, board);
    }
}
