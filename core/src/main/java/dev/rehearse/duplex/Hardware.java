package dev.rehearse.duplex;

import dev.rehearse.kernel.Transition;

/** What becomes of CPU elements and I/O elements: faults, self tests, memory copies, power and people. */
final class Hardware {

    private Hardware() {}

    /**
     * An element breaks, or falls out of step.
     *
     * @param defect whether something is broken that has to be repaired
     */
    static void fault(Turn turn, int side, boolean processors, boolean defect) {
        Element element = turn.halves[side].element(processors);
        boolean inStep = element.state() == OpState.DUPLEX;
        if (!defect && !inStep) {
            return; // nothing to be out of step with
        }
        Element struck = element.with(element.mtbf().fault(turn.now)).defects(defect ? 1 : 0);
        turn.halves[side] = turn.halves[side].with(processors, struck);
        boolean stops = turn.stopped(side, processors);
        turn.move(side, processors, stops ? OpEvent.FAULT_BELOW_THRESHOLD : OpEvent.FAULT);
        if (turn.halves[side].element(processors).state() == OpState.SHOT) {
            test(turn, side, processors, OpEvent.SELF_TEST);
        } else if (turn.halves[side].element(processors).state() == OpState.BROKEN) {
            turn.cancel(clock(processors), side);
        }
    }

    /** Whatever was broken has been exchanged: what is there now is new, and is brought up. */
    static void exchanged(Turn turn, int side, boolean processors) {
        Element element = turn.halves[side].element(processors).defects(-1).with(Mtbf.CLEAR);
        turn.halves[side] = turn.halves[side].with(processors, element);
        if (element.defects() == 0 && element.state() == OpState.BROKEN) {
            test(turn, side, processors, OpEvent.BRING_UP);
        }
    }

    static void powerLost(Turn turn, int side) {
        turn.halves[side] = turn.halves[side].outages(1);
        for (boolean processors : new boolean[] {true, false}) {
            turn.move(side, processors, OpEvent.POWER_LOST);
            turn.cancel(clock(processors), side);
        }
    }

    static void powerBack(Turn turn, int side) {
        Half half = turn.halves[side].outages(-1);
        turn.halves[side] = half;
        if (half.outages() == 0) {
            turn.halves[side] = half.unrecognized(false);
            if (half.unrecognized()) {
                Sequel.bites(turn, Part.ENCLOSURE, side, EnclosureFault.UNRECOGNIZED);
            }
            for (boolean processors : new boolean[] {true, false}) {
                turn.move(side, processors, half.unrecognized() ? OpEvent.UNRECOGNIZED : OpEvent.POWER_BACK);
                if (turn.halves[side].element(processors).state() == OpState.REMOVED) {
                    test(turn, side, processors, OpEvent.BRING_UP);
                }
            }
        }
    }

    /** Somebody looks for what nobody could tell; what is found is brought up. Returns why not, or 0. */
    static int rescan(Turn turn, int side) {
        int refused = DuplexCode.NOT_IN_THIS_STATE;
        for (boolean processors : new boolean[] {true, false}) {
            if (entry(turn, side, processors, OpEvent.RESCAN).moves()) {
                turn.move(side, processors, OpEvent.RESCAN);
                test(turn, side, processors, OpEvent.BRING_UP);
                refused = 0;
            }
        }
        return refused;
    }

    /**
     * The driver of an I/O element stops it: what hangs on it is out of reach until somebody brings it up. Returns whether there was
     * anything to be stopped.
     */
    static boolean driverStops(Turn turn, int side) {
        boolean stops = entry(turn, side, false, OpEvent.DRIVER_STOPS).moves();
        if (stops) {
            turn.move(side, false, OpEvent.DRIVER_STOPS);
            turn.cancel(clock(false), side);
        }
        return stops;
    }

    /** An operator brings an enclosure up. Returns why not, or 0. */
    static int bringUp(Turn turn, int side) {
        int refused = DuplexCode.NOT_IN_THIS_STATE;
        for (boolean processors : new boolean[] {true, false}) {
            Transition<OpState, OpEvent> entry = entry(turn, side, processors, OpEvent.BRING_UP);
            if (entry.moves() && turn.stopped(side, processors)) {
                refused = DuplexCode.MTBF;
            } else if (entry.moves()) {
                test(turn, side, processors, OpEvent.BRING_UP);
                refused = 0;
            }
        }
        return refused;
    }

    /** An operator brings an enclosure down. Returns why not, or 0. */
    static int bringDown(Turn turn, int side) {
        if (((turn.outlook.points() >> side) & 1) != 0 || turn.images.split()) {
            return DuplexCode.NOT_SAFE;
        }
        int refused = DuplexCode.NOT_IN_THIS_STATE;
        for (boolean processors : new boolean[] {true, false}) {
            if (entry(turn, side, processors, OpEvent.BRING_DOWN).moves()) {
                turn.move(side, processors, OpEvent.BRING_DOWN);
                turn.cancel(clock(processors), side);
                refused = 0;
            }
        }
        return refused;
    }

    /** An operator has the firmware of a CPU element written. Returns why not, or 0. */
    static int burn(Turn turn, int side) {
        boolean copying = false;
        for (Bay bay : turn.bays) {
            copying |= bay.mirror().target() >= 0;
        }
        if (turn.session.state().open() || copying) {
            return DuplexCode.SESSION_OPEN;
        }
        Transition<OpState, OpEvent> entry = entry(turn, side, true, OpEvent.BURN_FIRMWARE);
        if (entry.refused()) {
            return entry.code();
        }
        turn.move(side, true, OpEvent.BURN_FIRMWARE);
        turn.start(Clock.What.CPU, side, Span.FIRMWARE);
        return 0;
    }

    private static Transition<OpState, OpEvent> entry(Turn turn, int side, boolean processors, OpEvent event) {
        return OpDiagram.TABLE.on(turn.halves[side].element(processors).state(), event);
    }

    /** The self test begins, by that event. */
    static void test(Turn turn, int side, boolean processors, OpEvent by) {
        turn.move(side, processors, by);
        Span span = processors ? Span.CPU_DIAGNOSTICS : Span.IO_DIAGNOSTICS;
        turn.start(clock(processors), side, span);
    }

    static void initialize(Turn turn, int side, boolean processors) {
        turn.move(side, processors, OpEvent.INITIALIZE);
        turn.start(clock(processors), side, Span.INITIALIZATION);
    }

    static Clock.What clock(boolean processors) {
        return processors ? Clock.What.CPU : Clock.What.IO;
    }

    /** A processor that ran for itself joins its partner: its memory is worth nothing any more. */
    static void rejoin(Turn turn, int side) {
        turn.move(side, true, OpEvent.REJOIN);
        if (turn.halves[side].cpu().state() == OpState.INITIALIZING) {
            turn.start(Clock.What.CPU, side, Span.INITIALIZATION);
        }
    }

    /** The stage that an element is in is over. */
    static void stage(Turn turn, int side, boolean processors) {
        Element element = turn.halves[side].element(processors);
        switch (element.state()) {
            case DIAGNOSTICS -> {
                boolean fails = element.defects() > 0 || turn.stopped(side, processors);
                turn.move(side, processors, fails ? OpEvent.TEST_FAILED : OpEvent.TEST_PASSED);
                if (!fails) {
                    initialize(turn, side, processors);
                }
            }
            case DUMPING -> test(turn, side, processors, OpEvent.DUMPED);
            case FIRMWARE_UPDATE -> {
                turn.move(side, processors, OpEvent.FIRMWARE_WRITTEN);
                initialize(turn, side, processors);
            }
            case INITIALIZING -> ready(turn, side, processors);
            case SYNCHRONIZING -> copied(turn, side);
            default -> {}
        }
    }

    private static void ready(Turn turn, int side, boolean processors) {
        boolean partner = !turn.images.split()
                && turn.halves[1 - side].element(processors).state().inService();
        if (!partner) {
            turn.move(side, processors, OpEvent.READY_ALONE);
        } else if (processors) {
            turn.move(side, true, OpEvent.READY_TO_COPY);
            turn.start(Clock.What.CPU, side, turn.wiring.hardware().memoryCopy());
        } else {
            turn.move(side, false, OpEvent.READY_PAIRED);
            turn.move(1 - side, false, OpEvent.PARTNER_BACK);
        }
    }

    /** The memory is copied while the system runs; for the pages that changed meanwhile it must stand still. */
    private static void copied(Turn turn, int side) {
        Element element = turn.halves[side].cpu();
        if (!element.halted()) {
            turn.put(side, true, element.halt());
            turn.start(Clock.What.CPU, side, turn.wiring.hardware().brownOut());
            return;
        }
        turn.move(side, true, OpEvent.SYNCHRONIZED);
        turn.move(1 - side, true, OpEvent.PARTNER_BACK);
    }

    /** What follows for the partner of an element that is no longer in service, or is again. */
    static void pair(Turn turn) {
        boolean apart = turn.halves[0].io().state() == OpState.SIMPLEX
                && turn.halves[1].io().state() == OpState.SIMPLEX;
        if (apart && !turn.images.split()) {
            turn.move(0, false, OpEvent.PARTNER_BACK);
            turn.move(1, false, OpEvent.PARTNER_BACK);
        }
        for (boolean processors : new boolean[] {true, false}) {
            for (int side = 0; side < 2; side++) {
                OpState own = turn.halves[side].element(processors).state();
                OpState other = turn.halves[1 - side].element(processors).state();
                if (own == OpState.DUPLEX && other != OpState.DUPLEX) {
                    turn.move(side, processors, OpEvent.PARTNER_LOST);
                } else if (own == OpState.SYNCHRONIZING && !other.inService()) {
                    turn.move(side, processors, OpEvent.PARTNER_LOST);
                    turn.start(clock(processors), side, Span.INITIALIZATION);
                }
            }
        }
    }
}
