package dev.rehearse.shrink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FewestTest {

    private static List<Integer> upTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    @Property
    void exactlyThoseThatAreNeededAreLeft(
            @ForAll @Size(max = 5) Set<@IntRange(max = 30) Integer> needed,
            @ForAll @IntRange(min = 31, max = 40) int size) {
        assertEquals(needed.stream().sorted().toList(), Fewest.of(upTo(size), some -> some.containsAll(needed)));
    }

    @Property
    void whateverFailsFailsNoMoreWithoutAnyOneOfThoseThatAreLeft(
            @ForAll long whim, @ForAll @IntRange(min = 1, max = 12) int size) {
        List<Integer> all = upTo(size);
        // as unruly as can be: a set fails or not by a hash of what is in it
        Predicate<List<Integer>> fails =
                some -> some.equals(all) || Long.hashCode((some.hashCode() + 1L) * (whim | 1)) % 3 == 0;
        List<Integer> left = Fewest.of(all, fails);
        assertTrue(fails.test(left), left::toString);
        for (Integer one : left) {
            List<Integer> others = new ArrayList<>(left);
            others.remove(one);
            assertFalse(fails.test(others), () -> left + " without " + one);
        }
    }

    @Test
    void nothingIsLeftOfWhatFailsAnyway() {
        assertEquals(List.of(), Fewest.of(upTo(4), some -> true));
    }

    @Test
    void halvesGoBeforeSingleThings() {
        List<List<Integer>> asked = new ArrayList<>();
        Fewest.of(upTo(64), some -> {
            asked.add(some);
            return some.contains(5);
        });
        assertTrue(asked.size() < 20, asked::toString);
    }
}
