package dev.rehearse.explore;

import dev.rehearse.explore.Exploration.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What came of many placements: for each set of faults at steps all that may happen, each with the first placement after which it may. */
final class Harvest {

    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::fault).thenComparing(Cell::what).thenComparing(Cell::step);

    private final Map<List<Cell>, Found> sets = new LinkedHashMap<>();
    private long placements;

    /** A placement. */
    record Placed(List<Strike> strikes, List<Pick> picks) {}

    /** What may happen, as bits of {@link Ends}, and for each bit where it does first. */
    static final class Found {
        private final Map<Integer, Placed> first = new HashMap<>();
        private long bits;

        boolean has(int bit) {
            return (bits >>> bit & 1) != 0;
        }

        void add(long end, Placed placed) {
            long news = end & ~bits;
            bits |= end;
            while (news != 0) {
                first.put(Long.numberOfTrailingZeros(news), placed);
                news &= news - 1;
            }
        }

        void each(BiConsumer<Integer, Placed> into) {
            first.forEach(into);
        }
    }

    /** So many placements more. */
    void tried(long more) {
        placements += more;
    }

    /** How a run may end. */
    void add(Course course, long end) {
        Found found = sets.computeIfAbsent(cells(course.strikes()), set -> new Found());
        if ((end & ~found.bits) != 0) {
            found.add(end, new Placed(course.strikes(), course.picks()));
        }
    }

    /** All of another one, behind what is here. */
    void add(Harvest other) {
        placements += other.placements;
        other.sets.forEach((set, found) -> {
            Found known = sets.putIfAbsent(set, found);
            if (known != null) {
                found.each((bit, placed) -> known.add(1L << bit, placed));
            }
        });
    }

    long placements() {
        return placements;
    }

    Map<List<Cell>, Found> sets() {
        return sets;
    }

    private static List<Cell> cells(List<Strike> strikes) {
        if (strikes.size() == 1) {
            return List.of(cell(strikes.get(0)));
        }
        List<Cell> cells = new ArrayList<>(strikes.size());
        for (Strike strike : strikes) {
            cells.add(cell(strike));
        }
        cells.sort(ORDER);
        return List.copyOf(cells);
    }

    static Cell cell(Strike strike) {
        return new Cell(strike.fault(), strike.what(), strike.step());
    }
}
