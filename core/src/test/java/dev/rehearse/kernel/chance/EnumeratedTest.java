package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EnumeratedTest {

    private static final Choice TWO = even("two", 2);
    private static final Choice THREE = even("three", 3);

    @Test
    void everyWayIsGoneOnceTheLastChoiceTurningFirst() {
        assertEquals(List.of("00", "01", "02", "10", "11", "12"), paths(run -> "" + run.pick(TWO) + run.pick(THREE)));
    }

    @Test
    void laterChoicesMayDependOnEarlierOnes() {
        assertEquals(
                List.of("000", "001", "01", "10", "11", "12"),
                paths(run ->
                        run.pick(TWO) == 1 ? "1" + run.pick(THREE) : run.pick(TWO) == 1 ? "01" : "00" + run.pick(TWO)));
    }

    @Test
    void anImpossibleOptionIsLeftOut() {
        Choice some = new Choice(0, "some", List.of("a", "b", "c", "d"), List.of(0.0, 1.0, 0.0, 1.0));
        assertEquals(List.of("1", "3"), paths(run -> "" + run.pick(some)));
    }

    @Test
    void aRunWithoutChoicesIsGoneOnce() {
        assertEquals(List.of(""), paths(run -> ""));
    }

    @Test
    void aRunGivenUpEarlyCutsOffWhatLiesBelow() {
        assertEquals(List.of("00", "01", "1", "20", "21"), paths(run -> {
            int first = run.pick(THREE);
            return first == 1 ? "1" : "" + first + run.pick(TWO);
        }));
    }

    @Test
    void activitiesTakeTheirMedian() {
        assertEquals(15, new Enumerated().duration(new Activity(0, "copy", new Uniform(10, 20)), 0, 0));
    }

    @Test
    void aRunThatIsNotDeterministicIsFoundOut() {
        Enumerated every = new Enumerated();
        every.choose(TWO, 0, 0);
        every.choose(TWO, 1, 1);
        assertTrue(every.next());
        ReplayMismatch mismatch = assertThrows(ReplayMismatch.class, () -> every.choose(THREE, 0, 0));
        assertEquals("the choice 'two'", mismatch.expected());
    }

    @Test
    void afterTheLastPathItBeginsAnew() {
        Enumerated every = new Enumerated();
        assertEquals(0, every.choose(TWO, 0, 0));
        assertTrue(every.next());
        assertEquals(1, every.choose(TWO, 0, 0));
        assertFalse(every.next());
        assertEquals(0, every.choose(TWO, 0, 0));
    }

    @Property(tries = 100)
    void allCombinationsComeOnceAndInOrder(@ForAll @Size(max = 5) List<@IntRange(min = 1, max = 4) Integer> sizes) {
        List<String> paths = paths(run -> {
            StringBuilder picks = new StringBuilder();
            sizes.forEach(size -> picks.append(run.pick(even("of " + size, size))));
            return picks.toString();
        });
        List<String> sorted = new ArrayList<>(paths);
        Collections.sort(sorted);
        assertEquals(sorted, paths);
        assertEquals(sizes.stream().reduce(1, (a, b) -> a * b), (int)
                paths.stream().distinct().count());
        assertEquals(paths.size(), paths.stream().distinct().count());
    }

    private static List<String> paths(Function<Run, String> course) {
        Enumerated every = new Enumerated();
        List<String> paths = new ArrayList<>();
        do {
            paths.add(course.apply(new Run(every)));
        } while (every.next());
        return paths;
    }

    private static Choice even(String name, int size) {
        return new Choice(0, name, Collections.nCopies(size, "option"), Collections.nCopies(size, 1.0));
    }

    /** A run that asks for choices only. */
    private record Run(Enumerated every) {
        int pick(Choice choice) {
            return every.choose(choice, 0, 0);
        }
    }
}
