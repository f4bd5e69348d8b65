package dev.rehearse.report;

import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Effects;
import dev.rehearse.fmea.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The failure modes of a procedure and their effects, for people: the sum of it, a map, and the cells, the worst first. */
public final class EffectSheet {

    private static final Columns TABLE = new Columns(8, 26, 46, 32, 32);

    private final Effects effects;
    private final int most;

    /**
     * A sheet.
     *
     * @param most so many rows at most; each cell is a row of its own if only some steps are asked for
     */
    public EffectSheet(Effects effects, int most) {
        this.effects = effects;
        this.most = most;
    }

    /** As text, ready to be printed. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(effects.scenario().name() + "      what may go wrong in each step, and the worst that comes of it");
        lines.add(tried());
        lines.addAll(new EffectSummary(effects).lines());
        lines.addAll(new EffectMap(effects).lines());
        table(lines);
        return String.join("\n", lines) + "\n";
    }

    private String tried() {
        long slips = effects.exploration().menu().stream()
                .filter(phrase -> phrase.namesStep())
                .count();
        long faults = effects.exploration().menu().size() - slips;
        String menu = Wording.count(faults, "fault") + " and " + Wording.count(slips, "slip") + ", one at a time";
        long placements = effects.exploration().coverage().placements() - 1;
        End end = effects.exploration().coverage().end();
        String where = ", before every event: " + Wording.count(Math.max(0, placements), "placement")
                + ", each activity taking its median";
        return end == End.COMPLETE
                ? menu + where
                : "UNDECIDED: the search reached its limit of "
                        + end.name().toLowerCase(Locale.ROOT) + ", so cells are missing and others may be worse: "
                        + menu + where;
    }

    private void table(List<String> lines) {
        List<Cell> harmful = effects.cells().stream()
                .filter(cell -> cell.severity() != Severity.NONE || !effects.isOfAllSteps())
                .toList();
        boolean single = !effects.isOfAllSteps();
        List<EffectGroup> groups = single ? EffectGroup.single(harmful) : EffectGroup.of(harmful);
        Severity severity = null;
        int shown = 0;
        for (EffectGroup group : groups) {
            if (shown++ == most) {
                break;
            }
            if (severity != group.first().severity()) {
                severity = group.first().severity();
                lines.add("");
                lines.addAll(TABLE.row("step", "goes wrong", title(severity), "noticed by", "way out"));
            }
            lines.addAll(row(group));
        }
        if (groups.size() > most) {
            EffectGroup next = groups.get(most);
            long cells = groups.subList(most, groups.size()).stream()
                    .mapToLong(group -> group.cells().size())
                    .sum();
            lines.add("");
            lines.add(" and " + Wording.count(cells, "cell") + " more, the worst of them "
                    + next.first().severity().words() + ": --lines all, --step N, --csv FILE or --json FILE");
        }
    }

    private static String title(Severity severity) {
        return severity.words().toUpperCase(Locale.ROOT);
    }

    private List<String> row(EffectGroup group) {
        Cell first = group.first();
        List<String> rows = new ArrayList<>(TABLE.row(
                group.steps(effects.steps()),
                group.faults(),
                (group.varies() ? "up to " : "") + EffectWords.effect(first) + (group.whole() ? "" : " (at least)"),
                EffectWords.notice(first.worst().notice()),
                EffectWords.wayOut(first.worst().wayOut())));
        String command = first.worst().command();
        rows.add("           " + (command.isEmpty() ? "as chance goes; --replays DIRECTORY writes a file" : command));
        return rows;
    }
}
