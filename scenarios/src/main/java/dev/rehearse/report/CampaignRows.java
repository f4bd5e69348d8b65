package dev.rehearse.report;

import dev.rehearse.campaign.Row;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Replications as lines of CSV: times in nanoseconds, sizes in bytes. A fault
 * stands as it struck, so that {@code run --fault} would understand it.
 */
public final class CampaignRows {

    private static final List<String> HEAD = List.of(
            "seed", "replication", "outcome", "conclusion", "first violation", "violated at", "in step", "faults");

    private final long seed;
    private final List<String> properties;
    private final List<String> measures;

    /**
     * Lines for a campaign.
     *
     * @param properties in the scenario's words
     * @param measures the names of the figures
     */
    public CampaignRows(long seed, List<String> properties, List<String> measures) {
        this.seed = seed;
        this.properties = List.copyOf(properties);
        this.measures = List.copyOf(measures);
    }

    /** The first line. */
    public String head() {
        List<String> cells = new ArrayList<>(HEAD);
        properties.forEach(property -> cells.add("verdict " + property));
        cells.addAll(measures);
        return Csv.line(cells);
    }

    /** The line of a replication. */
    public String line(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(seed));
        cells.add(Long.toString(row.replication()));
        cells.add(row.outcome().words());
        cells.add(word(row.conclusion()));
        Violation first = row.first();
        cells.add(first == null ? "" : first.property());
        cells.add(first == null ? "" : Long.toString(first.time()));
        cells.add(first == null ? "" : first.step());
        cells.add(String.join("; ", row.faults()));
        row.judgements().forEach(judgement -> cells.add(word(judgement)));
        row.figures().forEach(figure -> cells.add(Long.toString(figure)));
        return Csv.line(cells);
    }

    static String word(Judgement judgement) {
        return judgement.name().toLowerCase(Locale.ROOT);
    }
}
