package dev.rehearse.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepStarted;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import dev.rehearse.site.fact.WritesAccepted;
import dev.rehearse.site.value.BadValue;
import org.junit.jupiter.api.Test;

class PropertiesTest {

    private static final RunClosed CLOSED = new RunClosed(true, "");
    private static final ProcedureEnded DONE = new ProcedureEnded("completed", "");

    private final Tale tale = new Tale();

    private static ServiceChanged write(ServiceStatus status) {
        return new ServiceChanged("write", status, "");
    }

    private static ExposureChanged data(boolean exposed) {
        return new ExposureChanged("data", exposed, "");
    }

    private void holds(String name, String argument, long within) {
        assertEquals(Judgement.HOLDS, tale.verdict(1000, name, argument, within).judgement());
    }

    private void violated(long seconds, String why, Verdict verdict) {
        Violation violation = verdict.violation();
        assertNotNull(violation, "it is " + verdict.judgement());
        assertEquals(seconds * 1_000_000_000L, violation.time());
        assertEquals(why, violation.why());
    }

    @Test
    void twoServersThatAcceptWritesAreOneTooMany() {
        tale.at(1, "S1", new WritesAccepted(true, "")).at(5, "S2", new WritesAccepted(true, ""));
        violated(5, "S1 and S2 accept writes at once", tale.verdict(9, "one-primary-accepts-writes", "", 0));
    }

    @Test
    void writesMayPassFromOneServerToTheOther() {
        tale.at(1, "S1", new WritesAccepted(true, "")).at(5, "S1", new WritesAccepted(false, ""));
        tale.at(5, "S2", new WritesAccepted(true, "")).at(9, "S1", CLOSED);
        holds("one-primary-accepts-writes", "", 0);
    }

    @Test
    void missingWorkIsLostWork() {
        tale.at(1, "S1", new WorkMissing(0, 0, 0, "")).at(2, "S1", new WorkMissing(1, 2048, 5, "S2 was promoted"));
        violated(
                2,
                "1 acknowledged commit missing: S2 was promoted",
                tale.verdict(9, "no-acknowledged-commit-lost", "", 0));
    }

    @Test
    void destroyedWorkIsLostWork() {
        tale.at(2, "S1", new WorkDiscarded(1200, "disk lost"));
        violated(
                2,
                "1,200 acknowledged commits destroyed: disk lost",
                tale.verdict(9, "no-acknowledged-commit-lost", "", 0));
    }

    @Test
    void aViolationKeepsTheStepThatDidItAndTheFirstOneStays() {
        tale.at(1, "operator", new StepStarted("6", "S1: hsb netcopy"));
        tale.at(2, "S1", new WritesAccepted(true, "")).at(3, "S2", new WritesAccepted(true, ""));
        tale.at(4, "S2", new WritesAccepted(false, "")).at(5, "operator", new StepStarted("7", ""));
        tale.at(6, "S2", new WritesAccepted(true, ""));
        Violation first = tale.verdict(9, "one-primary-accepts-writes", "", 0).violation();
        assertNotNull(first);
        assertEquals("6", first.step());
        assertEquals(3_000_000_000L, first.time());
    }

    @Test
    void aRunThatIsCutOffDecidesNothing() {
        tale.at(1, "S1", new WritesAccepted(true, ""));
        Verdict verdict = tale.verdict(9, "one-primary-accepts-writes", "", 0);
        assertEquals(Judgement.UNDECIDED, verdict.judgement());
        assertNull(verdict.violation());
    }

    @Test
    void onePrimaryActiveAndTwoWouldBeAPairThatDisagrees() {
        tale.at(10, "S2", new StateChanged("SECONDARY_ACTIVE", "DOWN", "(down)"));
        violated(
                16,
                "a server is PRIMARY ACTIVE without a SECONDARY ACTIVE",
                tale.verdict(99, "pair-states-agree", "", 0));
    }

    @Test
    void aSecondaryActiveNeedsAPrimaryActive() {
        tale.at(10, "S1", new StateChanged("PRIMARY_ACTIVE", "PRIMARY_ALONE", "PRIMARY ALONE"));
        violated(
                16,
                "a server is SECONDARY ACTIVE without a PRIMARY ACTIVE",
                tale.verdict(99, "pair-states-agree", "", 0));
    }

    @Test
    void aPairMayDisagreeUntilThePingTimeout() {
        tale.at(10, "S1", new StateChanged("PRIMARY_ACTIVE", "DOWN", "(down)"));
        tale.at(14, "S2", new StateChanged("SECONDARY_ACTIVE", "SECONDARY_ALONE", "SECONDARY ALONE"));
        tale.at(99, "S1", CLOSED);
        holds("pair-states-agree", "", 0);
    }

    @Test
    void anOutageAtTheEndIsNoWayBack() {
        tale.at(1, "S1", write(ServiceStatus.DOWN)).at(8, "S1", new RunClosed(false, "write down"));
        violated(8, "write still down at the end", tale.verdict(9, "a-way-back-exists", "", 0));
    }

    @Test
    void redundancyMustBeBackWithinItsLimit() {
        tale.at(1, "S1", data(true)).at(50, "S1", data(false)).at(60, "S1", CLOSED);
        violated(31, "data still exposed when the limit had passed", tale.verdict(99, "redundancy-restored", "", 30));
    }

    @Test
    void eachLossOfRedundancyHasItsOwnLimit() {
        tale.at(1, "S1", data(true)).at(20, "S1", data(false)).at(30, "S1", data(true));
        tale.at(50, "S1", data(false)).at(60, "S1", CLOSED);
        holds("redundancy-restored", "", 25);
    }

    @Test
    void aWriteServiceThatStaysDownIsNotRestored() {
        tale.at(1, "S1", write(ServiceStatus.DOWN)).at(60, "S1", CLOSED);
        violated(60, "write still down at the end", tale.verdict(99, "write-service-restored", "", 0));
    }

    @Test
    void everyServiceCanBeAskedForByName() {
        tale.at(1, "S1", new ServiceChanged("read", ServiceStatus.DOWN, ""));
        violated(6, "read still down when the limit had passed", tale.verdict(99, "service-restored", "read", 5));
    }

    @Test
    void outagesAddUpAgainstTheBudget() {
        tale.at(1, "S1", write(ServiceStatus.DOWN)).at(4, "S1", write(ServiceStatus.UP));
        tale.at(10, "S1", write(ServiceStatus.DOWN)).at(20, "S1", write(ServiceStatus.UP));
        Violation violation = tale.verdict(99, "downtime of", "write <= 5 s", 0).violation();
        assertNotNull(violation);
        assertEquals(12_000_000_001L, violation.time());
        assertEquals("the budget of 5 s for outages of write is spent: 3 s before and 2 s now", violation.why());
    }

    @Test
    void aBudgetMayBeSpentToTheLastNanosecond() {
        tale.at(1, "S1", write(ServiceStatus.DOWN))
                .at(6, "S1", write(ServiceStatus.UP))
                .at(9, "S1", CLOSED);
        holds("downtime of", "write <= 5 s", 0);
    }

    @Test
    void exposureHasABudgetToo() {
        tale.at(1, "S1", data(true));
        Violation violation = tale.verdict(99, "exposure of", "data <= 5 s", 0).violation();
        assertNotNull(violation);
        assertEquals("the budget of 5 s for exposure of data is spent", violation.why());
    }

    @Test
    void aProcedureThatGoesOnPastItsTimeIsLate() {
        tale.at(0, "operator", new StepStarted("1", ""))
                .at(50, "operator", DONE)
                .at(50, "S1", CLOSED);
        assertEquals(
                Judgement.VIOLATED, tale.verdict(99, "duration", "<= 40 s", 0).judgement());
    }

    @Test
    void aProcedureThatEndsInTimeIsPunctual() {
        tale.at(0, "operator", new StepStarted("1", ""))
                .at(40, "operator", DONE)
                .at(90, "S1", CLOSED);
        holds("duration", "<= 40 s", 0);
    }

    @Test
    void aServerThatWasForgottenIsNotUpgraded() {
        tale.at(1, "S2 host", new LevelInstalled("7.0")).at(8, "S1", CLOSED);
        violated(8, "S1 is not at level 7.0", tale.verdict(9, "both at level", "7.0", 0));
    }

    @Test
    void bothServersUpgradedIsWhatWasWanted() {
        tale.at(1, "S2 host", new LevelInstalled("7.0")).at(2, "S1 host", new LevelInstalled("7.0"));
        tale.at(8, "S1", CLOSED);
        holds("both at level", "7.0", 0);
    }

    @Test
    void anUpgradeThatLeavesTheDataExposedHasNotEnded() {
        tale.at(1, "S2 host", new LevelInstalled("7.0")).at(2, "S1 host", new LevelInstalled("7.0"));
        tale.at(3, "S1", data(true)).at(8, "S1", new RunClosed(false, ""));
        violated(8, "data still exposed", tale.verdict(9, "ended-upgraded", "7.0", 0));
    }

    @Test
    void aRefusedCommandCannotBeCarriedOutAsWritten() {
        tale.at(3, "operator", new CommandAnswered(0, "stop", Reply.REFUSED, 14704, "no"));
        violated(3, "stop refused: 14704 no", tale.verdict(9, "no-command-refused", "", 0));
    }

    @Test
    void whatControllersAndQuestionsAreRefusedIsNotTheProceduresFault() {
        tale.at(3, "S1", new CommandAnswered(0, "stop", Reply.REFUSED, 14704, "no"));
        tale.at(4, "operator", new CommandAnswered(0, "state", Reply.REFUSED, 1, "no"))
                .at(9, "S1", CLOSED);
        holds("no-command-refused", "", 0);
    }

    @Test
    void anUnknownPropertyNamesTheNearest() {
        BadValue bad = assertThrows(BadValue.class, () -> Catalogue.kind("no-comand-refused"));
        assertEquals("did you mean no-command-refused?", bad.hint());
    }

    @Test
    void argumentsThatAreMissingOrTooManyAreRefused() {
        assertThrows(BadValue.class, () -> tale.verdict(1, "both at level", "", 0));
        assertThrows(BadValue.class, () -> new Tale().verdict(1, "pair-states-agree", "always", 0));
        assertThrows(BadValue.class, () -> new Tale().verdict(1, "downtime of", "write", 0));
        assertThrows(BadValue.class, () -> new Tale().verdict(1, "downtime of", "wite <= 5 s", 0));
    }
}
