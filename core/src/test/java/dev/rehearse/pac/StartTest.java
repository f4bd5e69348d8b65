package dev.rehearse.pac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.pac.fact.MemberChanged;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.pac.fact.QueuesWiped;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which PAC a region comes to by which start option ("Starting a PAC", "Cold start failure", "PAC requirements"). */
class StartTest {

    @Test
    void aWarmStartOfAnotherVersionIsRefused() {
        Cluster cluster = Cluster.patched();
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        Answer answer = cluster.pause(5).type("R1", RegionCommand.REGION_STATE);
        assertEquals("Stopped", answer.text());
        assertEquals(Code.VERSION, answer.code());
        assertEquals("Running", cluster.modes());
    }

    @Test
    void anUpgradeStartMakesANewPacThatTakesNoBatch() {
        Cluster cluster = Cluster.beside();
        assertEquals("Started", cluster.shown("R1"));
        assertEquals("Upgrade beside Running", cluster.modes());
        assertEquals(1, cluster.said("CASSI1466I"));
        assertTrue(cluster.facts(QueuesWiped.class).isEmpty());
        assertEquals(List.of(MemberState.ACTIVE), cluster.entries(Cluster.NEW));
    }

    @Test
    void anUpgradeStartTakesLongerThanAWarmOne() {
        Cluster cluster = Cluster.patched();
        cluster.type("R1", RegionCommand.CASSTART_UPGRADE);
        assertEquals("Starting", cluster.pause(44).shown("R1"));
        assertEquals("Started", cluster.pause(2).shown("R1"));
        Cluster warm = Cluster.running().stopped("R1");
        warm.type("R1", RegionCommand.CASSTART_WARM);
        assertEquals("Starting", warm.pause(24).shown("R1"));
        assertEquals("Started", warm.pause(2).shown("R1"));
    }

    @Test
    void aSecondUpgradeStartJoins() {
        Cluster cluster = Cluster.beside().stopped("R1");
        cluster.type("R1", RegionCommand.CASSTART_UPGRADE);
        assertEquals("Started", cluster.pause(60).shown("R1"));
        assertEquals(1, cluster.facts(ModeChanged.class).size());
    }

    @Test
    void aColdStartBesideTheOldPacRunsAtOnceAndWipesTheQueuesOfBoth() {
        Cluster cluster = Cluster.patched();
        cluster.type("R1", RegionCommand.CASSTART_COLD);
        assertEquals("Started", cluster.pause(45).shown("R1"));
        assertEquals("Running beside Running", cluster.modes());
        assertEquals(List.of(new QueuesWiped(1000, true)), cluster.facts(QueuesWiped.class));
    }

    @Test
    void aColdStartBecomesWarmAsLongAsAnotherIsActive() {
        Cluster cluster = Cluster.running().stopped("R1");
        cluster.type("R1", RegionCommand.CASSTART_COLD);
        assertEquals("Started", cluster.pause(30).shown("R1"));
        assertEquals(1, cluster.said("CASSI9027W"));
        assertTrue(cluster.facts(QueuesWiped.class).isEmpty());
    }

    @Test
    void anEntryThatACrashLeftMakesAnEmptyPacLookActive() {
        Cluster cluster = Cluster.running().stopped("R1", "R3");
        cluster.type("R2", RegionCommand.CASSTOP_F);
        cluster.pause(600).type("R1", RegionCommand.CASSTART_COLD);
        assertEquals("Started", cluster.pause(30).shown("R1"));
        assertEquals(1, cluster.said("CASSI9027W"));
        assertTrue(cluster.facts(QueuesWiped.class).isEmpty());
    }

    @Test
    void itsOwnEntryDoesNotMakeItLookActive() {
        Cluster cluster = Cluster.running().stopped("R2", "R3");
        cluster.type("R1", RegionCommand.CASSTOP_F);
        cluster.type("R1", RegionCommand.CASSTART_COLD);
        assertEquals("Started", cluster.pause(45).shown("R1"));
        assertEquals(0, cluster.said("CASSI9027W"));
        assertEquals(List.of(new QueuesWiped(1000, false)), cluster.facts(QueuesWiped.class));
    }

    @Test
    void anInitPacCuresWhatLooksActive() {
        Cluster cluster = Cluster.running().stopped("R1", "R3");
        cluster.type("R2", RegionCommand.CASSTOP_F);
        assertEquals(Reply.DONE, cluster.type("H1", EsHostCommand.INIT_PAC).reply());
        assertEquals("absent", cluster.modes());
        cluster.type("R1", RegionCommand.CASSTART_COLD);
        assertEquals("Started", cluster.pause(45).shown("R1"));
        assertEquals(0, cluster.said("CASSI9027W"));
    }

    @Test
    void aStartWithoutAnOptionIsTakenToBeWarm() {
        Cluster cluster = Cluster.running().stopped("R1");
        cluster.type("R1", RegionCommand.CASSTART);
        assertEquals("Started", cluster.pause(30).shown("R1"));
        assertEquals("Running", cluster.modes());
    }

    @Test
    void theRelaxedCheckLetsANewVersionIntoThePac() {
        Cluster cluster = Cluster.patched().set("MyPAC", "compatible", "yes");
        cluster.type("R1", RegionCommand.MIN_COMP_CHECK, 1);
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        assertEquals("Started", cluster.pause(30).shown("R1"));
        assertEquals("Running", cluster.modes());
        MemberChanged joined = cluster.facts(MemberChanged.class).get(0);
        assertEquals("MyPAC 4.0", joined.pac());
        assertEquals("5.0", joined.level());
    }

    @Test
    void binariesInThePsorDelayTheStart() {
        Cluster cluster = Cluster.running().set("MyPAC", "binaries", "100").stopped("R1");
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        assertEquals("Starting", cluster.pause(74).shown("R1"));
        assertEquals("Started", cluster.pause(2).shown("R1"));
    }

    @Test
    void startsAndStopsThatFitNotAreRefused() {
        Cluster cluster = Cluster.patched();
        assertEquals(Code.NOT_RUNNING, cluster.type("R1", RegionCommand.CASSTOP).code());
        assertEquals(
                Code.STARTED_ALREADY,
                cluster.type("R2", RegionCommand.CASSTART_WARM).code());
        assertEquals(
                Code.NOT_DEAD, cluster.type("R2", RegionCommand.MARK_AS_STOPPED).code());
        cluster.strike("DB", DatabaseFault.OUTAGE);
        assertEquals(
                Code.NO_DATABASE,
                cluster.type("R1", RegionCommand.CASSTART_UPGRADE).code());
    }

    @Test
    void aRegionThatDiesShowsWhatItWasAtUntilTheMonitorLooks() {
        Cluster starting = Cluster.running().stopped("R1");
        starting.type("R1", RegionCommand.CASSTART_WARM);
        starting.pause(5).strike("R1", RegionFault.CRASH);
        assertEquals("Starting", starting.shown("R1"));
        assertEquals("Not Responding", starting.pause(31).shown("R1"));
        Cluster started = Cluster.running().strike("R1", RegionFault.CRASH);
        assertEquals("Started", started.shown("R1"));
        assertEquals("Not Responding", started.pause(31).shown("R1"));
        Cluster stopping = Cluster.running();
        stopping.type("R1", RegionCommand.CASSTOP);
        stopping.strike("R1", RegionFault.CRASH);
        assertEquals("Stopping", stopping.shown("R1"));
        assertEquals("Not Responding", stopping.pause(31).shown("R1"));
    }

    @Test
    void aRegionThatDidNotRespondAndIsKilledIsNotStartedAgain() {
        Cluster lingering =
                Cluster.running().set("workload", "job every", "10 s").set("workload", "job", "1 h");
        lingering.pause(60).type("R1", RegionCommand.CASSTOP);
        assertEquals("Not Responding", lingering.pause(31).shown("R1"));
        lingering.strike("R1", RegionFault.CRASH);
        assertEquals(RegionState.NOT_RESPONDING, lingering.state("R1"));
        Cluster hung = Cluster.running().strike("R1", RegionFault.HANG).strike("R1", RegionFault.CRASH);
        assertEquals("Not Responding", hung.shown("R1"));
        hung.heal("R1", RegionFault.HANG);
        assertEquals("Not Responding", hung.shown("R1"));
    }
}
