package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;
import dev.rehearse.site.control.FaultKind;

/**
 * What a fault does that does not do its harm at once; told by what was struck. Of a fault that does, what follows tells
 * enough.
 *
 * @param on the component that was struck
 * @param kind what goes wrong
 * @param how what it does
 * @param why in few words: how the component is, or what the fault waits for
 */
public record FaultEffect(int on, FaultKind kind, How how, String why) implements Fact {

    /** What a fault does instead of its harm. */
    public enum How {
        /** Nothing, ever: what it would strike down is down already. */
        NOTHING,
        /** Nothing as long as another fault, not yet repaired, holds down what it would strike. */
        OVERLAID,
        /** It spoils what comes next. */
        WAITS,
        /** What it waited for has come and is spoiled. */
        BITES
    }

    /** It does nothing, because the component is like this. */
    public static FaultEffect nothing(int on, FaultKind kind, String why) {
        return new FaultEffect(on, kind, How.NOTHING, why);
    }

    /** Another fault has done the same before, and is not repaired yet. */
    public static FaultEffect overlaid(int on, FaultKind kind, String why) {
        return new FaultEffect(on, kind, How.OVERLAID, why);
    }

    /** It spoils something that has not come yet. */
    public static FaultEffect waits(int on, FaultKind kind, String what) {
        return new FaultEffect(on, kind, How.WAITS, what);
    }

    /** It spoils what has come now. */
    public static FaultEffect bites(int on, FaultKind kind) {
        return new FaultEffect(on, kind, How.BITES, "");
    }
}
