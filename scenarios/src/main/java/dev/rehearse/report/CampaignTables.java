package dev.rehearse.report;

import dev.rehearse.campaign.Availability;
import dev.rehearse.campaign.Result;
import dev.rehearse.campaign.Spread;
import dev.rehearse.campaign.Totals;
import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.site.value.Words;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Interval;
import dev.rehearse.stats.Proportion;
import dev.rehearse.stats.Ranks;
import java.util.ArrayList;
import java.util.List;

/** The tables of a campaign's sheet: measures, their parts, when services are down, and a histogram. */
final class CampaignTables {

    private static final int BARS = 10;
    private static final int LONGEST_BAR = 40;
    private static final int NAME = 22;
    private static final int RANGE = 24;
    /** Of bars of the same ratio: a millisecond, and each ten times the one before. */
    private static final long FIRST_BOUND = 1_000_000;

    private static final long RATIO = 10;
    private static final double NEARLY_ALL = 0.9;
    private static final double[] QUANTILES = {0.5, 0.9, 0.99};

    private final Result result;
    private final Totals totals;
    private final Lines lines;

    CampaignTables(Result result, Lines lines) {
        this.result = result;
        this.totals = result.totals();
        this.lines = lines;
    }

    void write() {
        String label = "measure";
        List<String> wanted = result.rehearsal().scenario().claims().measures();
        for (Spread spread : totals.spreads()) {
            if (MeasureName.shows(wanted, spread.name())) {
                measure(label, spread);
                label = "";
            }
        }
        CampaignParts parts = new CampaignParts(result, lines);
        parts.write("by step", "at the start", totals.steps());
        if (!result.rehearsal().asked().isEmpty()) {
            parts.write("by cause", "no fault", totals.causes());
        }
        services();
        for (String service : totals.accounts().services()) {
            Spread spread = totals.spread("downtime " + service);
            if (spread != null && spread.tally().max() > spread.tally().min()) {
                histogram(spread);
                return;
            }
        }
    }

    private void measure(String label, Spread spread) {
        ExactTally tally = spread.tally();
        Unit unit = spread.unit();
        String name = ExplorationSheet.padded(spread.name(), NAME);
        if (tally.max() == tally.min()) {
            lines.add(label, name + " always " + Amounts.of(unit, (double) tally.max()));
            notOver(spread);
            return;
        }
        lines.add(
                label,
                name + " mean " + Amounts.of(unit, tally.mean(), tally.interval(result.level()), spread.rough())
                        + ", deviation " + Amounts.of(unit, tally.standardDeviation()));
        List<String> cells = new ArrayList<>();
        for (double share : QUANTILES) {
            Ranks.Band band = spread.ranks().quantile(share);
            Interval interval = spread.ranks().interval(share, result.level());
            cells.add(Amounts.percent(share) + " " + Amounts.of(unit, (double) band.middle(), interval));
        }
        cells.add("most " + Amounts.of(unit, (double) tally.max()) + " in replication " + spread.worst());
        String line = "";
        for (String cell : cells) {
            if (line.length() + cell.length() > 74) {
                lines.add("", " ".repeat(NAME + 1) + line);
                line = "";
            }
            line += (line.isEmpty() ? "" : "; ") + cell;
        }
        lines.add("", " ".repeat(NAME + 1) + line);
        notOver(spread);
    }

    /** What ends with the run and not by itself makes the mean one of the scenario's limits as well. */
    private void notOver(Spread spread) {
        long open = totals.open(spread.name());
        if (open > 0) {
            lines.add(
                    "",
                    " ".repeat(NAME + 1) + "not over in " + Amounts.whole(open) + " of " + Amounts.whole(totals.count())
                            + " when the run was closed: the mean is the least that it can be");
        }
    }

    /** When each service is least likely to be up. */
    private void services() {
        String label = "up";
        for (int service = 0; service < totals.accounts().services().size(); service++) {
            Availability down = totals.down().get(service);
            long[] counts = down.counts();
            int worst = 0;
            for (int point = 1; point < counts.length; point++) {
                worst = counts[point] > counts[worst] ? point : worst;
            }
            Proportion up = new Proportion(totals.count() - counts[worst], totals.count());
            String name = totals.accounts().services().get(service);
            lines.add(
                    label,
                    counts[worst] == 0
                            ? name + " not down at any of the times looked at"
                            : name + " least likely " + Words.clock(worst * down.distance()) + " after the start: "
                                    + Amounts.percent(up.estimate()) + " ("
                                    + Amounts.percents(up.clopperPearson(result.level())) + ") are not down then");
            label = "";
        }
    }

    /** Bars of the same width; of the same ratio if most of the values would crowd in the first. */
    private void histogram(Spread spread) {
        List<Long> bounds = bounds(spread);
        String label = "histogram";
        String name = spread.name();
        for (int bar = 0; bar + 1 < bounds.size(); bar++) {
            long count =
                    spread.ranks().below(bounds.get(bar + 1)) - spread.ranks().below(bounds.get(bar));
            long length = (count * LONGEST_BAR + totals.count() - 1) / totals.count();
            String from = Words.duration(bounds.get(bar)) + " .. " + Words.duration(bounds.get(bar + 1));
            lines.add(
                    label,
                    ExplorationSheet.padded(name, NAME) + " " + ExplorationSheet.padded(from, RANGE) + " "
                            + "#".repeat((int) length) + (count == 0 ? "" : " " + Amounts.whole(count)));
            label = "";
            name = "";
        }
    }

    private static List<Long> bounds(Spread spread) {
        long most = spread.tally().max() + 1;
        List<Long> bounds = new ArrayList<>(List.of(0L));
        long width = most / BARS + 1;
        if (spread.ranks().quantile(NEARLY_ALL).high() >= width) {
            for (int bar = 1; bar <= BARS; bar++) {
                bounds.add(bar * width);
            }
            return bounds;
        }
        long bound = FIRST_BOUND;
        while (bound < most) {
            if (bound > spread.tally().min()) {
                bounds.add(bound);
            }
            bound *= RATIO;
        }
        bounds.add(bound);
        return bounds;
    }
}
