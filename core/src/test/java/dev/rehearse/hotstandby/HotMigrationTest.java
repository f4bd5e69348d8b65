package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.hotstandby.content.Difference;
import dev.rehearse.kernel.World;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import org.junit.jupiter.api.Test;

class HotMigrationTest {

    @Test
    void theManualsProcedureUpgradesBothServers() {
        Pair pair = Pair.connected();
        half(pair, "S1", "S2");
        pair.type("S2", HsbCommand.HSB_SWITCH_PRIMARY);
        pair.until("S2", HsbCommand.HSB_STATE, "PRIMARY ACTIVE").pause(30);
        half(pair, "S2", "S1");
        pair.pause(10);
        assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S2"), pair.trace());
        assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S1"));
        for (String name : new String[] {"S1", "S2"}) {
            assertEquals(Pair.level("7.0"), pair.server(name).process().running());
            assertEquals(Pair.level("7.0"), pair.server(name).database().format());
        }
        long now = pair.world().now();
        Difference difference = pair.server("S1")
                .database()
                .history()
                .against(pair.server("S2").database().history(), now);
        assertEquals(0, difference.mine() + difference.theirs());
        assertTrue(pair.answers().stream().allMatch(a -> a.reply() != Reply.REFUSED), pair.answers()::toString);
        assertTrue(pair.facts(WorkMissing.class).isEmpty());
        assertTrue(pair.facts(WorkDiscarded.class).isEmpty());
        assertTrue(pair.world().served() < 1000, "events: " + pair.world().served());
    }

    @Test
    void aPairIsRestoredFromItsSnapshotAtAnyTime() {
        Pair pair = Pair.connected().pause(7).strike("S1", HsbFault.CRASH).pause(2);
        pair.type("S2", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.pause(3);
        World world = pair.world();
        World restored = World.restore(pair.model(), world.snapshot());
        assertEquals(world.fingerprint(), restored.fingerprint());
        assertEquals(
                world.state(pair.model().id("S2")), restored.state(pair.model().id("S2")));
    }

    /** Steps 1 to 9, or 11 to 18: {@code alone} serves while {@code upgraded} is upgraded. */
    private static void half(Pair pair, String alone, String upgraded) {
        pair.type(alone, HsbCommand.HSB_DISCONNECT);
        pair.pause(30);
        pair.type(upgraded, HsbCommand.SHUTDOWN_FORCE);
        pair.until(upgraded, HsbCommand.PROCESS_STATE, "down").pause(30);
        pair.type(alone, HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.until(alone, HsbCommand.HSB_STATE, "PRIMARY ALONE").pause(30);
        pair.type(upgraded, HostCommand.UPGRADE, Pair.level("7.0"));
        pair.pause(30);
        pair.type(upgraded, HsbCommand.START_AUTOCONVERT);
        pair.until(upgraded, HsbCommand.HSB_STATE, "SECONDARY ALONE").pause(30);
        pair.type(alone, HsbCommand.HSB_NETCOPY);
        pair.until(alone, HsbCommand.HSB_STATUS_COPY, "SUCCESS").pause(30);
        pair.type(alone, HsbCommand.HSB_CONNECT);
        pair.until(alone, HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE").pause(30);
    }
}
