package dev.rehearse.report;

import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Harm;
import dev.rehearse.fmea.Notice;
import dev.rehearse.fmea.Severity;
import dev.rehearse.rehearsal.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Faults that do the same in one step: as severe, of the same kind, noticed by the same, with the same end. What they come to may differ in
 * amount; the worst is shown.
 *
 * @param cells the worst first
 */
record EffectGroup(List<Cell> cells) {

    /** What makes cells alike. */
    private record Likeness(
            String step, Severity severity, List<String> what, Notice.By by, String noticed, Outcome outcome, boolean vain) {

        static Likeness of(Cell cell) {
            List<String> what = cell.worst().effect().harms().stream()
                    .filter(harm -> harm.severity() == cell.severity())
                    .map(Harm::what)
                    .toList();
            Notice notice = cell.worst().notice();
            Outcome outcome = cell.worst().wayOut().outcome();
            boolean vain = !cell.worst().vain().isEmpty();
            return new Likeness(cell.step(), cell.severity(), what, notice.by(), notice.step(), outcome, vain);
        }
    }

    /** Groups cells; a group stands where its first cell stood. */
    static List<EffectGroup> of(List<Cell> cells) {
        Map<Likeness, List<Cell>> groups = new LinkedHashMap<>();
        for (Cell cell : cells) {
            groups.computeIfAbsent(Likeness.of(cell), any -> new ArrayList<>()).add(cell);
        }
        return groups.values().stream().map(EffectGroup::new).toList();
    }

    /** Each by itself. */
    static List<EffectGroup> single(List<Cell> cells) {
        return cells.stream().map(cell -> new EffectGroup(List.of(cell))).toList();
    }

    /** The worst of them. */
    Cell first() {
        return cells.get(0);
    }

    /** Whether it is known of all of them that nothing worse may come. */
    boolean whole() {
        return cells.stream().allMatch(cell -> cell.tried().whole());
    }

    /** What goes wrong, the worst first. */
    String faults() {
        return cells.stream().map(cell -> cell.fault().words()).collect(Collectors.joining(", "));
    }
}
