package dev.rehearse.report;

import dev.rehearse.campaign.Row;
import dev.rehearse.campaign.compare.Common;
import dev.rehearse.campaign.compare.Variant;
import dev.rehearse.measure.Figure;
import java.util.ArrayList;
import java.util.List;

/** Replications of several variants as lines of CSV, one for each variant: what can be compared, times in nanoseconds, sizes in bytes. */
public final class ComparisonRows {

    private final long seed;
    private final Common common;

    /** Lines for a comparison. */
    public ComparisonRows(long seed, Common common) {
        this.seed = seed;
        this.common = common;
    }

    /** The first line. */
    public String head() {
        List<String> cells =
                new ArrayList<>(List.of("seed", "replication", "variant", "outcome", "conclusion", "faults"));
        common.properties().forEach(property -> cells.add("violated " + property));
        common.measures().stream().map(Figure::name).forEach(cells::add);
        return Csv.line(cells);
    }

    /** The lines of a replication. */
    public String lines(List<Row> rows) {
        StringBuilder lines = new StringBuilder();
        for (int variant = 0; variant < rows.size(); variant++) {
            lines.append(line(variant, rows.get(variant)));
        }
        return lines.toString();
    }

    private String line(int variant, Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(seed));
        cells.add(Long.toString(row.replication()));
        cells.add(Variant.letter(variant));
        cells.add(row.outcome().words());
        cells.add(CampaignRows.word(row.conclusion()));
        cells.add(String.join("; ", row.faults()));
        for (int event = 1; event <= common.properties().size(); event++) {
            cells.add(common.happened(variant, event, row) ? "yes" : "no");
        }
        for (int measure = 0; measure < common.measures().size(); measure++) {
            cells.add(Long.toString(common.value(variant, measure, row)));
        }
        return Csv.line(cells);
    }
}
