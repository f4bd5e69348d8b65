package dev.rehearse.report;

import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.campaign.compare.Board;
import dev.rehearse.campaign.compare.Compared;
import dev.rehearse.campaign.compare.Variant;
import dev.rehearse.measure.Figure;
import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.stats.Discordance;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Interval;
import java.util.StringJoiner;

/** A comparison on paper: first the answer in sentences, then what it rests on. */
public final class ComparisonSheet {

    private static final int NAME = 24;

    private final Compared compared;
    private final Board board;
    private final Lines lines = new Lines();

    /** The sheet of a comparison. */
    public ComparisonSheet(Compared compared) {
        this.compared = compared;
        this.board = compared.board();
    }

    /** The whole sheet; every line ends with a line feed and none with a space. */
    public String text() {
        lines.plain("compare      " + Wording.count(compared.lineup().variants().size(), "variant") + "      "
                + Wording.count(board.count(), "replication") + " of each      seed " + compared.seed()
                + "      the same random numbers in all");
        String label = "variants";
        for (int variant = 0; variant < compared.lineup().variants().size(); variant++) {
            lines.add(label, Variant.letter(variant) + "  " + name(compared, variant));
            label = "";
        }
        if (board.count() == 0) {
            lines.plain(" NOTE  stopped before the first replication was done: nothing is known");
        } else {
            new ComparisonAnswer(compared, lines).write();
            new RankingLines(compared, lines).write();
            measures();
            events();
        }
        ending();
        return lines.text();
    }

    /** The scenario of a variant, and what only it sets. */
    static String name(Compared compared, int variant) {
        Variant one = compared.lineup().variants().get(variant);
        String settings = one.settings().isEmpty() ? "" : "  " + String.join("  ", one.settings());
        return one.rehearsal().scenario().name() + settings;
    }

    private Contrast contrast(int variant, int measure) {
        return new Contrast(
                compared.common().measures().get(measure), board.against(variant, measure), compared.levelEach());
    }

    private void measures() {
        String label = "measure";
        for (int measure = 0; measure < compared.common().measures().size(); measure++) {
            Figure figure = compared.common().measures().get(measure);
            String name = ExplorationSheet.padded(figure.name(), NAME);
            if (board.always(measure)) {
                lines.add(
                        label,
                        name + " " + "always "
                                + Amounts.of(
                                        figure.unit(), board.own(0, measure).mean()));
                label = "";
                continue;
            }
            for (int variant = 0; variant < compared.lineup().variants().size(); variant++) {
                lines.add(label, name + " " + Variant.letter(variant) + "      " + own(variant, measure));
                if (variant > 0) {
                    difference(variant, measure);
                }
                label = "";
                name = " ".repeat(NAME);
            }
        }
    }

    private String own(int variant, int measure) {
        ExactTally tally = board.own(variant, measure);
        Unit unit = compared.common().measures().get(measure).unit();
        long open = board.open(variant, measure);
        String cut = open == 0
                ? ""
                : ", at the least: not over in " + Amounts.whole(open) + " of " + Amounts.whole(board.count());
        return (tally.min() == tally.max() ? "always " : "mean ") + Amounts.of(unit, tally.mean()) + cut;
    }

    private void difference(int variant, int measure) {
        Contrast contrast = contrast(variant, measure);
        if (!contrast.same()) {
            double factor =
                    board.against(variant, measure).reduction(board.own(0, measure), board.own(variant, measure));
            lines.add(
                    "",
                    " ".repeat(NAME) + " " + Variant.letter(variant) + " - A  " + contrast.words()
                            + Contrast.reduction(factor));
        }
    }

    private void events() {
        String label = "event";
        StringJoiner never = new StringJoiner(", ", "never violated in any variant: ", "").setEmptyValue("");
        for (int event = 0; event <= compared.common().properties().size(); event++) {
            if (event > 0 && !happened(event)) {
                never.add(compared.common().properties().get(event - 1));
                continue;
            }
            String name = event == 0
                    ? "completed"
                    : "violated: " + compared.common().properties().get(event - 1);
            lines.add(label, name);
            label = "";
            for (int variant = 0; variant < compared.lineup().variants().size(); variant++) {
                String own = Variant.letter(variant) + "      "
                        + Amounts.whole(board.happened(variant, event).events()) + " of "
                        + Amounts.whole(board.count());
                lines.add("", " ".repeat(NAME) + " " + own + (variant == 0 ? "" : pairs(variant, event)));
            }
        }
        if (never.length() > 0) {
            lines.wrap("", never.toString());
        }
    }

    private boolean happened(int event) {
        for (int variant = 0; variant < compared.lineup().variants().size(); variant++) {
            if (board.happened(variant, event).events() > 0) {
                return true;
            }
        }
        return false;
    }

    private String pairs(int variant, int event) {
        Discordance pairs = board.discordance(variant, event);
        Interval interval = pairs.interval(compared.levelEach());
        String letter = Variant.letter(variant);
        return "; only in " + letter + " " + Amounts.whole(pairs.onlySecond()) + ", only in A "
                + Amounts.whole(pairs.onlyFirst()) + ": " + letter + " - A " + points(pairs.estimate()) + " ("
                + points(interval.low()) + " .. " + points(interval.high()) + ")";
    }

    /** A difference of shares. */
    private static String points(double difference) {
        return (difference > 0 ? "+" : difference < 0 ? "-" : "") + Amounts.percent(Math.abs(difference));
    }

    private void ending() {
        String why =
                switch (compared.stop()) {
                    case ALL ->
                        compared.open()
                                ? "the most that were asked for; UNDECIDED which is the best"
                                : "all that were asked for";
                    case PRECISE -> "the least is near enough to the best";
                    case TIME -> "the time was over";
                    case INTERRUPTED -> "INTERRUPTED";
                };
        lines.wrap("stopped", "after " + Wording.count(board.count(), "replication") + " of each: " + why);
        String level = Amounts.percent(compared.aim().level());
        lines.wrap(
                "intervals",
                level + " for all " + compared.statements() + " differences together (Bonferroni: each "
                        + Amounts.percent(compared.levelEach())
                        + "); differences of measures by Student's t on pairs, of probabilities by McNemar's exact test with"
                        + " Clopper and Pearson");
        lines.add("repeat", new ComparisonCommand(compared, "compare").text());
        if (compared.stop() == Stop.TIME) {
            lines.add("", "the clock decided after how many; the command says how many");
        }
    }
}
