package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.CopyChosen;
import dev.rehearse.duplex.fact.DataMounted;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.rdr.MemberEvent;
import dev.rehearse.rdr.MemberState;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.site.fact.WorkDiscarded;

/** The disks as the system uses them: what can be reached, what counts, and what is on it. */
final class Storage {

    private Storage() {}

    static boolean isSystem(Turn turn, int index) {
        return turn.wiring.crew().disks().get(index).system();
    }

    static String name(Turn turn, int index) {
        return turn.wiring.crew().disks().get(index).front().name();
    }

    static void event(Turn turn, int index, int side, MemberEvent event) {
        Mirror mirror = turn.bays[index].mirror();
        Mirror next =
                mirror.on(side, event, turn.wiring.crew().disks().get(index).slot(), turn.now);
        if (!next.equals(mirror)) {
            put(turn, index, next);
        }
    }

    /** Takes over what a mirror has become, and notes what each member holds that no longer follows. */
    static void put(Turn turn, int index, Mirror next) {
        Bay bay = turn.bays[index];
        Mirror was = bay.mirror();
        Bay after = bay.with(next);
        boolean served = was.inSync(0) || was.inSync(1);
        boolean serves = next.inSync(0) || next.inSync(1);
        for (int side = 0; side < 2; side++) {
            boolean leaves = was.inSync(side) && !next.inSync(side);
            // the last one that was in sync stays the one that holds everything
            if (leaves && served && serves && bay.copy(side).current()) {
                after = after.with(side, bay.copy(side).until(turn.writes.amountAt(turn.now)));
            }
        }
        turn.bays[index] = after;
    }

    /** A disk breaks, and with it goes what only it held. */
    static void broken(Turn turn, int index, int side) {
        long written = turn.writes.amountAt(turn.now);
        Bay bay = turn.bays[index];
        boolean last = bay.copy(side).current() && !bay.mirror().inSync(1 - side);
        event(turn, index, side, MemberEvent.FAIL);
        if (last && !isSystem(turn, index)) {
            long elsewhere = Math.max(bay.copy(1 - side).until(), bay.backup());
            destroyed(turn, written - Math.max(0, elsewhere));
        }
        turn.bays[index] = turn.bays[index].with(side, bay.copy(side).until(0));
    }

    /** What was written is on no disk and in no backup any more. */
    static void destroyed(Turn turn, long writes) {
        Wiring.Load load = turn.wiring.load();
        turn.tell(new WorkDiscarded(
                writes, writes * load.bytesEach(), load.span(writes), "the only disk with it is broken"));
    }

    /** A new disk is in the place of a broken one. Nothing is on it from which a system could start. */
    static void replaced(Turn turn, int index, int side) {
        if (turn.bays[index].mirror().member(side).state() == MemberState.FAILED) {
            event(turn, index, side, MemberEvent.REPLACE);
            Copy copy = turn.bays[index].copy(side);
            turn.bays[index] = turn.bays[index].with(side, copy.installed(copy.level(), isSystem(turn, index)));
        }
    }

    /**
     * Makes a member's copy the one that is used.
     *
     * @param override whether an operator insists, whatever it holds
     */
    static void choose(Turn turn, int index, int side, boolean override) {
        Bay bay = turn.bays[index];
        if (bay.mirror().inSync(side) || !bay.mirror().member(side).works()) {
            return;
        }
        long written = turn.writes.amountAt(turn.now);
        Copy copy = bay.copy(side);
        boolean torn = bay.mirror().resyncing(side);
        boolean system = isSystem(turn, index);
        boolean stale = torn || (!system && !copy.current() && copy.until() < written);
        if (stale && !system) {
            turn.outlook = turn.outlook.lacking(Math.max(turn.outlook.lost(), written - copy.until()));
        }
        long converted = Conversion.held(turn);
        event(turn, index, side, MemberEvent.CHOOSE);
        event(turn, index, 1 - side, MemberEvent.DISABLE);
        Conversion.left(turn, converted);
        Copy other = turn.bays[index].copy(1 - side);
        turn.bays[index] = turn.bays[index]
                .with(side, copy.until(Copy.CURRENT))
                .with(1 - side, other.current() ? other.until(written) : other);
        turn.tell(new CopyChosen(name(turn, index), system, side == turn.images.home(), stale, override));
    }

    /** Members follow their enclosures; the last one that was in sync is used again when it is back. */
    static void settle(Turn turn) {
        for (int i = 0; i < turn.bays.length; i++) {
            for (int side = 0; side < 2; side++) {
                event(turn, i, side, turn.halves[side].reachable() ? MemberEvent.RETURN : MemberEvent.REMOVE);
            }
            for (int side = 0; side < 2; side++) {
                Mirror mirror = turn.bays[i].mirror();
                boolean dead = !mirror.inSync(0) && !mirror.inSync(1);
                if (dead
                        && turn.bays[i].copy(side).current()
                        && mirror.member(side).works()) {
                    choose(turn, i, side, false);
                    if (!turn.images.split()) {
                        event(turn, i, 1 - side, MemberEvent.ENABLE);
                    }
                }
            }
            hold(turn, i);
        }
        if (turn.images.mounted() && !(turn.images.system().os() == PartnerState.OS_UP && dataServes(turn))) {
            unmount(turn);
        }
    }

    /** From the split to commit or abort, what is not used is kept as it is: it may be the way back. */
    private static void hold(Turn turn, int index) {
        for (int side = 0; side < 2; side++) {
            boolean stale = turn.bays[index].mirror().member(side).state() == MemberState.STALE;
            if (stale && turn.session.since() != Encoder.NEVER) {
                event(turn, index, side, MemberEvent.DISABLE);
            }
        }
    }

    /** Whether an image has its system disks. */
    static boolean boots(Turn turn, int number) {
        boolean all = true;
        for (int i = 0; i < turn.bays.length; i++) {
            Mirror mirror = turn.bays[i].mirror();
            boolean serves =
                    number == 1 ? mirror.member(turn.upgradeSide()).works() : mirror.inSync(0) || mirror.inSync(1);
            all &= serves || !isSystem(turn, i);
        }
        return all;
    }

    /** Whether all data disks have a copy that counts. */
    static boolean dataServes(Turn turn) {
        boolean all = Multipath.serves(turn);
        for (int i = 0; i < turn.bays.length; i++) {
            all &= isSystem(turn, i)
                    || turn.bays[i].mirror().inSync(0)
                    || turn.bays[i].mirror().inSync(1);
        }
        return all;
    }

    static void mount(Turn turn) {
        if (!turn.images.mounted() && dataServes(turn)) {
            turn.images = turn.images.mounted(true);
            turn.tell(new DataMounted(false, true));
        }
    }

    static void unmount(Turn turn) {
        if (turn.images.mounted()) {
            turn.images = turn.images.mounted(false);
            turn.tell(new DataMounted(false, false));
        }
    }

    /** The half from whose system disk the system runs. */
    static int systemSide(Turn turn) {
        for (int i = 0; i < turn.bays.length; i++) {
            if (isSystem(turn, i) && !turn.bays[i].mirror().inSync(turn.images.home())) {
                return 1 - turn.images.home();
            }
        }
        return turn.images.home();
    }

    /** The software level that the system runs. */
    static long level(Turn turn) {
        for (int i = 0; i < turn.bays.length; i++) {
            if (isSystem(turn, i)) {
                return turn.bays[i].used().level();
            }
        }
        return 0;
    }

    /** Whether the software that runs understands what it finds on the data disks. */
    static boolean formatFits(Turn turn) {
        boolean fits = true;
        for (int i = 0; i < turn.bays.length; i++) {
            fits &= isSystem(turn, i) || turn.bays[i].used().level() <= level(turn);
        }
        for (External external : turn.externals) {
            fits &= external.level() <= level(turn);
        }
        return fits;
    }

    /** The software that runs brings the data into its own format. */
    static void migrate(Turn turn) {
        for (int i = 0; i < turn.externals.length; i++) {
            turn.externals[i] = turn.externals[i].level(level(turn));
        }
        for (int i = 0; i < turn.bays.length; i++) {
            for (int side = 0; side < 2; side++) {
                if (!isSystem(turn, i) && turn.bays[i].mirror().inSync(side)) {
                    turn.bays[i] =
                            turn.bays[i].with(side, turn.bays[i].copy(side).installed(level(turn), false));
                }
            }
        }
    }
}
