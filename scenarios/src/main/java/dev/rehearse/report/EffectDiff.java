package dev.rehearse.report;

import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Comparison;
import dev.rehearse.fmea.Comparison.Change;
import dev.rehearse.fmea.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What one procedure guards against that another one does not, and the reverse. */
public final class EffectDiff {

    private static final Columns TABLE = new Columns(8, 34, 50, 50);

    private final String now;
    private final String before;
    private final Comparison comparison;
    private final int most;

    /**
     * A sheet.
     *
     * @param now how the procedure is called, with what is set on top of it
     * @param before how the one that was there before is called
     * @param most so many cells of a kind at most
     */
    public EffectDiff(String now, String before, Comparison comparison, int most) {
        this.now = now;
        this.before = before;
        this.comparison = comparison;
        this.most = most;
    }

    /** As text, ready to be printed. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(now + "      compared with " + before);
        lines.add(Foot.line("guarded", count(comparison.better().size(), "does less harm", "do less harm")));
        lines.add(Foot.line("worse", count(comparison.worse().size(), "does more harm", "do more harm")));
        lines.add(Foot.line("new", counted(comparison.added())));
        lines.add(Foot.line("gone", counted(comparison.gone())));
        lines.add(Foot.line("the same", Wording.count(comparison.same(), "cell")));
        changes(lines, "guarded now", comparison.better());
        changes(lines, "worse now", comparison.worse());
        cells(lines, "only now", comparison.added());
        cells(lines, "only before", comparison.gone());
        return String.join("\n", lines) + "\n";
    }

    private static String count(int cells, String one, String more) {
        return Wording.count(cells, "cell") + " of both " + (cells == 1 ? one : more);
    }

    private static String counted(List<Cell> cells) {
        Map<Severity, Long> numbers = new EnumMap<>(Severity.class);
        cells.forEach(cell -> numbers.merge(cell.severity(), 1L, Long::sum));
        String severities = numbers.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining(", "));
        return Wording.count(cells.size(), "cell") + (cells.isEmpty() ? "" : ": " + severities);
    }

    private void changes(List<String> lines, String title, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        lines.add("");
        lines.addAll(TABLE.row("step", title.toUpperCase(Locale.ROOT), "before", "now"));
        for (Change change : changes.subList(0, Math.min(most, changes.size()))) {
            lines.addAll(TABLE.row(
                    EffectWords.column(change.now().step()),
                    change.now().fault().words(),
                    effect(change.before()),
                    effect(change.now())));
            lines.add("           " + shown("before: ", change.before()));
            lines.add("           " + shown("now:    ", change.now()));
        }
        more(lines, changes.size());
    }

    private void cells(List<String> lines, String title, List<Cell> all) {
        List<Cell> cells =
                all.stream().filter(cell -> cell.severity() != Severity.NONE).toList();
        if (cells.isEmpty()) {
            return;
        }
        lines.add("");
        lines.addAll(TABLE.row("step", title.toUpperCase(Locale.ROOT), "effect", ""));
        for (Cell cell : cells.subList(0, Math.min(most, cells.size()))) {
            lines.addAll(TABLE.row(EffectWords.column(cell.step()), cell.fault().words(), effect(cell), ""));
            lines.add("           " + shown("", cell));
        }
        more(lines, cells.size());
    }

    private void more(List<String> lines, int size) {
        if (size > most) {
            lines.add(" and " + Wording.count(size - (long) most, "cell") + " more: --lines all");
        }
    }

    private static String effect(Cell cell) {
        String words = cell.severity() == Severity.NONE ? "" : ": " + EffectWords.effect(cell);
        return cell.severity().words() + words + (cell.tried().whole() ? "" : " (at least)");
    }

    private static String shown(String when, Cell cell) {
        String command = cell.worst().command();
        return when + (command.isEmpty() ? "as chance goes" : command);
    }
}
