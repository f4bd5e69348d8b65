package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.rdr.RdrFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is otherwise because somebody looks: whatever follows from something follows at once. */
class LookingTest {

    private static final long HOUR = 3600;

    private static Bench looking(Bench bench) {
        for (long second = 3; second < HOUR; second += 7) {
            bench.order(second, "A", EnclosureCommand.STATE);
        }
        return bench;
    }

    @ParameterizedTest
    @EnumSource
    void aFaultTakesItsCourseWhetherOrNotAnybodyLooks(EnclosureFault fault) {
        Bench alone = new Bench().strike(10, "A", fault);
        Bench watched = looking(new Bench().strike(10, "A", fault));
        assertEquals(alone.told(HOUR), watched.told(HOUR));
    }

    @ParameterizedTest
    @EnumSource
    void soDoesAFaultThatMeetsASystemOnItsLastDisk(EnclosureFault fault) {
        Bench alone = new Bench().strike(5, "SYS", RdrFault.FAILURE_IN_11).strike(10, "A", fault);
        Bench watched =
                looking(new Bench().strike(5, "SYS", RdrFault.FAILURE_IN_11).strike(10, "A", fault));
        assertEquals(alone.told(HOUR), watched.told(HOUR));
    }

    @ParameterizedTest
    @EnumSource
    void soDoesAFaultThatMeetsASplitSystem(EnclosureFault fault) {
        Bench alone = new Bench().order(1, "AU", ConsoleCommand.PREPARE_SPLIT).strike(400, "A", fault);
        Bench watched =
                looking(new Bench().order(1, "AU", ConsoleCommand.PREPARE_SPLIT).strike(400, "A", fault));
        assertEquals(alone.told(HOUR), watched.told(HOUR));
    }
}
