package dev.rehearse.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rehearse.copyservices.CopyServices;
import dev.rehearse.copyservices.fact.DatabaseChanged;
import dev.rehearse.copyservices.fact.DatabaseOverwritten;
import dev.rehearse.copyservices.fact.Frozen;
import dev.rehearse.copyservices.fact.RelationChanged;
import dev.rehearse.copyservices.fact.RelationMade;
import dev.rehearse.copyservices.fact.SessionRecorded;
import dev.rehearse.copyservices.fact.TaskDoubled;
import dev.rehearse.copyservices.fact.TaskMissed;
import dev.rehearse.copyservices.fact.TasksEnabled;
import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.PlanBuilder;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import org.junit.jupiter.api.Test;

/** The properties of management servers, each violated on purpose. S1 begins as the active one, S2 as its standby. */
class ManagementPropertiesTest {

    private static final long SECOND = 1_000_000_000L;
    private static final RunClosed CLOSED = new RunClosed(true, "");
    private static final RelationChanged SYNCHRONIZED = new RelationChanged(HaStatus.SYNCHRONIZED);

    private Tale tale = new Tale(new CopyServices(), plan());

    private static Plan plan() {
        return plan("STANDBY");
    }

    private static Plan plan(String second) {
        PlanBuilder plan = new PlanBuilder(new CopyServices())
                .part("S1", "management server")
                .part("S2", "management server");
        return plan.set("S1", "state", "ACTIVE").set("S2", "state", second).build();
    }

    private static StateChanged to(String state) {
        return new StateChanged("", state, "");
    }

    private void violated(long seconds, String why, String property, String argument, long within) {
        Violation violation = tale.verdict(1000, property, argument, within).violation();
        assertNotNull(violation);
        assertEquals(why, violation.why());
        assertEquals(seconds * SECOND, violation.time());
    }

    private void violated(long seconds, String why, String property) {
        violated(seconds, why, property, "", 0);
    }

    private void holds(String property, String argument, long within) {
        tale.at(900, "S1", CLOSED);
        assertEquals(
                Judgement.HOLDS, tale.verdict(1000, property, argument, within).judgement());
    }

    @Test
    void twoActiveServersAreOneTooMany() {
        tale.at(5, "S2", to("ACTIVE"));
        violated(5, "two management servers are active", "one-active-server");
    }

    @Test
    void twoMayBeActiveForAsLongAsItTakesToNotice() {
        tale.at(5, "S2", to("ACTIVE")).at(60, "S1", to("STANDBY_MODE"));
        holds("one-active-server", "", 60);
    }

    @Test
    void twoAreStillActiveWhenTheLimitHasPassed() {
        tale.at(5, "S2", to("ACTIVE")).at(70, "S1", to("STANDBY_MODE"));
        violated(65, "two management servers are still active", "one-active-server", "", 60);
    }

    @Test
    void twoThatAreActiveFromTheStartAreSoForTooLongWhenTheLimitHasPassed() {
        tale = new Tale(new CopyServices(), plan("ACTIVE"));
        violated(60, "two management servers are still active", "one-active-server", "", 60);
    }

    @Test
    void twoThatAreActiveFromTheStartAreOneTooManyAtOnce() {
        tale = new Tale(new CopyServices(), plan("ACTIVE"));
        violated(0, "two management servers are active", "one-active-server");
    }

    @Test
    void twoThatAreActiveFromTheStartMayBeSoUntilTheLimit() {
        tale = new Tale(new CopyServices(), plan("ACTIVE"));
        tale.at(50, "S2", to("STANDBY"));
        holds("one-active-server", "", 60);
    }

    @Test
    void twoThatAreActiveWhenTheRunIsClosedAreSoForEver() {
        tale.at(5, "S2", to("ACTIVE")).at(10, "S1", CLOSED);
        violated(10, "two management servers are active at the end", "one-active-server", "", 60);
    }

    @Test
    void theCapabilityIsLostWhenTheServiceIsDownAndNotWhenItIsDegraded() {
        tale.at(5, "S1", new ServiceChanged("disaster-recovery", ServiceStatus.DEGRADED, "one session"));
        tale.at(6, "S1", new ServiceChanged("management", ServiceStatus.DOWN, "nobody"));
        tale.at(7, "S1", new ServiceChanged("disaster-recovery", ServiceStatus.DOWN, "nobody"));
        violated(7, "nobody", "disaster-recovery-kept");
    }

    @Test
    void aTaskThatRanTwiceDidNotRunOnce() {
        tale.at(5, "S1", new TaskDoubled(3));
        violated(5, "instance 3 of a scheduled task ran twice", "tasks-run-once");
    }

    @Test
    void aTaskThatDidNotRunDidNotRunOnce() {
        tale.at(5, "S1", new TaskMissed(4));
        violated(5, "instance 4 of a scheduled task did not run", "tasks-run-once");
    }

    @Test
    void aSessionIsStuckWhenItsServerIsReplaced() {
        SessionRecord preparing = SessionRecord.in(SessionState.PREPARING, false);
        tale.at(3, "S1", new SessionRecorded(0, preparing)).at(5, "S2", new SessionRecorded(0, preparing.orphaned()));
        violated(5, "a session was Preparing when the server that drove it was replaced", "no-session-left-transitory");
    }

    @Test
    void aSessionOnItsWayIsNotStuck() {
        tale.at(3, "S1", new SessionRecorded(0, SessionRecord.in(SessionState.PREPARING, false)));
        holds("no-session-left-transitory", "", 0);
    }

    @Test
    void aStandbyThatLacksAChangeIsNotSynchronized() {
        tale.at(5, "S1", new DatabaseChanged(Changes.CONFIGURED.plus(0, 1), Changes.NONE));
        violated(6, "the standby is shown as synchronized and lacks changes", "synchronized-means-equal");
    }

    @Test
    void aChangeMayBeOnItsWayForAMoment() {
        DatabaseChanged change = new DatabaseChanged(Changes.CONFIGURED.plus(0, 1), Changes.NONE);
        tale.at(5, "S1", change).at(5, "S2", change);
        holds("synchronized-means-equal", "", 0);
    }

    @Test
    void aServerThatIsOverwrittenMustHaveNothingOfItsOwn() {
        tale.at(4, "S1", new DatabaseOverwritten(0)).at(5, "S1", new DatabaseOverwritten(2));
        violated(5, "changes that only the new standby had were overwritten: 2", "no-change-overwritten");
    }

    @Test
    void aRelationNeedsEqualLevels() {
        long older = Quantity.LEVEL.read("6.3.14").number();
        long newer = Quantity.LEVEL.read("6.3.18").number();
        tale.at(4, "S1", new RelationMade(newer, newer)).at(5, "S1", new RelationMade(newer, older));
        violated(5, "an active server of level 6.3.18 has a standby of 6.3.14", "relation-between-equal-levels");
    }

    @Test
    void aFreezeForWantOfAHeartbeatIsTheUpgradesFaultAndNoOtherIs() {
        tale.at(3, "S1", new Frozen(0, Frozen.Cause.COMMAND));
        tale.at(4, "S1", new Frozen(0, Frozen.Cause.REPLICATION_LOST));
        tale.at(5, "S1", new Frozen(0, Frozen.Cause.HEARTBEAT_LOST));
        violated(5, "a storage system froze because the heartbeat was lost", "no-heartbeat-freeze");
    }

    private Tale upgraded() {
        tale.at(1, "S1 host", new LevelInstalled("6.3.18")).at(1, "S2 host", new LevelInstalled("6.3.18"));
        return tale.at(2, "S1", SYNCHRONIZED).at(2, "S2", SYNCHRONIZED);
    }

    @Test
    void theRelationIsThereAgainInTheEnd() {
        upgraded();
        holds("standby-restored", "6.3.18", 0);
    }

    @Test
    void anyThingThatIsMissingInTheEndIsNamed() {
        tale.at(9, "S1", CLOSED);
        violated(9, "S1 is not at level 6.3.18", "standby-restored", "6.3.18", 0);
    }

    @Test
    void theStandbyMustBeSynchronizedInTheEnd() {
        upgraded().at(3, "S2", new RelationChanged(HaStatus.DISCONNECTED)).at(9, "S1", CLOSED);
        violated(9, "S2 is not synchronized", "standby-restored", "6.3.18", 0);
    }

    @Test
    void theFirstServerMustBeActiveInTheEnd() {
        upgraded().at(3, "S1", to("STANDBY")).at(9, "S1", CLOSED);
        violated(9, "S1 is not ACTIVE", "standby-restored", "6.3.18", 0);
    }

    @Test
    void scheduledTasksMustBeEnabledInTheEnd() {
        upgraded().at(3, "S1", new TasksEnabled(false)).at(9, "S1", CLOSED);
        violated(9, "scheduled tasks are disabled at S1", "standby-restored", "6.3.18", 0);
    }

    @Test
    void aPropertyOfAnotherSystemIsAMistakeWithAHint() {
        PropertyPhrase phrase =
                new PropertyPhrase(new Place("x", 1, 1), "pair-states-agree", "", 0, "pair-states-agree");
        BadValue bad = assertThrows(
                BadValue.class, () -> Catalogue.kind("pair-states-agree").make(phrase, tale.scene()));
        assertEquals("pair-states-agree is about systems that offer the service write", bad.getMessage());
        assertEquals("this one offers disaster-recovery, management", bad.hint());
    }
}
