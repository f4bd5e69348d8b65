package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Hazards;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultParserTest {

    private static final Scenario SCENARIO = Sample.read(Sample.SMALL);

    @ParameterizedTest
    @CsvSource({
        "S1 crash,                                        S1,         CRASH",
        "S1 host crash during step 2,                     S1 host,    HOST_CRASH",
        "S2 disk loss at step 1 + 3 s,                    S2 host,    DISK_LOSS",
        "S1 log disk full for 30 min at step 2,           S1,         LOG_DISK_FULL",
        "S1-S2 link break at 1 h 5 min,                   S1-S2 link, BREAK",
        "S1->S2 link break for 10 s during step 1,        S1-S2 link, BREAK_FORWARD",
        "S2->S1 link break,                               S1-S2 link, BREAK_BACKWARD",
        "S1 crash when S2 is SECONDARY_CATCHING_UP,       S1,         CRASH",
        "S1 crash at step 2 + 0.000000001 s,              S1,         CRASH",
        "S1 crash after 132 events,                       S1,         CRASH",
        "S1-S2 link break for 10 s after 0 events,        S1-S2 link, BREAK",
        "S1 crash MTBF 2000 h,                            S1,         CRASH",
        "S1 disk loss for 2 h MTBF exponential 90 h,      S1 host,    DISK_LOSS",
        "'S1-S2 link break for 10 s MTBF weibull shape 0.7, scale 20 min', S1-S2 link, BREAK",
        "S1 crash at step 2 with probability 0.5 %,       S1,         CRASH",
        "S1 crash for 30 s at step 2 with probability 1e-4, S1,       CRASH",
    })
    void aFaultIsReadAndWrittenTheSame(String text, String component, String kind) {
        FaultPhrase fault = Sample.READER.fault(text, SCENARIO);
        assertEquals(component, fault.component());
        assertEquals(kind, ((Enum<?>) fault.kind()).name());
        assertEquals(text, fault.words());
    }

    @Test
    void aLinkHasOneNameWhicheverEndComesFirst() {
        assertEquals(
                "S1-S2 link break",
                Sample.READER.fault("S2-S1 link break", SCENARIO).words());
    }

    @Test
    void placementsAreTimesStepsOrStates() {
        assertEquals(Placement.ANYWHERE, placement("S1 crash"));
        assertEquals(Placement.during(2), placement("S1 crash during step 2"));
        assertEquals(Placement.atStep(2, 3_000_000_000L), placement("S1 crash at step 2 + 3 s"));
        assertEquals(Placement.at(90_000_000_000L), placement("S1 crash at 1 min 30 s"));
        assertEquals(Placement.when("S2", "SECONDARY ALONE"), placement("S1 crash when S2 is SECONDARY ALONE"));
    }

    @Test
    void aStateIsCalledAsThePrintedOrInternalNameOrAsTheSheetShowsIt() {
        for (String state : List.of("SECONDARY ALONE", "SECONDARY_COPYING", "(being copied to)", "(down)")) {
            assertEquals(Placement.when("S2", state), placement("S1 crash when S2 is " + state));
        }
        assertThrows(BadScenario.class, () -> placement("S1 crash when S2 is (being copied)"));
    }

    @Test
    void aListOfFaultsHappensAltogetherAndAnyOfThemUpToANumber() {
        Hazards all =
                Sample.with("faults: [S1 crash during step 1, S2 crash]\n").hazards();
        assertTrue(all.every());
        assertEquals(2, all.atMost());
        Hazards any = Sample.with("faults: {any: [S1 crash, S2 crash, S1 disk loss], at most: 2}\n")
                .hazards();
        assertFalse(any.every());
        assertEquals(3, any.phrases().size());
        assertEquals(2, any.atMost());
    }

    @Test
    void aMeanTimeIsThatOfALawWithoutMemoryUnlessALawIsNamed() {
        assertEquals(7.2e15, mean("S1 crash MTBF 2000 h"));
        assertEquals(7.2e15 * StrictMath.log(2), law("S1 crash MTBF 2000 h").quantile(0.5), 10);
        assertEquals(3.24e14, mean("S1 crash MTBF triangular 80 h, 90 h, 100 h"), 1);
        assertEquals(
                0.005,
                placement("S1 crash at step 2 with probability 0.5 %").odds().probability());
        assertEquals(
                1e-4,
                placement("S1 crash at step 2 with probability 1e-4").odds().probability());
    }

    private static double mean(String fault) {
        return law(fault).mean();
    }

    private static Distribution law(String fault) {
        return Objects.requireNonNull(placement(fault).odds().time());
    }

    @Test
    void aMeanTimeForAllIsOneForThoseThatHaveNone() {
        Hazards any = Sample.with("faults: {any: [S1 crash, S2 crash MTBF 1 h, S1 disk loss], MTBF: 9 h, at most: 2}\n")
                .hazards();
        assertEquals(
                List.of("S1 crash MTBF 9 h", "S2 crash MTBF 1 h", "S1 disk loss MTBF 9 h"),
                any.happening().stream().map(FaultPhrase::words).toList());
        Hazards one =
                Sample.with("faults: {any: [S1 crash, S2 crash MTBF 1 h]}\n").hazards();
        assertEquals(1, one.happening().size());
    }

    private static Placement placement(String fault) {
        return Sample.READER.fault(fault, SCENARIO).placement();
    }
}
