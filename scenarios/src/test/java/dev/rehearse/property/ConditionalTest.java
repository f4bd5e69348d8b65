package dev.rehearse.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rehearse.kernel.Fact;
import dev.rehearse.scenario.claim.Claim;
import dev.rehearse.scenario.claim.Claim.Form;
import dev.rehearse.scenario.claim.Formula;
import dev.rehearse.scenario.claim.Sign;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.value.BadValue;
import org.junit.jupiter.api.Test;

/** Each form of a property that a scenario writes itself: the smallest history that violates it, and one that does not. */
class ConditionalTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Formula S1_DOWN = is("S1", "DOWN");
    private static final Formula WRITE_UP = is("write", "up");
    private static final Formula WRITE_DOWN = is("write", "down");

    private final Tale tale = new Tale();

    private static Formula is(String subject, String word) {
        return new Formula.Test(subject, "", Sign.IS, word);
    }

    private static Fact write(ServiceStatus status) {
        return new ServiceChanged("write", status, "a reason");
    }

    private static Fact state(String to) {
        return new StateChanged("", to, to);
    }

    private static Claim claim(Form form, Formula condition, long seconds) {
        return new Claim(form, null, condition, seconds * SECOND);
    }

    private static Claim after(Formula trigger, Formula condition, long seconds) {
        return new Claim(Form.AFTER, trigger, condition, seconds * SECOND);
    }

    private Tale closed(long seconds) {
        return tale.at(seconds, "operator", new RunClosed(true, ""));
    }

    private void holds(Claim claim) {
        Verdict verdict = closed(900).verdict(1000, claim);
        assertEquals(Judgement.HOLDS, verdict.judgement(), () -> String.valueOf(verdict));
    }

    /** What lasts no time is not seen, so a violation is told a nanosecond after the instant. */
    private void violated(long time, String why, Claim claim) {
        Verdict verdict = closed(900).verdict(1000, claim);
        Violation violation = verdict.violation();
        assertNotNull(violation, "it is " + verdict.judgement());
        assertEquals(why, violation.why());
        assertEquals(time, violation.time());
    }

    @Test
    void whatMustAlwaysBeSoIsViolatedWhenItIsNot() {
        tale.at(5, "S1", write(ServiceStatus.DOWN));
        violated(5 * SECOND + 1, "write is down, a reason", claim(Form.ALWAYS, WRITE_UP, 0));
    }

    @Test
    void whatIsAlwaysSoHolds() {
        holds(claim(Form.ALWAYS, WRITE_UP, 0));
    }

    @Test
    void whatIsWrongFromTheStartIsViolatedThere() {
        violated(1, "so from the start", claim(Form.ALWAYS, S1_DOWN, 0));
    }

    @Test
    void whatMustNeverBeSoIsViolatedWhenItIs() {
        tale.at(7, "S1", state("DOWN"));
        violated(7 * SECOND + 1, "S1 is DOWN", claim(Form.NEVER, S1_DOWN, 0));
    }

    @Test
    void whatIsNeverSoHolds() {
        tale.at(7, "S2", state("DOWN"));
        holds(claim(Form.NEVER, S1_DOWN, 0));
    }

    @Test
    void whatLastsNoTimeIsNotSeen() {
        tale.at(7, "S1", state("DOWN")).at(7, "S1", state("PRIMARY ACTIVE"));
        holds(claim(Form.NEVER, S1_DOWN, 0));
    }

    @Test
    void onlyTheFirstViolationIsTold() {
        tale.at(7, "S1", state("DOWN")).at(8, "S1", state("PRIMARY ACTIVE")).at(9, "S1", state("DOWN"));
        violated(7 * SECOND + 1, "S1 is DOWN", claim(Form.NEVER, S1_DOWN, 0));
    }

    @Test
    void whatIsWrongWhenTheRunIsClosedIsSeenThough() {
        tale.at(900, "S1", state("DOWN"));
        violated(900 * SECOND, "S1 is DOWN", claim(Form.NEVER, S1_DOWN, 0));
    }

    @Test
    void whatComesInTimeHolds() {
        tale.at(60, "S1", state("DOWN")).at(70, "S1", state("PRIMARY ACTIVE"));
        holds(claim(Form.EVENTUALLY, S1_DOWN, 60));
    }

    @Test
    void whatComesLaterThanItsLimitIsViolatedAtTheLimit() {
        tale.at(61, "S1", state("DOWN"));
        violated(60 * SECOND + 2, "1 min are over: not S1 is DOWN", claim(Form.EVENTUALLY, S1_DOWN, 60));
    }

    @Test
    void whatNeverComesIsViolatedWhenTheRunIsClosed() {
        violated(900 * SECOND, "it never was so: not S1 is DOWN", claim(Form.EVENTUALLY, S1_DOWN, 0));
    }

    @Test
    void whatIsToComeAndIsSoFromTheStartIsRefused() {
        assertThrows(BadValue.class, () -> closed(900).verdict(1000, claim(Form.EVENTUALLY, WRITE_UP, 0)));
    }

    @Test
    void whatIsSoInTheEndHolds() {
        tale.at(5, "S1", state("DOWN"));
        holds(claim(Form.IN_THE_END, S1_DOWN, 0));
    }

    @Test
    void whatIsNoLongerSoInTheEndIsViolated() {
        tale.at(5, "S1", state("DOWN")).at(6, "S1", state("PRIMARY ACTIVE"));
        violated(900 * SECOND, "not S1 is DOWN", claim(Form.IN_THE_END, S1_DOWN, 0));
    }

    @Test
    void whatFollowsInTimeHoldsEachTime() {
        tale.at(5, "S1", write(ServiceStatus.DOWN)).at(15, "S1", write(ServiceStatus.UP));
        tale.at(50, "S1", write(ServiceStatus.DOWN)).at(60, "S1", write(ServiceStatus.UP));
        holds(after(WRITE_DOWN, WRITE_UP, 10));
    }

    @Test
    void whatFollowsTooLateTheSecondTimeIsViolated() {
        tale.at(5, "S1", write(ServiceStatus.DOWN)).at(15, "S1", write(ServiceStatus.UP));
        tale.at(50, "S1", write(ServiceStatus.DOWN)).at(61, "S1", write(ServiceStatus.UP));
        String why = "10 s are over: not write is up, after write is down, a reason";
        violated(60 * SECOND + 2, why, after(WRITE_DOWN, WRITE_UP, 10));
    }

    @Test
    void whatNeverFollowsIsViolatedWhenTheRunIsClosed() {
        tale.at(5, "S1", write(ServiceStatus.DOWN));
        String why = "the run is over: not write is up, after write is down, a reason";
        violated(900 * SECOND, why, after(WRITE_DOWN, WRITE_UP, 0));
    }

    @Test
    void aTriggerThatLastsNoTimeOwesNothing() {
        tale.at(5, "S1", write(ServiceStatus.DOWN)).at(5, "S1", write(ServiceStatus.UP));
        holds(after(WRITE_DOWN, S1_DOWN, 10));
    }

    @Test
    void whatIsSoAlreadyWhenTheTriggerComesNeedNotFollow() {
        tale.at(4, "S1", state("DOWN")).at(5, "S1", write(ServiceStatus.DOWN)).at(6, "S1", state("PRIMARY ACTIVE"));
        holds(after(WRITE_DOWN, S1_DOWN, 10));
    }

    @Test
    void aTriggerThatIsSoFromTheStartOwesAtOnce() {
        violated(
                10 * SECOND + 2,
                "10 s are over: not S1 is DOWN, after so from the start",
                after(WRITE_UP, S1_DOWN, 10));
    }

    @Test
    void whatIsSeenSometimesHoldsFromThenOn() {
        tale.at(5, "S1", state("DOWN"));
        Verdict verdict = tale.verdict(6, claim(Form.SOMETIMES, S1_DOWN, 0));
        assertEquals(Judgement.HOLDS, verdict.judgement());
        assertNotNull(verdict.sighting());
        assertEquals("S1 is DOWN", verdict.sighting().why());
    }

    @Test
    void aRunThatDoesNotShowWhatIsSoSometimesDecidesNothing() {
        Verdict verdict = closed(900).verdict(1000, claim(Form.SOMETIMES, S1_DOWN, 0));
        assertEquals(Judgement.UNDECIDED, verdict.judgement());
    }

    @Test
    void aRunThatIsCutOffDecidesNothing() {
        assertEquals(
                Judgement.UNDECIDED,
                tale.verdict(9, claim(Form.ALWAYS, WRITE_UP, 0)).judgement());
    }
}
