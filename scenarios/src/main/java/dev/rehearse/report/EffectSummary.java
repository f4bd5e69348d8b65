package dev.rehearse.report;

import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Effects;
import dev.rehearse.fmea.Normal;
import dev.rehearse.fmea.Notice;
import dev.rehearse.fmea.Severity;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The sum of all cells: how many are how bad, which steps are dangerous, and what nobody notices. */
final class EffectSummary {

    private static final int STEPS = 5;
    private static final int UNNOTICED = 6;

    private final Effects effects;

    EffectSummary(Effects effects) {
        this.effects = effects;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("by itself", normal(effects.normal())));
        lines.add(line("cells", effects.cells().size() + " of a fault in a step: " + counted(effects.cells())));
        long violating = effects.cells().stream()
                .filter(cell -> !cell.violates().isEmpty())
                .count();
        if (!effects.exploration().properties().isEmpty()) {
            lines.add(line(
                    "claims",
                    Wording.count(violating, "cell") + (violating == 1 ? " violates" : " violate")
                            + " what the scenario claims"));
        }
        dangerous(lines);
        unnoticed(lines);
        long open =
                effects.cells().stream().filter(cell -> !cell.tried().whole()).count();
        if (open > 0) {
            lines.add(line(
                    "UNDECIDED",
                    "of " + Wording.count(open, "cell")
                            + ", marked 'at least', runs are cut off by the scenario's limits or not all ways of"
                            + " chance were gone: worse may come of them"));
        }
        return lines.stream().flatMap(text -> wrapped(text).stream()).toList();
    }

    private static String normal(Normal normal) {
        StringJoiner words = new StringJoiner("; ");
        String outcomes = normal.outcomes().stream().map(Outcome::words).collect(Collectors.joining(" or "));
        words.add(outcomes + " in " + Words.duration(normal.duration()));
        for (Normal.Downtime down : normal.downtimes()) {
            words.add(down.service() + (down.time() == 0 ? " never down" : " down " + Words.duration(down.time())));
        }
        for (String property : normal.violated()) {
            words.add("violates " + property);
        }
        return words + (normal.whole() ? "" : "; not all ways of chance were gone")
                + " (only what goes beyond that counts below)";
    }

    private static String counted(List<Cell> cells) {
        Map<Severity, Long> numbers = new EnumMap<>(Severity.class);
        cells.forEach(cell -> numbers.merge(cell.severity(), 1L, Long::sum));
        return numbers.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining(", "));
    }

    /** The steps that have most of the worst. */
    private void dangerous(List<String> lines) {
        Map<String, List<Cell>> steps = new HashMap<>();
        for (Cell cell : effects.cells()) {
            if (cell.severity().isWorseThan(Severity.OUTAGE)) {
                steps.computeIfAbsent(cell.step(), any -> new ArrayList<>()).add(cell);
            }
        }
        List<String> order = effects.steps().stream()
                .filter(steps::containsKey)
                .sorted((one, other) -> worse(steps.getOrDefault(one, List.of()), steps.getOrDefault(other, List.of())))
                .toList();
        String label = "dangerous";
        for (String step : order.subList(0, Math.min(STEPS, order.size()))) {
            lines.add(line(label, EffectWords.place(step) + ": " + counted(steps.getOrDefault(step, List.of()))));
            label = "";
        }
        if (order.size() > STEPS) {
            lines.add(line("", "and " + Wording.count(order.size() - (long) STEPS, "step") + " more"));
        } else if (order.isEmpty()) {
            lines.add(line(label, "no step: nothing worse than an outage comes of anything"));
        }
    }

    /** More of the worst severity in which they differ comes first. */
    private static int worse(List<Cell> one, List<Cell> other) {
        for (Severity severity : Severity.values()) {
            int order = Long.compare(number(other, severity), number(one, severity));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static long number(List<Cell> cells, Severity severity) {
        return cells.stream().filter(cell -> cell.severity() == severity).count();
    }

    private void unnoticed(List<String> lines) {
        List<Cell> harmful = effects.cells().stream()
                .filter(cell -> cell.severity().isWorseThan(Severity.DISTURBED))
                .toList();
        List<Cell> never =
                harmful.stream().filter(cell -> cell.worst().notice().isNever()).toList();
        List<Cell> users = harmful.stream()
                .filter(cell -> cell.worst().notice().by() == Notice.By.USERS)
                .toList();
        lines.add(line("unnoticed", never.isEmpty() ? "nothing that does harm" : some(never)));
        if (!users.isEmpty()) {
            lines.add(line("by users", "only users notice " + some(users)));
        }
    }

    private static String some(List<Cell> cells) {
        StringJoiner some = new StringJoiner("; ");
        for (Cell cell : cells.subList(0, Math.min(UNNOTICED, cells.size()))) {
            String in = cell.step().isEmpty() ? " " : " in ";
            String where = cell.fault().namesStep() ? "" : in + EffectWords.place(cell.step());
            some.add(cell.fault().words() + where + " (" + cell.severity().words() + ")");
        }
        return Wording.count(cells.size(), "cell") + ": " + some + (cells.size() > UNNOTICED ? "; and others" : "");
    }

    private static String line(String label, String words) {
        return Foot.line(label, words);
    }

    private static List<String> wrapped(String line) {
        List<String> lines = new ArrayList<>();
        int indent = line.indexOf(line.substring(11).strip());
        List<String> parts = Columns.wrap(line.substring(11), 120);
        for (int i = 0; i < parts.size(); i++) {
            lines.add((i == 0 ? line.substring(0, indent) : " ".repeat(13)) + parts.get(i));
        }
        return lines;
    }
}
