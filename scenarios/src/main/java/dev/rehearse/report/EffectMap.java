package dev.rehearse.report;

import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Effects;
import dev.rehearse.fmea.Severity;
import dev.rehearse.scenario.FaultPhrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A line a fault, or all slips of a kind, and a column a step: the letter of the worst that comes of it there. */
final class EffectMap {

    private static final int GAP = 2;

    private final List<String> steps;
    private final Set<String> headings = new LinkedHashSet<>();
    private final Map<String, Severity> worst = new HashMap<>();
    private final Set<Severity> used = EnumSet.noneOf(Severity.class);

    EffectMap(Effects effects) {
        Set<String> met = effects.cells().stream().map(Cell::step).collect(Collectors.toSet());
        steps = effects.steps().stream().filter(met::contains).toList();
        for (Cell cell : effects.cells()) {
            worst.putIfAbsent(key(cell.fault().heading(), cell.step()), cell.severity()); // the worst come first
            used.add(cell.severity());
        }
        for (FaultPhrase phrase : effects.exploration().menu()) {
            if (steps.stream().anyMatch(step -> worst.containsKey(key(phrase.heading(), step)))) {
                headings.add(phrase.heading());
            }
        }
    }

    private static String key(String heading, String step) {
        return heading + '\n' + step;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (headings.isEmpty()) {
            return lines;
        }
        int widest = headings.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder head = new StringBuilder(" map       " + ExplorationSheet.padded("in step", widest + GAP));
        for (String step : steps) {
            head.append(ExplorationSheet.padded(EffectWords.column(step), width(step)));
        }
        lines.add(head.toString().stripTrailing());
        for (String heading : headings) {
            StringBuilder line = new StringBuilder("           " + ExplorationSheet.padded(heading, widest + GAP));
            for (String step : steps) {
                Severity severity = worst.get(key(heading, step));
                String mark = severity == null ? "" : String.valueOf(severity.letter());
                line.append(ExplorationSheet.padded(mark, width(step)));
            }
            lines.add(line.toString().stripTrailing());
        }
        String legend = used.stream()
                .map(severity -> severity.letter() + " " + severity.words())
                .collect(Collectors.joining(", "));
        lines.add("           " + legend + "; else: outside the procedure");
        return lines;
    }

    private static int width(String step) {
        return Math.max(EffectWords.column(step).length(), 2) + GAP;
    }
}
