package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.World;
import dev.rehearse.property.Tale;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurtainTest {

    private static final long SECOND = 1_000_000_000L;
    private static final ProcedureEnded DONE = new ProcedureEnded("completed", "");

    private final Tale tale = new Tale();

    private static ServiceChanged write(ServiceStatus status) {
        return new ServiceChanged("write", status, "");
    }

    /** When the run was closed, in seconds. */
    private long closed(long earliest) {
        Curtain curtain =
                new Curtain(List.of("write", "read"), List.of(), List.of("S1 crash"), earliest * SECOND, 100 * SECOND);
        tale.model().add("curtain", curtain);
        World world = tale.told(5000);
        assertTrue(world.stopped());
        return world.now() / SECOND;
    }

    @Test
    void aRunInWhichAllIsWellIsClosedWithTheProcedure() {
        tale.at(10, "operator", DONE).at(4000, "S1", write(ServiceStatus.UP));
        assertEquals(10, closed(0));
    }

    @Test
    void aRunIsNotClosedBeforeTheProcedureEnds() {
        tale.at(5, "S1", write(ServiceStatus.UP)).at(40, "operator", new ProcedureEnded("stuck", ""));
        assertEquals(40, closed(0));
    }

    @Test
    void aServiceThatIsDownIsWaitedFor() {
        tale.at(5, "S1", write(ServiceStatus.DOWN)).at(10, "operator", DONE).at(30, "S1", write(ServiceStatus.UP));
        assertEquals(30, closed(0));
    }

    @Test
    void aRepairIsWaitedForAsLongAgain() {
        tale.at(5, "S1", write(ServiceStatus.DOWN))
                .at(6, "operator", new FaultStruck(0, "S1 crash"))
                .at(10, "operator", DONE)
                .at(90, "operator", new FaultHealed(0, "S1 crash"));
        assertEquals(190, closed(0));
    }

    @Test
    void aServiceThatIsOnlySlowIsNotWaitedFor() {
        tale.at(5, "S1", write(ServiceStatus.DEGRADED)).at(10, "operator", DONE);
        assertEquals(10, closed(0));
    }

    @Test
    void redundancyThatNeverWasIsNotWaitedFor() {
        tale.at(5, "S1", new ExposureChanged("service", true, "")).at(10, "operator", DONE);
        Curtain curtain = new Curtain(List.of("write"), List.of("service"), List.of(), 0, 100 * SECOND);
        tale.model().add("curtain", curtain);
        assertEquals(10, tale.told(5000).now() / SECOND);
    }

    @Test
    void redundancyIsWaitedFor() {
        tale.at(5, "S1", new ExposureChanged("data", true, "")).at(10, "operator", DONE);
        tale.at(60, "S1", new ExposureChanged("data", false, ""));
        assertEquals(60, closed(0));
    }

    @Test
    void aFaultThatSomebodyRepairsIsWaitedFor() {
        tale.at(5, "operator", new FaultStruck(0, "S1 crash")).at(10, "operator", DONE);
        tale.at(50, "operator", new FaultHealed(0, "S1 crash"));
        assertEquals(50, closed(0));
    }

    @Test
    void aFaultThatNobodyRepairsIsNotWaitedFor() {
        tale.at(5, "operator", new FaultStruck(0, "S1 install failure")).at(10, "operator", DONE);
        assertEquals(10, closed(0));
    }

    @Test
    void aFaultThatIsStillToComeIsWaitedFor() {
        tale.at(10, "operator", DONE);
        assertEquals(70, closed(70));
    }

    @Test
    void whoeverHealsOnlyForAMomentIsNotHealed() {
        tale.at(5, "S1", write(ServiceStatus.DOWN)).at(10, "operator", DONE);
        tale.at(30, "S1", write(ServiceStatus.UP)).at(30, "S1", write(ServiceStatus.DOWN));
        tale.at(45, "S1", write(ServiceStatus.UP));
        assertEquals(45, closed(0));
    }

    @Test
    void patienceRunsOut() {
        tale.at(5, "S1", write(ServiceStatus.DOWN)).at(10, "operator", DONE);
        assertEquals(110, closed(0));
    }

    @Test
    void withoutAnEndOfTheProcedureNothingIsClosed() {
        Curtain curtain = new Curtain(List.of("write"), List.of(), List.of(), 0, 100 * SECOND);
        tale.model().add("curtain", curtain);
        tale.at(5, "S1", write(ServiceStatus.UP));
        assertFalse(tale.told(5000).stopped());
    }
}
