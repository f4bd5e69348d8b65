package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.duplex.fact.ResourceHeld;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data on external storage, which both enclosures can reach. */
class ExternalStorageTest {

    private static Computer computer() {
        return new Computer().part("SAN", "external storage").set("DATA", "use", "system");
    }

    private static String shown(Computer computer) {
        return computer.type("SAN", ExternalCommand.STATE).text();
    }

    @Test
    void onePathOfTwoMayBeLost() {
        Computer computer = computer().strike("SAN", ExternalFault.PATH_10);
        assertEquals("SIMPLEX", shown(computer));
        assertEquals(0, computer.outages());
        assertEquals("DUPLEX", shown(computer.heal("SAN", ExternalFault.PATH_10)));
    }

    @Test
    void aPathThatIsMissingIsFoundByTheReadinessCheck() {
        Computer broken = computer().strike("SAN", ExternalFault.PATH_11);
        assertEquals(
                DuplexCode.NOT_DUPLEX,
                broken.asked(ConsoleCommand.CHECK_READINESS, 60).code());
        Computer single = computer().set("SAN", "paths", "1");
        assertEquals(
                DuplexCode.NOT_DUPLEX,
                single.asked(ConsoleCommand.CHECK_READINESS, 60).code());
    }

    @Test
    void withoutAnyPathApplicationsHaveNoData() {
        Computer computer = computer().strike("SAN", ExternalFault.FAILURE);
        assertEquals("DOWN", shown(computer));
        assertEquals(AppState.FAILED, computer.application().state());
    }

    @Test
    void whileSplitOnlyTheProductionSideHasIt() {
        Computer computer = computer().split();
        assertEquals("SIMPLEX", shown(computer));
        List<ResourceHeld> held = computer.facts(ResourceHeld.class);
        assertEquals(new ResourceHeld("the external storage", true, false, true), held.get(held.size() - 1));
        computer.strike("SAN", ExternalFault.PATH_11).pause(1);
        assertEquals(AppState.RUNNING, computer.application().state());
        computer.strike("SAN", ExternalFault.PATH_10).pause(1);
        assertEquals(AppState.FAILED, computer.application().state());
    }

    @Test
    void itIsCurrentForWhomeverHasIt() {
        Computer computer =
                computer().split().strike("A", EnclosureFault.POWER_LOSS).pause(600);
        computer.type("B", EnclosureCommand.BOOT_ALONE);
        computer.until("B", EnclosureCommand.PARTNER, "OS Up").pause(60);
        assertEquals(AppState.RUNNING, computer.application().state());
        assertEquals(List.of(), computer.facts(WorkMissing.class));
        assertEquals(List.of(), computer.facts(WorkDiscarded.class));
    }
}
