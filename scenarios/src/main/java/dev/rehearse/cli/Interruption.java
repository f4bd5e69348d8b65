package dev.rehearse.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: whoever works is told to stop, and the process waits until what there is was written. A second one does not find us
 * any more: the Java platform ends a process that is ending already only when that is done.
 */
final class Interruption implements AutoCloseable {

    private static final long LONGEST_SECONDS = 60;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::wait0, "rehearse interruption");
    private volatile boolean asked;
    private volatile int exit = Exit.INTERNAL;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void wait0() {
        asked = true;
        try {
            if (over.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(exit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody has asked to stop. */
    boolean asked() {
        return asked;
    }

    /** With what the process ends if it was interrupted. */
    int exit(int code) {
        exit = code;
        return code;
    }

    /** Everything is written. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            over.countDown();
        }
    }
}
