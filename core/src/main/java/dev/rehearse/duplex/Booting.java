package dev.rehearse.duplex;

import dev.rehearse.kernel.Transition;

/** The life of operating systems: starts, shutdowns, crashes, and those that answer no more. */
final class Booting {

    private Booting() {}

    /** Somebody or something starts an image, or resets it. Returns why not, or 0. */
    static int restart(Turn turn, int number) {
        Image image = turn.image(number);
        Transition<PartnerState, PartnerEvent> entry = image.entry(PartnerEvent.RESTART);
        if (entry.refused()) {
            return entry.code();
        }
        if (image.deaf() && image.os() == PartnerState.OS_UP) {
            turn.image(number, image.on(PartnerEvent.CRASH));
        }
        move(turn, number, PartnerEvent.RESTART);
        return 0;
    }

    /** Somebody shuts an image down. Returns why not, or 0. */
    static int shutDown(Turn turn, int number) {
        Transition<PartnerState, PartnerEvent> entry = turn.image(number).entry(PartnerEvent.SHUT_DOWN);
        boolean answers = turn.image(number).isUp();
        if (entry.refused() || !answers) {
            return entry.refused() ? entry.code() : DuplexCode.PARTNER;
        }
        move(turn, number, PartnerEvent.SHUT_DOWN);
        return 0;
    }

    /** Moves an image, and starts what the new state waits for. */
    static void move(Turn turn, int number, PartnerEvent event) {
        PartnerState was = turn.image(number).os();
        turn.image(number, turn.image(number).on(event));
        PartnerState is = turn.image(number).os();
        if (is == was) {
            return;
        }
        turn.cancel(Clock.What.HANG, number);
        if (was == PartnerState.OS_UP) {
            Installing.cut(turn, number);
        }
        if (is.onItsWay()) {
            resume(turn, number);
        } else {
            turn.cancel(Clock.What.OS, number);
        }
        if (is == PartnerState.OS_UP) {
            up(turn, number);
        }
    }

    /** Starts what the state of an image waits for. */
    static void resume(Turn turn, int number) {
        switch (turn.image(number).os()) {
            case BIOS_POST -> turn.start(Clock.What.OS, number, Span.POST);
            case OS_BOOTING -> boot(turn, number);
            case OS_REBOOTING, OS_SHUTTING_DOWN -> turn.start(Clock.What.OS, number, Span.SHUTDOWN);
            default -> {}
        }
    }

    /** Half an installation does not start, nor does an image of which that was foretold. */
    private static void boot(Turn turn, int number) {
        Image image = turn.image(number);
        if (image.faults().boot()) {
            Sequel.bites(turn, number, EnclosureFault.BOOT_HANG);
        }
        if (image.faults().boot() || Installing.torn(turn, number)) {
            turn.image(
                    number,
                    image.deafened()
                            .with(new Image.Faults(
                                    false,
                                    image.faults().install(),
                                    image.faults().wrong())));
            turn.cancel(Clock.What.OS, number);
            turn.start(Clock.What.HANG, number, turn.wiring.hardware().hung().boot());
        } else {
            turn.start(Clock.What.OS, number, Span.BOOT);
        }
    }

    /** The stage that an image is in is over. */
    static void stage(Turn turn, int number) {
        switch (turn.image(number).os()) {
            case BIOS_POST -> move(turn, number, PartnerEvent.POST_PASSED);
            case OS_BOOTING -> move(turn, number, PartnerEvent.BOOTED);
            case OS_REBOOTING, OS_SHUTTING_DOWN -> move(turn, number, PartnerEvent.STOPPED);
            default -> {}
        }
    }

    /** An image answers nothing any more; the console will notice. */
    static void hang(Turn turn, int number) {
        Image image = turn.image(number);
        Wiring.Hung hung = turn.wiring.hardware().hung();
        long limit =
                switch (image.os()) {
                    case BIOS_POST -> hung.post();
                    case OS_BOOTING, OS_UP -> hung.boot();
                    case OS_REBOOTING, OS_SHUTTING_DOWN -> hung.shutdown();
                    default -> -1;
                };
        if (limit >= 0) {
            turn.image(number, image.deafened());
            turn.cancel(Clock.What.OS, number);
            turn.start(Clock.What.HANG, number, limit);
            Installing.cut(turn, number);
        }
    }

    /** An image crashes. A whole system keeps the memory of one of its processors for a dump, and starts on the other. */
    static void crash(Turn turn, int number) {
        PartnerState was = turn.image(number).os();
        move(turn, number, PartnerEvent.CRASH);
        int spare = 1 - turn.images.home();
        boolean crashes = turn.image(number).os() == PartnerState.OS_CRASHED && was != PartnerState.OS_CRASHED;
        boolean keeps = number == 0 && !turn.images.split() && crashes;
        if (keeps && turn.halves[spare].cpu().state() == OpState.DUPLEX) {
            turn.move(spare, true, OpEvent.CRASH_DUMP);
            Hardware.pair(turn); // what ran in step with it runs alone at once, not when somebody looks next
            turn.start(Clock.What.CPU, spare, Span.CRASH_DUMP);
        }
    }

    private static void up(Turn turn, int number) {
        if (number == 1) {
            Applications.startIsolated(turn);
            return;
        }
        Storage.mount(turn);
        Applications.startAutomatic(turn);
    }

    /** Whether a working processor is there for an image. */
    private static boolean hosted(Turn turn, int number) {
        if (turn.images.split()) {
            return turn.cpuServes(number == 0 ? turn.images.home() : turn.upgradeSide());
        }
        return turn.cpuServes(0) || turn.cpuServes(1);
    }

    /** What becomes of the images when processors and disks come and go. The system starts by itself, the other does not. */
    static void settle(Turn turn) {
        for (int number = 0; number < (turn.images.split() ? 2 : 1); number++) {
            if (!hosted(turn, number)) {
                move(turn, number, PartnerEvent.POWER_OFF);
                continue;
            }
            move(turn, number, PartnerEvent.POWER_ON);
            boolean disks = Storage.boots(turn, number);
            PartnerState os = turn.image(number).os();
            if (!disks && os != PartnerState.BIOS_POST) {
                crash(turn, number);
            }
            os = turn.image(number).os();
            boolean idle = os == PartnerState.DC_ON || os == PartnerState.OS_CRASHED;
            boolean meant = turn.session.phase() == Phase.ABORT_SHUTDOWN; // another system is to be started
            if (number == 0 && idle && disks && !meant) {
                move(turn, 0, PartnerEvent.RESTART);
            }
        }
    }
}
