package dev.rehearse.report;

import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.Exploration.Cell;
import dev.rehearse.scenario.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A line a fault and a column a step: the letters of the properties that the fault alone violates if it strikes there, a star if the procedure
 * may not be completed then, a dot if it is harmless, nothing if it cannot strike there.
 */
final class RiskMap {

    /** More properties than these are shown as a plus sign. */
    private static final int LETTERS = 4;
    /** The procedure may not be completed. */
    private static final String STOPS = "*";

    private final Exploration exploration;
    private final List<String> steps = new ArrayList<>();

    RiskMap(Exploration exploration) {
        this.exploration = exploration;
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
        int widest = "fault".length();
        for (var fault : exploration.menu()) {
            widest = Math.max(widest, fault.words().length());
        }
        line(text, " risk      " + ExplorationSheet.padded("in step", widest) + "  ", steps);
        for (int fault = 0; fault < exploration.menu().size(); fault++) {
            List<String> cells = new ArrayList<>();
            for (String step : steps) {
                cells.add(cell(new Cell(fault, step)));
            }
            String name = exploration.menu().get(fault).words();
            line(text, "           " + ExplorationSheet.padded(name, widest) + "  ", cells);
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

    private String cell(Cell cell) {
        if (!exploration.tried(cell)) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int property = 0; property < exploration.properties().size(); property++) {
            if (exploration.harms(cell, property)) {
                letters.append(ExplorationSheet.letter(property));
            }
        }
        String all = letters.length() > LETTERS ? letters.substring(0, LETTERS) + "+" : letters.toString();
        String marked = exploration.stops(cell) ? all + STOPS : all;
        return marked.isEmpty() ? "." : marked;
    }
}
