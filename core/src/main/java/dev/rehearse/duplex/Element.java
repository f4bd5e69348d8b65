package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A CPU element or an I/O element.
 *
 * @param state its OpState
 * @param defects faults that somebody has to repair before a self test can be passed
 * @param mtbf its mean time between faults
 * @param halted whether the processors stand still for the last pages of a memory copy to it: the brown-out
 */
public record Element(OpState state, int defects, Mtbf mtbf, boolean halted) implements Encodable {

    static Element of(OpState state) {
        return new Element(state, 0, Mtbf.CLEAR, false);
    }

    /** The element after an event; the same object if it changes nothing. */
    Element on(OpEvent event) {
        OpState to = OpDiagram.TABLE.on(state, event).to();
        return to == state ? this : new Element(to, defects, mtbf, false);
    }

    Element defects(int more) {
        return new Element(state, Math.max(0, defects + more), mtbf, halted);
    }

    Element with(Mtbf newMtbf) {
        return new Element(state, defects, newMtbf, halted);
    }

    Element halt() {
        return new Element(state, defects, mtbf, true);
    }

    @Override
    public void encode(Encoder out) {
        out.word(state).number(defects).part(mtbf).flag(halted);
    }
}
