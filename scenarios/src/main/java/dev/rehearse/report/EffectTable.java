package dev.rehearse.report;

import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Effects;
import dev.rehearse.fmea.Harm;
import dev.rehearse.scenario.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All cells as comma-separated values, a line a cell, the worst first; times in nanoseconds. */
public final class EffectTable {

    private static final List<String> HEAD = List.of(
            "step",
            "instruction",
            "fault",
            "slip",
            "severity",
            "effect",
            "amount",
            "unit",
            "violates",
            "noticed",
            "noticed in step",
            "noticed by",
            "noticed after",
            "rules",
            "outcome",
            "why",
            "places",
            "places as bad",
            "whole",
            "without effect",
            "at",
            "command");

    private final Effects effects;
    private final Map<String, String> instructions = new HashMap<>();

    /** The table. */
    public EffectTable(Effects effects) {
        this.effects = effects;
        for (Step step : effects.scenario().runbook().procedure()) {
            instructions.put(Integer.toString(step.number()), step.words());
        }
    }

    /** The whole text, ending with a line feed. */
    public String text() {
        StringBuilder text = new StringBuilder(line(HEAD));
        effects.cells().forEach(cell -> text.append(line(row(cell))));
        return text.toString();
    }

    private List<String> row(Cell cell) {
        List<Harm> harms = cell.worst().effect().harms();
        boolean none = harms.isEmpty() || harms.get(0).unit() == Harm.Unit.NONE;
        return List.of(
                cell.step(),
                instructions.getOrDefault(cell.step(), ""),
                cell.fault().words(),
                cell.fault().namesStep() ? "yes" : "no",
                cell.severity().words(),
                harms.stream().map(Harm::words).collect(Collectors.joining("; ")),
                none ? "" : Long.toString(harms.get(0).amount()),
                none ? "" : EffectResult.word(harms.get(0).unit()),
                String.join("; ", cell.violates()),
                cell.worst().notice().by().words(),
                cell.worst().notice().step(),
                cell.worst().notice().words(),
                Long.toString(cell.worst().notice().after()),
                String.join("; ", cell.worst().wayOut().rules()),
                cell.worst().wayOut().outcome().words(),
                cell.worst().wayOut().why(),
                Integer.toString(cell.tried().places()),
                Integer.toString(cell.tried().asBad()),
                cell.tried().whole() ? "yes" : "no",
                cell.worst().vain(),
                Long.toString(cell.worst().strike().time()),
                cell.worst().command());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(EffectTable::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
