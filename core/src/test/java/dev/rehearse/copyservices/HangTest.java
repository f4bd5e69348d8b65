package dev.rehearse.copyservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.control.Graded;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import org.junit.jupiter.api.Test;

/** A management server that hangs answers nobody and drives nothing, and goes on where it was. */
class HangTest {

    @Test
    void aHangShorterThanTheHeartbeatLosesNoConnection() {
        for (String server : new String[] {"P", "Q"}) {
            Site site = Site.synchronizedPair().pause(5).strike(server, CsmFault.HANG);
            site.pause(10).heal(server, CsmFault.HANG).pause(60);
            assertEquals("Synchronized", site.status("P"), server);
            assertEquals("Synchronized", site.status("Q"), server);
        }
    }

    @Test
    void anActiveServerThatHangsManagesNothingUntilItGoesOn() {
        Site site = Site.synchronizedPair().pause(5).strike("P", CsmFault.HANG).pause(60);
        assertEquals(Reply.SILENT, site.type("P", CsmCommand.STATE).reply());
        assertEquals("Disconnected Consistent", site.status("Q"));
        assertTrue(site.facts(ServiceChanged.class).stream()
                .anyMatch(change -> change.service().equals("management")
                        && change.status() == ServiceStatus.DOWN
                        && change.why().equals("a management server hangs and no other is active")));
        site.heal("P", CsmFault.HANG).pause(200);
        assertEquals(ServerState.ACTIVE, site.server("P").state());
        assertEquals("Synchronized", site.status("Q"));
    }

    @Test
    void whatHangsIsStoppedByForce() {
        Site site = Site.synchronizedPair().pause(5).strike("P", CsmFault.HANG).pause(60);
        site.type("P", CsmCommand.STOP);
        assertEquals(ServerState.DOWN, site.pause(1).server("P").state());
        site.type("P", CsmCommand.START);
        assertEquals(ServerState.ACTIVE, site.pause(300).server("P").state());
    }

    @Test
    void aSlowHostTakesLongerToStartItsServer() {
        Site site = Site.synchronizedPair().strike("P host", new Graded(HostFault.SLOW, 10_000));
        site.pause(1).type("P", CsmCommand.STOP);
        site.type("P", CsmCommand.START);
        assertEquals(ServerState.STARTING, site.pause(500).server("P").state());
    }
}
