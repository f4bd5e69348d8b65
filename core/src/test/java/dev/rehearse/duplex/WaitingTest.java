package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import org.junit.jupiter.api.Test;

/** Questions with which somebody waits for hardware. */
class WaitingTest {

    @Test
    void whoeverWaitsIsToldWhenNothingIsOnItsWay() {
        Computer computer = new Computer();
        assertEquals(Reply.DONE, computer.type("A", EnclosureCommand.WAIT).reply());
        computer.strike("B", EnclosureFault.LOCKSTEP_LOSS);
        assertEquals(Reply.RUNNING, computer.type("A", EnclosureCommand.WAIT).reply());
        Answer last = computer.until("A", EnclosureCommand.WAIT, "DUPLEX").type("B", EnclosureCommand.STATE);
        assertEquals("DUPLEX", last.text());
        computer.strike("B", EnclosureFault.CPU_FAULT).pause(600);
        Answer broken = computer.type("A", EnclosureCommand.WAIT);
        assertEquals("SIMPLEX", broken.text());
        assertEquals(Reply.DONE, broken.reply());
    }

    @Test
    void aVtmAdapterHasAnOpStateOfItsOwn() {
        Computer computer = new Computer();
        assertEquals("DUPLEX", computer.type("A", EnclosureCommand.VTM).text());
        computer.strike("B", EnclosureFault.VTM_FAULT);
        assertEquals("SIMPLEX", computer.type("A", EnclosureCommand.VTM).text());
        assertEquals("BROKEN", computer.type("B", EnclosureCommand.VTM).text());
    }
}
