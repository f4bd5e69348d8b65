package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.report.Golden;
import dev.rehearse.scenario.read.Catalogue;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that comes with the product, when nothing goes wrong. */
class BuiltInShowTest {

    static List<String> names() {
        return Catalogue.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void runsToItsIntendedEnd(String name) {
        IntendedEnd end = IntendedEnd.of(name);
        Rehearsal rehearsal = Show.rehearsal(name);
        for (long seed = 1; seed <= 20; seed++) {
            Run run = Show.of(rehearsal, seed).run;
            String which = name + " --seed " + seed;
            assertEquals(Outcome.COMPLETED, run.outcome(), which);
            assertEquals(end.violated(), IntendedEnd.broken(run), which);
            assertEquals(end.refused(), run.measures().refused(), which);
            assertEquals(end.interventions(), run.measures().operator().interventions(), which);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void printsTheSheetThatIsCommitted(String name) throws IOException {
        Golden.check(name.replace('/', '-') + ".txt", Show.of(Show.rehearsal(name), 1).sheet);
    }

    @ParameterizedTest
    @MethodSource("names")
    void printsTheSameSheetEachTime(String name) {
        Rehearsal rehearsal = Show.rehearsal(name);
        for (long seed = 1; seed <= 5; seed++) {
            String again = Show.of(Show.rehearsal(name), seed).sheet;
            assertEquals(again, Show.of(rehearsal, seed).sheet, name + " --seed " + seed);
        }
    }
}
