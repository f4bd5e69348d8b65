package dev.rehearse.report;

import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.Exploration.Cell;
import dev.rehearse.scenario.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line a fault, or all slips of a kind, and a column a step: the letters of the properties that the fault alone violates if it strikes there, a star if the procedure
 * may not be completed then, a dot if it is harmless, nothing if it cannot strike there.
 */
final class RiskMap {

    /** More properties than these are shown as a plus sign. */
    private static final int LETTERS = 4;
    /** The procedure may not be completed. */
    private static final String STOPS = "*";

    private final Exploration exploration;
    private final List<String> steps = new ArrayList<>();
    /** The faults of each line, by what stands before it. */
    private final Map<String, List<Integer>> lines = new LinkedHashMap<>();

    RiskMap(Exploration exploration) {
        this.exploration = exploration;
        for (int fault = 0; fault < exploration.menu().size(); fault++) {
            String heading = exploration.menu().get(fault).heading();
            lines.computeIfAbsent(heading, any -> new ArrayList<>()).add(fault);
        }
        List<String> all = new ArrayList<>();
        all.add("before");
        for (Step step : exploration.scenario().runbook().procedure()) {
            all.add(Integer.toString(step.number()));
        }
        all.add("after");
        all.add("");
        for (String step : all) {
            boolean met = false;
            for (int fault = 0; fault < exploration.menu().size(); fault++) {
                met |= exploration.tried(new Cell(fault, step));
            }
            if (met) {
                steps.add(step);
            }
        }
    }

    /** A step in a sentence. */
    static String step(String name) {
        return Character.isDigit(name.charAt(0)) ? "step " + name : "'" + name + "'";
    }

    void append(StringBuilder text) {
        if (steps.isEmpty()) {
            return;
        }
        int widest = "in step".length();
        for (String heading : lines.keySet()) {
            widest = Math.max(widest, heading.length());
        }
        line(text, " risk      " + ExplorationSheet.padded("in step", widest) + "  ", steps);
        for (Map.Entry<String, List<Integer>> entry : lines.entrySet()) {
            List<String> cells = new ArrayList<>();
            for (String step : steps) {
                cells.add(cell(entry.getValue(), step));
            }
            line(text, "           " + ExplorationSheet.padded(entry.getKey(), widest) + "  ", cells);
        }
        text.append("           a letter: violated; *: not completed; .: harmless; else: outside the procedure\n");
    }

    private void line(StringBuilder text, String head, List<String> cells) {
        StringBuilder line = new StringBuilder(head);
        for (int i = 0; i < cells.size(); i++) {
            String name = steps.get(i).isEmpty() ? "else" : steps.get(i);
            String cell = cells.get(i).isEmpty() && head.startsWith(" risk") ? name : cells.get(i);
            line.append(ExplorationSheet.padded(cell, Math.max(name.length(), LETTERS + 2) + 1));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** What comes of any one of these faults in a step. */
    private String cell(List<Integer> faults, String step) {
        List<Cell> tried = faults.stream()
                .map(fault -> new Cell(fault, step))
                .filter(exploration::tried)
                .toList();
        StringBuilder letters = new StringBuilder();
        for (int property = 0; property < exploration.properties().size(); property++) {
            int number = property;
            if (tried.stream().anyMatch(cell -> exploration.harms(cell, number))) {
                letters.append(ExplorationSheet.letter(property));
            }
        }
        String all = letters.length() > LETTERS ? letters.substring(0, LETTERS) + "+" : letters.toString();
        String marked = tried.stream().anyMatch(exploration::stops) ? all + STOPS : all;
        return marked.isEmpty() && !tried.isEmpty() ? "." : marked;
    }
}
