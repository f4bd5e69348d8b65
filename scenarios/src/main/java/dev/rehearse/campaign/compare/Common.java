package dev.rehearse.campaign.compare;

import dev.rehearse.campaign.Row;
import dev.rehearse.measure.Figure;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What all of several variants have, so that it can be compared: measures that one of their scenarios asks for, and events, each of
 * which happens in a run or does not. The first event is that the procedure is completed; the others, that a property is violated.
 */
public final class Common {

    private final List<Figure> measures = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();
    private final int[][] figures;
    private final int[][] judgements;
    private final int[][] accounts;

    /**
     * What they have in common.
     *
     * @param told of each variant, what its runs tell
     * @param also a measure that is compared though no scenario asks for it
     */
    Common(List<Told> told, String also) {
        TreeSet<String> wanted = new TreeSet<>();
        told.forEach(variant -> wanted.addAll(variant.wanted()));
        boolean all = told.stream().anyMatch(variant -> variant.wanted().isEmpty());
        List<String> asked = all ? List.of() : List.copyOf(wanted);
        for (Figure figure : told.get(0).figures()) {
            boolean shown =
                    MeasureName.shows(asked, figure.name()) || figure.name().equals(also);
            if (shown && told.stream().allMatch(variant -> variant.place(figure.name()) >= 0)) {
                measures.add(figure);
            }
        }
        for (String property : told.get(0).properties()) {
            if (told.stream().allMatch(variant -> variant.properties().contains(property))) {
                properties.add(property);
            }
        }
        figures = new int[told.size()][];
        judgements = new int[told.size()][];
        accounts = new int[told.size()][];
        for (int variant = 0; variant < told.size(); variant++) {
            Told one = told.get(variant);
            figures[variant] = measures.stream()
                    .mapToInt(figure -> one.place(figure.name()))
                    .toArray();
            judgements[variant] =
                    properties.stream().mapToInt(one.properties()::indexOf).toArray();
            accounts[variant] = measures.stream()
                    .mapToInt(figure -> one.accounts().indexOf(figure.name()))
                    .toArray();
        }
    }

    /**
     * What the runs of a variant tell.
     *
     * @param figures their names and units
     * @param properties in the scenario's words
     * @param accounts the times that are booked
     * @param wanted the measures that the scenario asks for
     */
    record Told(List<Figure> figures, List<String> properties, List<String> accounts, List<String> wanted) {

        int place(String name) {
            for (int figure = 0; figure < figures.size(); figure++) {
                if (figures.get(figure).name().equals(name)) {
                    return figure;
                }
            }
            return -1;
        }
    }

    /** The measures, by name and unit. */
    public List<Figure> measures() {
        return measures;
    }

    /** The place of a measure; -1 if it is not compared. */
    public int measure(String name) {
        return measures.stream().map(Figure::name).toList().indexOf(name);
    }

    /** The properties of which it is an event to be violated. */
    public List<String> properties() {
        return properties;
    }

    /** How many events there are: one for each property, and the first. */
    int events() {
        return properties.size() + 1;
    }

    /** What a variant measured in a replication. */
    public long value(int variant, int measure, Row row) {
        return row.figures().get(figures[variant][measure]);
    }

    /** Whether an event happened in a replication of a variant. */
    public boolean happened(int variant, int event, Row row) {
        if (event == 0) {
            return row.outcome() == Outcome.COMPLETED || row.outcome() == Outcome.COMPLETED_LATE;
        }
        return row.judgements().get(judgements[variant][event - 1]) == Judgement.VIOLATED;
    }

    /** Whether what was measured went on when the run was closed. */
    boolean open(int variant, int measure, Row row) {
        int account = accounts[variant][measure];
        boolean unfinished = measures.get(measure).name().equals("duration") && row.outcome() == Outcome.UNFINISHED;
        return account < 0 ? unfinished : row.bookings().get(account).open();
    }
}
