package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.rdr.RdrFault;
import org.junit.jupiter.api.Test;

/** Aborts that have nothing to go back to. */
class AbortTest {

    @Test
    void nobodyShutsDownTheMergedSystemWhenTheOldOneIsGone() {
        Computer computer = new Computer().merged().strike("SYS", RdrFault.FAILURE_IN_10);
        assertEquals(
                DuplexCode.HARDWARE, computer.asked(ConsoleCommand.ABORT, 1).code());
        assertEquals(SessionState.ABORT_BROKEN, computer.session());
        assertEquals(AppState.RUNNING, computer.application().state());
    }

    @Test
    void anAbortIsBrokenWhenTheOldSystemCrashesInItsStart() {
        Computer computer = new Computer().merged();
        computer.type("AU", ConsoleCommand.ABORT);
        computer.pause(120).strike("SYS", RdrFault.FAILURE_IN_10).pause(600);
        assertEquals(SessionState.ABORT_BROKEN, computer.session());
    }
}
