package dev.rehearse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encoder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DiskTest {

    private static final long SECOND = Stage.SECOND;

    @Test
    void freeIsWhatNeitherTheOthersNorTheUserHave() {
        Disk disk = Disk.empty(100, 10).usedByOthers(30);
        assertEquals(50, disk.free(20));
        assertEquals(0, disk.free(80));
        assertEquals(0, disk.filled(true).free(0));
        assertEquals(50, disk.filled(true).filled(false).free(20));
    }

    @Test
    void copyingTakesBytesOverSpeed() {
        assertEquals(10 * SECOND, Disk.empty(1000, 100).time(1000));
    }

    @Test
    void growingLogFillsTheRoomThatTheOthersLeave() {
        Disk disk = Disk.empty(1000, 1).usedByOthers(200);
        Level log = Level.at(3).withRate(2, 5 * SECOND);
        // 800 bytes hold 80 records of 10 bytes; 77 more at 2 a second
        assertEquals(5 * SECOND + 77 * SECOND / 2, disk.fullAt(log, 10, 5 * SECOND));
    }

    @Test
    void filledDiskIsFullAtOnceAndLogAtRestFillsNothing() {
        Disk disk = Disk.empty(1000, 1);
        assertEquals(7, disk.filled(true).fullAt(Level.EMPTY, 10, 7));
        assertEquals(Encoder.NEVER, disk.fullAt(Level.at(99), 10, 7));
        assertEquals(7, disk.fullAt(Level.at(100), 10, 7));
    }

    @Test
    void sizesBelowNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Disk.empty(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> Disk.empty(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Disk.empty(1, 1).usedByOthers(-1));
    }

    @Property
    void atTheMomentItIsFullNotOneMoreRecordFitsAndJustBeforeOneDid(
            @ForAll @LongRange(min = 0, max = 1L << 32) long capacity,
            @ForAll @LongRange(min = 1, max = 1 << 20) long bytesEach,
            @ForAll @LongRange(min = 1, max = 1 << 20) long rate) {
        Disk disk = Disk.empty(capacity, 1);
        Level log = Level.EMPTY.withRate(rate, 0);
        long full = disk.fullAt(log, bytesEach, 0);
        assertTrue(disk.free(log.amountAt(full) * bytesEach) < bytesEach);
        assertTrue(full == 0 || disk.free(log.amountAt(full - 1) * bytesEach) >= bytesEach);
    }
}
