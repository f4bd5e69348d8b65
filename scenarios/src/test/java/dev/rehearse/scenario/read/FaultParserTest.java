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
import dev.rehearse.scenario.Problem;
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
        "S1 disk loss for exponential 2 h at step 2,      S1 host,    DISK_LOSS",
        "'S1-S2 link break for lognormal 10 min, p95 25 min during step 1', S1-S2 link, BREAK",
        "S1-S2 link break for 5 s .. 60 s at 1 min,       S1-S2 link, BREAK",
        "S1 slow by 2.5 for 10 min at step 1,             S1 host,    SLOW",
        "S1-S2 link slow by 10 MTBF 9 h,                  S1-S2 link, SLOW",
        "S1-S2 link delay 0.25 s during step 2,           S1-S2 link, DELAY",
        "S1-S2 link loss 0.5 % for 1 h,                   S1-S2 link, LOSS",
        "S1-S2 link flaps every 10 s for 2 min at step 2, S1-S2 link, FLAPS",
        "S1 and S2 crash at step 2,                       S1,         CRASH",
        "S1 and S1-S2 link and S2 slow by 4,              S1 host,    SLOW",
        "site power loss for 1 h MTBF 2000 h,             S1 host,    POWER_LOSS",
    })
    void aFaultIsReadAndWrittenTheSame(String text, String component, String kind) {
        FaultPhrase fault = Sample.READER.fault(text, SCENARIO);
        assertEquals(component, fault.component());
        assertEquals(kind, ((Enum<?>) fault.kind().base()).name());
        assertEquals(text, fault.words());
    }

    @Test
    void aLinkHasOneNameWhicheverEndComesFirst() {
        assertEquals(
                "S1-S2 link break",
                Sample.READER.fault("S2-S1 link break", SCENARIO).words());
    }

    @Test
    void whatFollowsAFaultMayStandInAnyOrder() {
        for (String order : List.of(
                "S1 crash at step 2 for 10 min with probability 2 %",
                "S1 crash with probability 2 % at step 2 for 10 min",
                "S1 crash with probability 2 % for 10 min at step 2")) {
            assertEquals(
                    "S1 crash for 10 min at step 2 with probability 2 %",
                    Sample.READER.fault(order, SCENARIO).words());
        }
        assertEquals(
                "S1 crash for 10 min MTBF 9 h",
                Sample.READER.fault("S1 crash MTBF 9 h for 10 min", SCENARIO).words());
    }

    @Test
    void oneCauseStrikesSeveralInOneMoment() {
        FaultPhrase both = Sample.READER.fault("S1 and S2 host crash at step 2", SCENARIO);
        assertEquals("S1 host", both.component());
        assertEquals(
                List.of("S2 host"),
                both.also().stream().map(FaultPhrase.Also::component).toList());
        FaultPhrase site = Sample.READER.fault("site power loss", SCENARIO);
        assertEquals(
                List.of("S2 host"),
                site.also().stream().map(FaultPhrase.Also::component).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S1 crash for 0 s                  | 14 | a fault for 0 s is none",
                "S1 crash for                      | 13 | it is not said for how long",
                "S1 crash for ever                 | 14 | is not a time",
                "S1 crash at step 2 at step 1      | 20 | says once more what is said already",
                "S1 crash at step 2 MTBF 9 h       | 10 | a mean time of what is placed already",
                "S1 crash with probability 2 %     | 10 | a probability of what is placed nowhere",
                "S1 slow by                        | 11 | how many times as slow is missing",
                "S1 slow by 1                      | 12 | 1 does not say how many times as slow",
                "S1 slow by 0.5 at step 2          | 12 | 0.5 does not say how many times as slow",
                "S1-S2 link delay for 10 s         | 18 | is not a time",
                "S1-S2 link delay 25 h             | 18 | 25 h is no such time",
                "S1-S2 link loss 100 %             | 17 | 100 % does not say how much",
                "S1-S2 link loss 2                 | 17 | 2 does not say how much",
                "S1->S2 link slow by 4             | 13 | slow by 4 is not a fault of one direction of a link",
                "S1-S2 link crash                  | 12 | crash is not a fault of a link",
                "S1 flaps every 10 s               | 4  | flaps every 10 s is not a fault of S1",
                "S1 and S9 crash                   | 8  | there is no S9",
                "S1 and S1 crash                   | 8  | S1 is named twice",
                "S1 and S1-S2 link crash           | 19 | crash is not a fault of a link",
                "site crash                        | 6  | crash is not a fault of the whole site",
            })
    void aMistakeIsToldWithItsPlace(String text, int column, String message) {
        BadScenario bad = assertThrows(BadScenario.class, () -> Sample.READER.fault(text, SCENARIO));
        Problem problem = bad.problems().get(0);
        assertTrue(problem.message().contains(message), problem::toString);
        assertEquals(column, problem.column(), problem::toString);
    }

    @Test
    void whatCanHappenIsToldToWhoeverNamesSomethingElse() {
        BadScenario bad = assertThrows(BadScenario.class, () -> Sample.READER.fault("S1-S2 link wobbles", SCENARIO));
        assertEquals(
                "known are break, slow by, delay, loss, flaps every",
                bad.problems().get(0).hint());
        bad = assertThrows(BadScenario.class, () -> Sample.READER.fault("S1 slow for 10 s at step 2", SCENARIO));
        assertEquals("write slow by 4", bad.problems().get(0).hint());
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
