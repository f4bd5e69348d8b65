package dev.rehearse.fmea;

import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two procedures compared: what the one guards against that the other does not, and the reverse. Cells are those of the same fault in steps
 * that say the same, or else have the same number.
 */
public final class Comparison {

    private final List<Change> better = new ArrayList<>();
    private final List<Change> worse = new ArrayList<>();
    private final List<Cell> added = new ArrayList<>();
    private final List<Cell> gone = new ArrayList<>();
    private int same;

    /**
     * A cell of both procedures.
     *
     * @param before in the other procedure
     * @param now in this one
     */
    public record Change(Cell before, Cell now) {}

    /** Compares a procedure with another one, which was there before. */
    public Comparison(Effects now, Effects before) {
        Alignment steps =
                Alignment.of(now.scenario().runbook(), before.scenario().runbook());
        Map<String, Cell> known = new HashMap<>();
        before.cells().forEach(cell -> known.put(key(cell.step(), cell), cell));
        for (Cell cell : now.cells()) {
            String step = steps.before(cell.step());
            Cell other = step == null ? null : known.remove(key(step, cell));
            sort(other, cell);
        }
        before.cells().stream().filter(known::containsValue).forEach(gone::add);
        better.sort(Comparator.comparing(change -> change.before().worst().effect()));
        worse.sort(Comparator.comparing(change -> change.now().worst().effect()));
    }

    private void sort(@Nullable Cell before, Cell now) {
        if (before == null) {
            added.add(now);
        } else if (before.worst().effect().isFarWorseThan(now.worst().effect())) {
            better.add(new Change(before, now));
        } else if (now.worst().effect().isFarWorseThan(before.worst().effect())) {
            worse.add(new Change(before, now));
        } else {
            same++;
        }
    }

    /** What goes wrong, without the number of a step, in a step of that name. */
    private static String key(String step, Cell cell) {
        FaultPhrase fault = cell.fault();
        String words = fault.kind() instanceof Slip slip
                ? fault.heading() + '\n' + slip.instead().typed()
                : fault.words();
        return step + '\n' + words;
    }

    /** What does less harm now, the worst that it did before first. */
    public List<Change> better() {
        return List.copyOf(better);
    }

    /** What does more harm now, the worst that it does first. */
    public List<Change> worse() {
        return List.copyOf(worse);
    }

    /** What could not go wrong before, the worst first. */
    public List<Cell> added() {
        return List.copyOf(added);
    }

    /** What cannot go wrong any more, the worst first. */
    public List<Cell> gone() {
        return List.copyOf(gone);
    }

    /** How many cells do about the same in both. */
    public int same() {
        return same;
    }
}
