package dev.rehearse.report;

import dev.rehearse.campaign.Result;
import dev.rehearse.campaign.Shares;
import dev.rehearse.campaign.Totals;
import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.stats.ExactTally;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the times of a campaign are made of, on its sheet: the large parts, and how much the others come to. */
final class CampaignParts {

    private static final int NAME = 22;
    private static final int PART = 20;

    /** Parts of less are told together. */
    private static final double SMALL = 0.02;

    private final Result result;
    private final Totals totals;
    private final Lines lines;

    CampaignParts(Result result, Lines lines) {
        this.result = result;
        this.totals = result.totals();
        this.lines = lines;
    }

    /** The parts in the order of their sizes. The largest share first, then by name, whichever was met first. */
    static List<Map.Entry<String, ExactTally>> bySize(Shares shares) {
        List<Map.Entry<String, ExactTally>> sorted =
                new ArrayList<>(shares.parts().entrySet());
        sorted.sort((a, b) -> {
            int larger = b.getValue().sum().compareTo(a.getValue().sum());
            return larger == 0 ? a.getKey().compareTo(b.getKey()) : larger;
        });
        return sorted;
    }

    /**
     * Writes the parts of those accounts that are asked for.
     *
     * @param nothing what the part without a name is called
     */
    void write(String label, String nothing, List<Shares> shares) {
        List<String> before = List.of();
        String head = label;
        List<String> wanted = result.rehearsal().scenario().claims().measures();
        for (int account = 0; account < shares.size(); account++) {
            String name = totals.accounts().names().get(account);
            List<String> rows = MeasureName.shows(wanted, name) ? rows(shares.get(account), nothing) : List.of();
            String first = ExplorationSheet.padded(name, NAME);
            if (!rows.isEmpty() && rows.equals(before)) {
                lines.add(head, first + " the same");
                continue;
            }
            for (String row : rows) {
                lines.add(head, first + " " + row);
                first = " ".repeat(NAME);
                head = "";
            }
            before = rows.isEmpty() ? before : rows;
        }
    }

    /** Each large part with its mean over all replications; the means sum to that of the whole, for the times do. */
    private List<String> rows(Shares shares, String nothing) {
        List<String> rows = new ArrayList<>();
        BigInteger total = shares.total();
        BigInteger told = BigInteger.ZERO;
        List<Map.Entry<String, ExactTally>> parts = bySize(shares);
        for (Map.Entry<String, ExactTally> part : parts) {
            double share = share(part.getValue().sum(), total);
            if (share >= SMALL) {
                told = told.add(part.getValue().sum());
                rows.add(row(part.getKey().isEmpty() ? nothing : part.getKey(), share, part.getValue()));
            }
        }
        int others = parts.size() - rows.size();
        if (others > 0) {
            BigInteger rest = total.subtract(told);
            double mean = new BigDecimal(rest)
                    .divide(BigDecimal.valueOf(totals.count()), MathContext.DECIMAL64)
                    .doubleValue();
            String share = ExplorationSheet.padded(Amounts.percent(share(rest, total)), 7);
            String name = others == 1 ? "1 other" : others + " others";
            rows.add(ExplorationSheet.padded(name, PART) + " " + share + " " + Amounts.of(Unit.TIME, mean));
        }
        return rows;
    }

    private String row(String part, double share, ExactTally some) {
        ExactTally whole = some.upTo(totals.count());
        String name = Character.isDigit(part.charAt(0)) ? "step " + part : part;
        String where = some.count() == totals.count()
                ? "in all"
                : "in " + Amounts.whole(some.count()) + " of " + Amounts.whole(totals.count());
        return ExplorationSheet.padded(name, PART) + " " + ExplorationSheet.padded(Amounts.percent(share), 7) + " "
                + Amounts.of(Unit.TIME, whole.mean(), whole.interval(result.level()), Shares.rough(some)) + ", "
                + where;
    }

    private static double share(BigInteger part, BigInteger total) {
        return new BigDecimal(part)
                .divide(new BigDecimal(total), MathContext.DECIMAL64)
                .doubleValue();
    }
}
