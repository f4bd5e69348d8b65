package dev.rehearse.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Fact;
import dev.rehearse.scenario.claim.Claim;
import dev.rehearse.scenario.claim.Claim.Form;
import dev.rehearse.scenario.claim.Formula;
import dev.rehearse.scenario.claim.Formula.AtSteps;
import dev.rehearse.scenario.claim.Formula.Tally;
import dev.rehearse.scenario.claim.Sign;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepStarted;
import dev.rehearse.site.fact.WritesAccepted;
import dev.rehearse.site.value.BadValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a condition asks of components, services, exposures, steps and the procedure, and what it combines. */
class ConditionsAskTest {

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
    void componentsAreCounted() {
        Formula writes = new Formula.Test("", "accepts writes", Sign.IS, "");
        tale.at(1, "S1", new WritesAccepted(true, "")).at(5, "S2", new WritesAccepted(true, ""));
        violated(
                5 * SECOND + 1,
                "S2 accepts writes (2 of servers: S1 and S2)",
                claim(Form.ALWAYS, new Tally("servers", writes, Sign.AT_MOST, 1), 0));
    }

    @Test
    void levelsAreCompared() {
        tale.at(3, "S1 host", new LevelInstalled("7.0 FP2")).at(4, "S2", new LevelInstalled("7.0"));
        Formula both = new Tally("servers", new Formula.Test("", "level", Sign.AT_LEAST, "7.0"), Sign.EQUAL, 2);
        holds(claim(Form.IN_THE_END, both, 0));
    }

    @Test
    void aLevelIsNoOther() {
        violated(
                900 * SECOND,
                "not S1 level is 7.0",
                claim(Form.IN_THE_END, new Formula.Test("S1", "level", Sign.IS, "7.0"), 0));
    }

    @Test
    void exposureCanBeAsked() {
        tale.at(3, "S1", new ExposureChanged("data", true, "alone"));
        violated(3 * SECOND + 1, "data is exposed, alone", claim(Form.NEVER, is("data", "exposed"), 0));
    }

    @Test
    void linksCanBeAsked() {
        tale.teller("S1-S2 link").at(3, "S1-S2 link", new StateChanged("up", "S1->S2 only", "(S1->S2 only)"));
        violated(3 * SECOND + 1, "S1-S2 link is one way", claim(Form.ALWAYS, is("S1-S2 link", "up"), 0));
    }

    @Test
    void aLinkThatIsNotThereIsRefused() {
        assertThrows(BadValue.class, () -> tale.verdict(9, claim(Form.ALWAYS, is("S1-S2 link", "up"), 0)));
    }

    @Test
    void whatMayBeSoInSomeStepsIsViolatedInOthers() {
        Formula elsewhere = new Formula.Not(new AtSteps(3, 4));
        Claim claim = claim(Form.NEVER, new Formula.All(List.of(WRITE_DOWN, elsewhere)), 0);
        tale.at(1, "operator", new StepStarted("4", "")).at(2, "S1", write(ServiceStatus.DOWN));
        tale.at(9, "operator", new StepStarted("after", ""));
        violated(9 * SECOND + 1, "the last step is done", claim);
    }

    @Test
    void whatMayBeSoInSomeStepsHoldsThere() {
        Formula elsewhere = new Formula.Not(new AtSteps(3, 4));
        tale.at(1, "operator", new StepStarted("4", "")).at(2, "S1", write(ServiceStatus.DOWN));
        tale.at(3, "S1", write(ServiceStatus.UP)).at(9, "operator", new StepStarted("5", ""));
        holds(claim(Form.NEVER, new Formula.All(List.of(WRITE_DOWN, elsewhere)), 0));
    }

    @Test
    void theProcedureCanBeAsked() {
        tale.at(9, "operator", new ProcedureEnded("abandoned", "a rule says so"));
        violated(
                9 * SECOND + 1,
                "procedure is abandoned, a rule says so",
                claim(Form.NEVER, is("procedure", "abandoned"), 0));
    }

    @Test
    void oneOfSeveralIsEnough() {
        tale.at(5, "S1", write(ServiceStatus.DOWN)).at(5, "S1", state("DOWN"));
        holds(claim(Form.ALWAYS, new Formula.Any(List.of(WRITE_UP, S1_DOWN)), 0));
    }

    @Test
    void noneOfSeveralIsNotEnough() {
        tale.at(5, "S1", write(ServiceStatus.DOWN));
        violated(
                5 * SECOND + 1,
                "write is down, a reason",
                claim(Form.ALWAYS, new Formula.Any(List.of(WRITE_UP, S1_DOWN)), 0));
    }

    @Test
    void moreThanCanBeRememberedIsRefused() {
        List<Formula> many = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            many.add(S1_DOWN);
        }
        assertThrows(BadValue.class, () -> tale.verdict(9, claim(Form.ALWAYS, new Formula.Any(many), 0)));
    }

    @Test
    void aConditionReadsOnlyTheFactsThatItIsAbout() {
        Conditional property = new Conditional(claim(Form.ALWAYS, WRITE_UP, 0), tale.scene());
        assertTrue(property.reads(ServiceChanged.class));
        assertFalse(property.reads(StateChanged.class));
    }
}
