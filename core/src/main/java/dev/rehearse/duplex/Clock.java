package dev.rehearse.duplex;

import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;

/**
 * What the system waits for.
 *
 * @param what kind of thing
 * @param index which of them
 */
record Clock(What what, int index) implements Timer {

    /** How many disks, applications or actions there may be of each. */
    static final int MOST = 8;

    /** What can be waited for. */
    enum What {
        /** The next stage of a CPU element. */
        CPU(0, 2),
        /** The next stage of an I/O element. */
        IO(2, 2),
        /** The next stage of an operating system: 0 the system's, 1 the Upgrade Side's. */
        OS(4, 2),
        /** An operating system has not answered for too long. */
        HANG(6, 2),
        /** An installation or a test in an operating system. */
        JOB(8, 2),
        /** The operation of the console. */
        WORK(10, 1),
        /** The verification with real load. */
        VERIFICATION(11, 1),
        /** A start or a stop of an application. */
        APPLICATION(12, MOST),
        /** The resync of a disk. */
        RESYNC(12 + MOST, MOST),
        /** The verify of a disk. */
        SURFACE(12 + 2 * MOST, MOST),
        /** The restore of a disk's backup. */
        RESTORE(12 + 3 * MOST, MOST);

        private final int first;
        private final int count;

        What(int first, int count) {
            this.first = first;
            this.count = count;
        }
    }

    static final int SLOTS = What.RESTORE.first + What.RESTORE.count;

    @Override
    public int slot() {
        return what.first + index;
    }

    @Override
    public void encode(Encoder out) {
        out.word(what).number(index);
    }
}
