package dev.rehearse.cli;

import dev.rehearse.campaign.Campaign.Progress;
import dev.rehearse.campaign.Goal;
import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.campaign.compare.Aim;
import dev.rehearse.campaign.compare.Common;
import dev.rehearse.campaign.compare.Compared;
import dev.rehearse.campaign.compare.Comparison;
import dev.rehearse.campaign.compare.Lineup;
import dev.rehearse.measure.Figure;
import dev.rehearse.report.ComparisonResult;
import dev.rehearse.report.ComparisonRows;
import dev.rehearse.report.PartFile;
import dev.rehearse.site.value.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a comparison and writes what came of it.
 *
 * @param terminal where it is told
 * @param lineup what is compared
 * @param seed of the random numbers
 * @param aiming when it ends
 * @param files what is written beside the sheet
 */
record Contest(Terminal terminal, Lineup lineup, long seed, Aiming aiming, Files files) {

    private static final String DURATION = "duration";

    /**
     * What is written beside the sheet.
     *
     * @param json the result; null if it is not asked for
     * @param csv the rows; likewise
     */
    record Files(@Nullable String json, @Nullable String csv) {

        void check() {
            Terminal.apart("--json", json, "--csv", csv);
            if (Terminal.STANDARD.equals(csv)) {
                throw new Refusal("--csv needs a file");
            }
        }
    }

    /**
     * From start to end.
     *
     * @param threads 1 or more
     * @param command the word behind {@code rehearse} that gives it again
     * @param sheet writes it for people
     */
    int run(int threads, String command, Function<Compared, String> sheet) {
        Comparison comparison = new Comparison(lineup, seed, aiming.measure() == null ? "" : aiming.measure());
        int measure = ranked(comparison.common());
        Figure ranked = comparison.common().measures().get(measure);
        Aim aim = aiming.aim(ranked);
        try (Interruption interruption = new Interruption()) {
            prepare(comparison.rankedBy(measure), interruption);
            ProgressBar bar = new ProgressBar(terminal.err(), "A " + ranked.name(), 0, aiming.patience());
            if (terminal.watched()) {
                Goal goal = Goal.of(aim.replications(), aim.level());
                comparison.show(board -> bar.accept(new Progress(board.count(), board.own(0, measure), goal)));
            }
            Compared compared = written(comparison, aim, threads);
            bar.clear();
            if (files.json() != null) {
                terminal.write(files.json(), new ComparisonResult(compared, Version.number(), command).text());
            }
            if (!Terminal.STANDARD.equals(files.json())) {
                terminal.out().print(sheet.apply(compared));
            }
            terminal.out().flush();
            return interruption.exit(compared.open() ? Exit.UNDECIDED : Exit.HOLDS);
        }
    }

    private void prepare(Comparison comparison, Interruption interruption) {
        long begin = System.nanoTime();
        long patience = aiming.patience();
        comparison.until(() -> {
            if (interruption.asked()) {
                return Stop.INTERRUPTED;
            }
            return System.nanoTime() - begin > patience ? Stop.TIME : null;
        });
    }

    /** The place of the measure that ranks; if nobody says which, the first service's downtime if all have one. */
    private int ranked(Common common) {
        String measure = aiming.measure();
        if (measure == null) {
            int usual = common.measure(Ending.usual(lineup.variants().get(0).rehearsal()));
            return usual < 0 ? common.measure(DURATION) : usual;
        }
        int place = common.measure(measure);
        if (place < 0) {
            List<String> known = common.measures().stream().map(Figure::name).toList();
            String hint = Nearest.hint(known, measure);
            throw new Refusal(
                    "--measure " + measure + " is not measured in all variants" + (hint.isEmpty() ? "" : "; " + hint));
        }
        return place;
    }

    private Compared written(Comparison comparison, Aim aim, int threads) {
        String csv = files.csv();
        if (csv == null) {
            return comparison.run(aim, threads);
        }
        ComparisonRows rows = new ComparisonRows(seed, comparison.common());
        try (PartFile file = PartFile.open(Path.of(csv), false)) {
            file.write(rows.head());
            comparison.tell(row -> write(file, rows.lines(row)));
            Compared compared = comparison.run(aim, threads);
            file.finish();
            return compared;
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(csv + " cannot be written: " + Terminal.reason(e));
        } catch (UncheckedIOException e) {
            throw new Refusal(csv + " cannot be written: " + Terminal.reason(Objects.requireNonNull(e.getCause())));
        }
    }

    private static void write(PartFile file, String lines) {
        try {
            file.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
