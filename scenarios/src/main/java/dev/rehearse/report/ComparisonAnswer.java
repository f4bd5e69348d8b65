package dev.rehearse.report;

import dev.rehearse.campaign.compare.Board;
import dev.rehearse.campaign.compare.Compared;
import dev.rehearse.campaign.compare.Variant;
import dev.rehearse.stats.Discordance;
import dev.rehearse.stats.Interval;
import java.util.ArrayList;
import java.util.List;

/** What a comparison comes to, in sentences. */
final class ComparisonAnswer {

    private final Compared compared;
    private final Board board;
    private final Lines lines;

    ComparisonAnswer(Compared compared, Lines lines) {
        this.compared = compared;
        this.board = compared.board();
        this.lines = lines;
    }

    /** Writes them. */
    void write() {
        String label = "answer";
        for (int variant = 1; variant < compared.lineup().variants().size(); variant++) {
            for (String sentence : answer(variant)) {
                lines.wrap(label, sentence);
                label = "";
            }
        }
    }

    private List<String> answer(int variant) {
        List<String> shown = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int measure = 0; measure < compared.common().measures().size(); measure++) {
            Contrast contrast = contrast(variant, measure);
            if (contrast.same()) {
                same.add(contrast.measure().name());
            } else if (contrast.shown()) {
                shown.add(contrast.claim());
            } else {
                doubts.add(contrast.doubt());
            }
        }
        String letter = Variant.letter(variant);
        List<String> sentences = new ArrayList<>();
        if (!shown.isEmpty()) {
            sentences.add(letter + " has " + String.join("; ", shown) + " than A.");
        }
        for (int event = 0; event <= compared.common().properties().size(); event++) {
            event(variant, event, sentences, doubts);
        }
        if (sentences.isEmpty()) {
            sentences.add("No evidence that " + letter + " differs from A in anything that is compared.");
        }
        if (!doubts.isEmpty()) {
            sentences.add("No evidence on " + String.join("; ", doubts) + ".");
        }
        if (!same.isEmpty()) {
            sentences.add("The same in every replication: " + String.join(", ", same) + ".");
        }
        return sentences;
    }

    private void event(int variant, int event, List<String> sentences, List<String> doubts) {
        Discordance pairs = board.discordance(variant, event);
        Interval interval = pairs.interval(compared.levelEach());
        String property = event == 0 ? "" : compared.common().properties().get(event - 1);
        if (interval.low() > 0 || interval.high() < 0) {
            double low = Math.min(Math.abs(interval.low()), Math.abs(interval.high()));
            double high = Math.max(Math.abs(interval.low()), Math.abs(interval.high()));
            sentences.add(Variant.letter(variant) + (event == 0 ? " is completed" : " violates " + property) + " in "
                    + (pairs.estimate() < 0 ? "fewer" : "more") + " runs than A, by "
                    + Amounts.percents(new Interval(low, high, interval.level())) + " of all.");
        } else if (pairs.onlyFirst() + pairs.onlySecond() > 0) {
            doubts.add(event == 0 ? "how often it is completed" : "how often " + property + " is violated");
        }
    }

    private Contrast contrast(int variant, int measure) {
        return new Contrast(
                compared.common().measures().get(measure), board.against(variant, measure), compared.levelEach());
    }
}
