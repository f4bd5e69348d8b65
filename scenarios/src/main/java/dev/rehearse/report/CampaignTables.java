package dev.rehearse.report;

import dev.rehearse.campaign.Availability;
import dev.rehearse.campaign.Result;
import dev.rehearse.campaign.Shares;
import dev.rehearse.campaign.Spread;
import dev.rehearse.campaign.Totals;
import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.site.value.Words;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Interval;
import dev.rehearse.stats.Proportion;
import dev.rehearse.stats.Ranks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of a campaign's sheet: measures, their parts, when services are down, and a histogram. */
final class CampaignTables {

    private static final int BARS = 10;
    private static final int LONGEST_BAR = 50;
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
            if (asked(spread.name(), wanted)) {
                measure(label, spread);
                label = "";
            }
        }
        parts("by step", "", totals.steps(), wanted);
        parts("by cause", "no fault", totals.causes(), wanted);
        services();
        for (String service : totals.accounts().services()) {
            Spread spread = totals.spread("downtime " + service);
            if (spread != null && spread.tally().max() > 0) {
                histogram(spread);
                return;
            }
        }
    }

    /** Whether a figure belongs to what the scenario wants to see; without a wish, to anything that it could. */
    private static boolean asked(String figure, List<String> wanted) {
        for (MeasureName name : MeasureName.values()) {
            if (wanted.isEmpty() || wanted.contains(name.words()) || name == MeasureName.DURATION) {
                for (String start : figures(name)) {
                    if (figure.equals(start) || figure.startsWith(start + " ")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> figures(MeasureName name) {
        return switch (name) {
            case DOWNTIME -> List.of("downtime", "longest outage");
            case EXPOSURE -> List.of("exposure");
            case RPO -> List.of("RPO commits", "RPO time");
            case RTO -> List.of("RTO");
            case LOG -> List.of("log high-water");
            case REFUSED -> List.of("refused commands");
            case ABORTED -> List.of("aborted transactions");
            case DROPPED -> List.of("dropped connections");
            case INTERVENTIONS -> List.of("operator interventions");
            case DURATION -> List.of("duration");
        };
    }

    private void measure(String label, Spread spread) {
        ExactTally tally = spread.tally();
        Unit unit = spread.unit();
        String name = ExplorationSheet.padded(spread.name(), 22);
        if (tally.max() == tally.min()) {
            lines.add(label, name + " always " + Amounts.of(unit, (double) tally.max()));
            return;
        }
        lines.add(
                label,
                name + " mean " + Amounts.of(unit, tally.mean(), tally.interval(result.level())) + ", deviation "
                        + Amounts.of(unit, tally.standardDeviation()));
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
                lines.add("", " ".repeat(23) + line);
                line = "";
            }
            line += (line.isEmpty() ? "" : "; ") + cell;
        }
        lines.add("", " ".repeat(23) + line);
    }

    /** Each part with its mean over all replications; the means sum to that of the whole, for the times do. */
    private void parts(String label, String nothing, List<Shares> shares, List<String> wanted) {
        String head = label;
        for (int account = 0; account < shares.size(); account++) {
            String name = totals.accounts().names().get(account);
            BigInteger total = shares.get(account).total();
            if (total.signum() == 0 || !asked(name, wanted)) {
                continue;
            }
            String first = ExplorationSheet.padded(name, 22);
            for (Map.Entry<String, ExactTally> part : CampaignSheet.bySize(shares.get(account))) {
                ExactTally whole = part.getValue().upTo(totals.count());
                double share = new BigDecimal(part.getValue().sum())
                        .divide(new BigDecimal(total), MathContext.DECIMAL64)
                        .doubleValue();
                String words = part.getKey().isEmpty() && !nothing.isEmpty() ? nothing : place(part.getKey());
                lines.add(
                        head,
                        first + " " + ExplorationSheet.padded(words, 22) + " "
                                + ExplorationSheet.padded(Amounts.percent(share), 8) + " "
                                + Amounts.of(Unit.TIME, whole.mean(), whole.interval(result.level())) + ", in "
                                + Wording.count(part.getValue().count(), "replication"));
                first = ExplorationSheet.padded("", 22);
                head = "";
            }
        }
    }

    private static String place(String part) {
        return part.isEmpty() || Character.isDigit(part.charAt(0)) ? Spent.place(part) : part;
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

    private void histogram(Spread spread) {
        long width = spread.tally().max() / BARS + 1;
        long before = 0;
        String label = "histogram";
        for (int bar = 0; bar < BARS; bar++) {
            long below = spread.ranks().below((bar + 1) * width);
            long count = below - before;
            before = below;
            long length = (count * LONGEST_BAR + totals.count() - 1) / totals.count();
            String from = Words.duration(bar * width) + " .. " + Words.duration((bar + 1) * width);
            lines.add(
                    label,
                    ExplorationSheet.padded(bar == 0 ? spread.name() : "", 22) + " "
                            + ExplorationSheet.padded(from, 26) + " " + "#".repeat((int) length)
                            + (count == 0 ? "" : " " + Amounts.whole(count)));
            label = "";
        }
    }
}
