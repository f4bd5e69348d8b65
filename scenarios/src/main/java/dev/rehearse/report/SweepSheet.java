package dev.rehearse.report;

import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.campaign.compare.Board;
import dev.rehearse.campaign.compare.Compared;
import dev.rehearse.campaign.compare.Variant;
import dev.rehearse.measure.Figure;
import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Proportion;
import java.util.ArrayList;
import java.util.List;

/** A sweep on paper: for each measure that changes a table with a row for each combination, and a bar for its mean. */
public final class SweepSheet {

    private static final int LONGEST_BAR = 24;
    private static final int BAR = LONGEST_BAR + 2;
    private static final int CELL = 44;

    private final Compared compared;
    private final Board board;
    private final List<Variant> variants;
    private final SweepColumns columns;
    private final Lines lines = new Lines();

    /** The sheet of a sweep. */
    public SweepSheet(Compared compared) {
        this.compared = compared;
        this.board = compared.board();
        this.variants = compared.lineup().variants();
        this.columns = new SweepColumns(variants);
    }

    /** The whole sheet; every line ends with a line feed and none with a space. */
    public String text() {
        lines.plain(variants.get(0).rehearsal().scenario().name() + "      "
                + Wording.count(variants.size(), "combination") + "      " + Wording.count(board.count(), "replication")
                + " of each      seed " + compared.seed() + "      the same random numbers in all");
        if (board.count() == 0) {
            lines.plain(" NOTE  stopped before the first replication was done: nothing is known");
        } else {
            new RankingLines(compared, lines).write();
            for (int measure = 0; measure < compared.common().measures().size(); measure++) {
                measure(measure);
            }
            for (int event = 0; event <= compared.common().properties().size(); event++) {
                event(event);
            }
        }
        ending();
        return lines.text();
    }

    private void measure(int measure) {
        Figure figure = compared.common().measures().get(measure);
        if (board.always(measure)) {
            lines.add(
                    "",
                    figure.name() + ": always "
                            + Amounts.of(figure.unit(), board.own(0, measure).mean()) + " in all");
            return;
        }
        double most = 0;
        for (int variant = 0; variant < variants.size(); variant++) {
            most = Math.max(most, board.own(variant, measure).mean());
        }
        lines.plain("");
        lines.add("table", figure.name());
        lines.add("", columns.head() + " ".repeat(BAR) + ExplorationSheet.padded("mean", CELL) + "less A");
        for (int variant = 0; variant < variants.size(); variant++) {
            ExactTally own = board.own(variant, measure);
            String less = variant == 0 ? "" : less(variant, measure);
            lines.add("", columns.row(variant) + bar(own.mean(), most) + cell(mean(variant, measure)) + less);
        }
        open(measure);
    }

    private static String cell(String words) {
        return ExplorationSheet.padded(words, CELL - 1) + " ";
    }

    private String mean(int variant, int measure) {
        ExactTally own = board.own(variant, measure);
        Unit unit = compared.common().measures().get(measure).unit();
        return own.min() == own.max()
                ? "always " + Amounts.of(unit, own.mean())
                : Amounts.of(unit, own.mean(), own.interval(levelOfMeans()), board.rough(variant, measure));
    }

    private String less(int variant, int measure) {
        Figure figure = compared.common().measures().get(measure);
        return new Contrast(figure, board.against(variant, measure), compared.levelEach()).words();
    }

    private void open(int measure) {
        List<String> cut = new ArrayList<>();
        for (int variant = 0; variant < variants.size(); variant++) {
            if (board.open(variant, measure) > 0) {
                cut.add(Variant.letter(variant) + " in " + Amounts.whole(board.open(variant, measure)));
            }
        }
        if (!cut.isEmpty()) {
            lines.wrap(
                    "",
                    "not over when the run was closed, so the mean is the least that it can be: "
                            + String.join(", ", cut));
        }
    }

    private static String bar(double share, double most) {
        int length = most > 0 ? (int) StrictMath.ceil(share / most * LONGEST_BAR) : 0;
        return ExplorationSheet.padded("#".repeat(length), BAR);
    }

    private void event(int event) {
        String name = event == 0
                ? "completed"
                : "violated: " + compared.common().properties().get(event - 1);
        long first = board.happened(0, event).events();
        boolean same = true;
        for (int variant = 1; variant < variants.size(); variant++) {
            same &= board.happened(variant, event).events() == first;
        }
        if (same && (first == 0 || first == board.count())) {
            lines.add("", name + ": " + (first == 0 ? "never" : "always") + " in all");
            return;
        }
        lines.plain("");
        lines.add("table", name);
        lines.add("", columns.head() + " ".repeat(BAR) + "share of runs");
        for (int variant = 0; variant < variants.size(); variant++) {
            Proportion share = board.happened(variant, event);
            String words = Amounts.percent(share.estimate()) + " ("
                    + Amounts.percents(share.clopperPearson(levelOfMeans())) + ")";
            lines.add("", columns.row(variant) + bar(share.estimate(), 1) + words);
        }
    }

    /** The confidence of each mean and share, so that all together have that of the aim. */
    private double levelOfMeans() {
        return 1 - (1 - compared.aim().level()) / means();
    }

    private int means() {
        int events = compared.common().properties().size() + 1;
        return variants.size() * (compared.common().measures().size() + events);
    }

    private void ending() {
        String why =
                switch (compared.stop()) {
                    case ALL, PRECISE -> "all that were asked for";
                    case TIME -> "the time was over";
                    case INTERRUPTED -> "INTERRUPTED";
                };
        lines.plain("");
        lines.wrap("stopped", "after " + Wording.count(board.count(), "replication") + " of each: " + why);
        String level = Amounts.percent(compared.aim().level());
        double each = Math.min(levelOfMeans(), compared.levelEach());
        lines.wrap(
                "intervals",
                level + " for all " + means() + " means and shares together, and for all " + compared.statements()
                        + " differences together (Bonferroni: each " + Amounts.percent(each)
                        + " or more); means by Student's t, differences on pairs, shares by Clopper and Pearson");
        lines.add("repeat", new ComparisonCommand(compared, "campaign").text());
        if (compared.stop() == Stop.TIME) {
            lines.add("", "the clock decided after how many; the command says how many");
        }
    }
}
