package dev.rehearse.report;

import dev.rehearse.campaign.compare.Compared;
import dev.rehearse.campaign.compare.Ranking.Place;
import dev.rehearse.campaign.compare.Variant;
import dev.rehearse.measure.Figure;
import java.util.List;

/** Which variant is the best, on a sheet. */
final class RankingLines {

    /** More are not told one by one. */
    private static final int MOST = 20;

    private final Compared compared;
    private final Lines lines;

    RankingLines(Compared compared, Lines lines) {
        this.compared = compared;
        this.lines = lines;
    }

    void write() {
        Figure figure = compared.ranked();
        List<Place> places = compared.ranking().places();
        long left = places.stream().filter(place -> !place.out()).count();
        Place best = places.get(0);
        String sure = "with a probability of at least "
                + Amounts.percent(compared.aim().level())
                + (best.rough() ? " (rough: too few replications for so lopsided differences)." : ".");
        String letter = Variant.letter(best.variant());
        if (places.stream().allMatch(place -> place.atMost() <= 0)) {
            lines.wrap("best", "All have the same " + figure.name() + ".");
        } else if (left == 1) {
            lines.wrap("best", letter + " has the least " + figure.name() + ", " + sure);
        } else {
            String most = Amounts.of(figure.unit(), best.atMost());
            lines.wrap(
                    "best",
                    "One of " + left + " has the least " + figure.name() + "; " + letter + " has it or at most " + most
                            + " more, " + sure);
        }
        if (places.size() > 2) {
            places.stream().limit(MOST).forEach(this::place);
        }
    }

    private void place(Place place) {
        Figure figure = compared.ranked();
        String end = place.out()
                ? "not the best; at most " + Amounts.of(figure.unit(), place.atMost()) + " from it"
                : "at most " + Amounts.of(figure.unit(), place.atMost()) + " from the best";
        lines.add(
                "",
                ExplorationSheet.padded(Variant.letter(place.variant()), 4) + " "
                        + ExplorationSheet.padded("mean " + Amounts.of(figure.unit(), place.mean()), 20) + " " + end);
    }
}
