package dev.rehearse.rehearsal;

import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * How a built-in scenario is meant to end. A procedure that is rehearsed as it is printed may be meant to show what is wrong
 * with it; and an upgrade may promise what only holds as long as nothing goes wrong.
 *
 * @param refused commands
 * @param interventions of the operator
 * @param violated properties that never hold, as the scenario writes them
 * @param faultless properties that hold without a fault, and that a single one may break
 */
record IntendedEnd(long refused, long interventions, List<String> violated, List<String> faultless) {

    private static final IntendedEnd AS_WRITTEN = new IntendedEnd(0, 0, List.of(), List.of());

    static IntendedEnd of(String scenario) {
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(scenario)) {
                return new IntendedEnd(
                        Long.parseLong(cells[1]), Long.parseLong(cells[2]), list(cells[3]), list(cells[4]));
            }
        }
        return AS_WRITTEN;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(", ", -1));
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(IntendedEnd.class.getResourceAsStream("intended-ends.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The properties of a run that do not hold, in the scenario's order. */
    static List<String> broken(Run run) {
        return run.verdicts().stream()
                .filter(verdict -> verdict.judgement() != Judgement.HOLDS)
                .map(Verdict::property)
                .toList();
    }
}
