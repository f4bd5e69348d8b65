package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.site.fact.ServiceStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardwareTest {

    private static final long HOUR = 3600;
    private static final long MINUTE = 60 * Bench.SECOND;
    private static final long THRESHOLD = 1440 * Bench.SECOND;

    private static Mtbf faults(int count, long apart) {
        Mtbf mtbf = Mtbf.CLEAR;
        for (int i = 0; i < count; i++) {
            mtbf = mtbf.fault(i * apart);
        }
        return mtbf;
    }

    @Test
    void thereIsNoMtbfBeforeSixFaults() {
        assertFalse(faults(5, MINUTE).stops(Policy.USE_THRESHOLD, THRESHOLD, 6));
        assertTrue(faults(6, MINUTE).stops(Policy.USE_THRESHOLD, THRESHOLD, 6));
    }

    @Test
    void rareFaultsStopNothing() {
        assertFalse(faults(9, 25 * MINUTE).stops(Policy.USE_THRESHOLD, THRESHOLD, 6));
    }

    @Test
    void thePolicyDecides() {
        assertTrue(faults(1, 0).stops(Policy.NEVER_RESTART, THRESHOLD, 6));
        assertFalse(faults(0, 0).stops(Policy.NEVER_RESTART, THRESHOLD, 6));
        assertFalse(faults(50, 1).stops(Policy.ALWAYS_RESTART, THRESHOLD, 6));
    }

    @Test
    void aLockstepLossIsTestedCopiedToAndDuplexedAgain() {
        List<String> shown =
                new Bench().strike(10, "B", EnclosureFault.LOCKSTEP_LOSS).shown("B", HOUR);
        assertEquals(List.of("DIAGNOSTICS", "INITIALIZING", "SYNCHRONIZING", "DUPLEX"), shown);
        assertEquals(
                0, new Bench().strike(10, "B", EnclosureFault.LOCKSTEP_LOSS).time(ServiceStatus.DOWN, HOUR));
    }

    @Test
    void anEnclosureWithoutPowerIsNoPointOfFailure() {
        Bench bench = new Bench().strike(10, "B", EnclosureFault.POWER_LOSS).heal(600, "B", EnclosureFault.POWER_LOSS);
        assertEquals(
                "A is a single point of failure",
                bench.exposures("service", HOUR).get(0));
        assertEquals(1, bench.exposures("service", 500).size());
    }

    @Test
    void aComponentThatIsNeverRestartedWaitsForSomebodyWhoClearsItsMtbfAndBringsItUp() {
        Bench bench = new Bench()
                .set("B", "CPU policy", "NEVER_RESTART")
                .strike(10, "B", EnclosureFault.LOCKSTEP_LOSS)
                .order(100, "B", EnclosureCommand.BRING_UP);
        assertEquals(List.of("BROKEN"), bench.shown("B", HOUR));
        bench.order(200, "B", EnclosureCommand.CLEAR_MTBF);
        assertEquals(List.of("BROKEN"), bench.shown("B", HOUR));
        bench.order(300, "B", EnclosureCommand.BRING_UP);
        assertEquals(
                List.of("BROKEN", "DIAGNOSTICS", "INITIALIZING", "SYNCHRONIZING", "DUPLEX"), bench.shown("B", HOUR));
    }

    @Test
    void aBrokenElementFailsItsTestUntilItIsExchanged() {
        Bench bench = new Bench().strike(10, "B", EnclosureFault.CPU_FAULT);
        assertEquals(List.of("DIAGNOSTICS", "BROKEN"), bench.shown("B", HOUR));
        bench.heal(2000, "B", EnclosureFault.CPU_FAULT);
        assertEquals("DUPLEX", bench.shown("B", HOUR).get(5));
    }

    @Test
    void aFaultOfTheOnlyElementTakesTheSystemDown() {
        Bench bench = new Bench().strike(10, "B", EnclosureFault.CPU_FAULT).strike(20, "A", EnclosureFault.CPU_FAULT);
        assertEquals((HOUR - 20) * Bench.SECOND, bench.time(ServiceStatus.DOWN, HOUR));
    }

    /** 1.5 s, and for each GB as much of 110 ms as of the memory is dirty. */
    @ParameterizedTest(name = "{0}, {1} dirty")
    @CsvSource({"8 GiB, 100, 2380", "64 GiB, 100, 8540", "256 GiB, 100, 29660", "16 GiB, 20, 1852"})
    void theBrownOutGrowsWithTheMemory(String memory, String dirty, long milliseconds) {
        Bench bench = new Bench()
                .set("assume", "memory", memory)
                .set("workload", "dirty", dirty)
                .strike(10, "B", EnclosureFault.LOCKSTEP_LOSS);
        long halted = bench.time(ServiceStatus.DEGRADED, HOUR);
        assertEquals(milliseconds, Math.floorDiv(halted, 1_000_000L));
        assertEquals(0, bench.time(ServiceStatus.DOWN, HOUR));
    }

    @Test
    void firmwareIsWrittenWhileTheOtherHalfServes() {
        Bench bench = new Bench().order(10, "B", EnclosureCommand.FIRMWARE);
        assertEquals(List.of("FIRMWARE_UPDATE", "INITIALIZING", "SYNCHRONIZING", "DUPLEX"), bench.shown("B", HOUR));
        assertEquals(0, bench.time(ServiceStatus.DOWN, HOUR));
    }

    @Test
    void whatIsNotSafeToRemoveIsNotBroughtDown() {
        Bench bench =
                new Bench().order(10, "B", EnclosureCommand.BRING_DOWN).order(20, "A", EnclosureCommand.BRING_DOWN);
        assertEquals(List.of("OFFLINE"), bench.shown("B", HOUR));
        assertEquals(List.of("SIMPLEX"), bench.shown("A", HOUR));
    }

    @Test
    void aCrashedSystemKeepsOneMemoryForTheDumpAndStartsOnTheOther() {
        Bench bench = new Bench().strike(10, "A", EnclosureFault.OS_CRASH);
        assertEquals(List.of("BIOS POST", "OS Booting", "SIMPLEX", "DUPLEX"), bench.shown("A", HOUR));
        assertEquals("DUMPING", bench.shown("B", HOUR).get(0));
    }

    @Test
    void anElementThatItsDriverStopsWaitsForSomebodyWhoBringsItUp() {
        Bench bench = new Bench().strike(10, "B", EnclosureFault.DRIVER_STOP);
        assertEquals(List.of("STOPPED"), bench.shown("B", HOUR));
        bench.order(2000, "B", EnclosureCommand.BRING_UP);
        assertEquals("SYNCHRONIZING", bench.shown("B", HOUR).get(3));
        assertEquals(0, bench.time(ServiceStatus.DOWN, HOUR));
    }

    @Test
    void whatNobodyCanTellIsFoundByARescan() {
        Bench bench = new Bench()
                .strike(5, "B", EnclosureFault.UNRECOGNIZED)
                .order(10, "B", EnclosureCommand.PULL)
                .order(100, "B", EnclosureCommand.INSERT)
                .order(200, "B", EnclosureCommand.BRING_UP);
        assertEquals(List.of("EMPTY", "UNKNOWN"), bench.shown("B", HOUR));
        bench.order(300, "B", EnclosureCommand.RESCAN);
        assertEquals("DIAGNOSTICS", bench.shown("B", HOUR).get(2));
    }

    @Test
    void aPulledEnclosureOfADuplexedSystemIsMissedByNobody() {
        Bench bench = new Bench().order(10, "A", EnclosureCommand.PULL);
        assertEquals(List.of("EMPTY"), bench.shown("A", HOUR));
        assertEquals(0, bench.time(ServiceStatus.DOWN, HOUR));
    }

    @Test
    void theSixthOfManyFaultsStopsAnElement() {
        Bench bench = new Bench();
        for (int i = 0; i < 6; i++) {
            bench.strike(10 + 600 * i, "B", EnclosureFault.LOCKSTEP_LOSS);
        }
        List<String> shown = bench.shown("B", HOUR);
        assertEquals("BROKEN", shown.get(shown.size() - 1));
        bench.set("B", "CPU policy", "ALWAYS_RESTART");
        shown = bench.shown("B", HOUR);
        assertEquals("DUPLEX", shown.get(shown.size() - 1));
    }

    @Test
    void aFaultOfTheElementToWhichMemoryIsCopiedLeavesTheOtherAlone() {
        Bench bench =
                new Bench().strike(10, "B", EnclosureFault.LOCKSTEP_LOSS).strike(150, "B", EnclosureFault.CPU_FAULT);
        assertEquals(
                List.of("DIAGNOSTICS", "INITIALIZING", "SYNCHRONIZING", "DIAGNOSTICS", "BROKEN"),
                bench.shown("B", HOUR));
        assertEquals(0, bench.time(ServiceStatus.DOWN, HOUR));
    }

    @Test
    void aFaultOfTheElementFromWhichMemoryIsCopiedTakesTheSystemDown() {
        Bench bench =
                new Bench().strike(10, "B", EnclosureFault.LOCKSTEP_LOSS).strike(150, "A", EnclosureFault.CPU_FAULT);
        assertTrue(bench.shown("B", HOUR).contains("OS Booting"));
        assertTrue(bench.time(ServiceStatus.DOWN, HOUR) > 0);
    }

    @Test
    void whatIsNotDuplexFromTheBeginningIsToldAtOnce() {
        Bench bench = new Bench().part("LAN", "network team").set("LAN", "spans", "no");
        assertEquals(List.of("SIMPLEX"), bench.shown("A", HOUR));
        assertEquals(List.of("SIMPLEX"), bench.shown("LAN", HOUR));
    }
}
