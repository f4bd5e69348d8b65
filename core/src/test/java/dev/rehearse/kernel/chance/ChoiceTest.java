package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ChoiceTest {

    private static final double LEAST = 0x1.0p-53;

    @Test
    void optionsShareTheUnitIntervalByTheirWeights() {
        Choice choice = choice(1, 2, 1);
        assertEquals(0, choice.pick(0.2499));
        assertEquals(1, choice.pick(0.25));
        assertEquals(1, choice.pick(0.7499));
        assertEquals(2, choice.pick(0.75));
    }

    @Test
    void anOptionOfNoWeightIsNeverPicked() {
        Choice choice = choice(0, 1, 0, 1, 0);
        assertEquals(1, choice.pick(LEAST));
        assertEquals(1, choice.pick(0.5 - LEAST));
        assertEquals(3, choice.pick(0.5));
        assertEquals(3, choice.pick(1 - LEAST));
        assertTrue(choice.possible(1) && !choice.possible(2));
    }

    @Test
    void roundingNeverPicksBeyondTheLastOption() {
        Choice choice = choice(0.1, 0.2, 0.3, 0.1, 0.1, 0.1, 0.1 + 0x1.0p-50);
        assertEquals(6, choice.pick(1 - LEAST));
    }

    @Test
    void weightsAreCheckedAndNamed() {
        assertRefused("one option", () -> new Choice(0, "start", List.of(), List.of()));
        assertRefused("2 weights", () -> new Choice(0, "start", List.of("yes"), List.of(1.0, 2.0)));
        assertRefused("weight of '1' in 'start' is -1.0", () -> choice(1, -1));
        assertRefused("sum of the weights of choice 'start' is 0.0", () -> choice(0, 0));
        assertRefused("name of choice is blank", () -> new Choice(0, " ", List.of("yes"), List.of(1.0)));
        assertRefused("index of choice is -1", () -> new Choice(-1, "start", List.of("yes"), List.of(1.0)));
    }

    private static void assertRefused(String words, Executable wrong) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, wrong).getMessage());
        assertTrue(message.contains(words), message);
    }

    private static Choice choice(double... weights) {
        List<Double> list = Arrays.stream(weights).boxed().toList();
        List<String> options =
                IntStream.range(0, weights.length).mapToObj(Integer::toString).toList();
        return new Choice(0, "start", options, list);
    }
}
