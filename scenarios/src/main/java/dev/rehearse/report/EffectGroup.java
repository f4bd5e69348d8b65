package dev.rehearse.report;

import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Harm;
import dev.rehearse.fmea.Notice;
import dev.rehearse.fmea.Severity;
import dev.rehearse.rehearsal.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cells that one line is enough for: faults that do the same in one step, and the same faults where they are as severe in other steps. The
 * worst of them is shown.
 *
 * @param cells the worst first
 */
record EffectGroup(List<Cell> cells) {

    /** What makes cells of a step alike: as severe, of the same kind, noticed by the same, with the same end. */
    private record Likeness(
            String step, Severity severity, List<String> what, Notice.By by, String noticed, Outcome outcome) {

        static Likeness of(Cell cell) {
            List<String> what = cell.worst().effect().harms().stream()
                    .filter(harm -> harm.severity() == cell.severity())
                    .map(Harm::what)
                    .toList();
            Notice notice = cell.worst().notice();
            Outcome outcome = cell.worst().wayOut().outcome();
            return new Likeness(cell.step(), cell.severity(), what, notice.by(), notice.step(), outcome);
        }
    }

    /** What makes groups of several steps one. */
    private record Family(Severity severity, Set<String> faults) {}

    /** Groups cells, which come the worst first; a group stands where its first cell stood. */
    static List<EffectGroup> of(List<Cell> cells) {
        List<List<Cell>> alike = grouped(cells, Likeness::of);
        List<List<List<Cell>>> families = grouped(
                alike,
                group -> new Family(
                        group.get(0).severity(),
                        group.stream().map(cell -> cell.fault().words()).collect(Collectors.toSet())));
        return families.stream()
                .map(family ->
                        new EffectGroup(family.stream().flatMap(List::stream).toList()))
                .toList();
    }

    private static <T, K> List<List<T>> grouped(List<T> all, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(key.apply(one), any -> new ArrayList<>()).add(one));
        return List.copyOf(groups.values());
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

    /** Whether some have less of the worst than the first. */
    boolean varies() {
        long most = first().worst().effect().amount();
        return cells.stream().anyMatch(cell -> cell.worst().effect().amount() < most);
    }

    /** What goes wrong, the worst first. */
    String faults() {
        return cells.stream().map(cell -> cell.fault().words()).distinct().collect(Collectors.joining(", "));
    }

    /** The steps, those that follow each other as {@code 1 .. 8}. */
    String steps(List<String> order) {
        Set<String> met = cells.stream().map(Cell::step).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> words = new ArrayList<>();
        for (int from = 0; from < order.size(); from++) {
            int to = from;
            while (to < order.size() && met.contains(order.get(to))) {
                to++;
            }
            if (to - from > 2) {
                words.add(EffectWords.column(order.get(from)) + " .. " + EffectWords.column(order.get(to - 1)));
            } else {
                order.subList(from, to).forEach(step -> words.add(EffectWords.column(step)));
            }
            from = to;
        }
        return String.join(", ", words);
    }
}
