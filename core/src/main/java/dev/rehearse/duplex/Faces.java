package dev.rehearse.duplex;

import dev.rehearse.rdr.PairState;

/** What is to be seen at each part of a system. */
@SuppressWarnings("ReferenceEquality") // an unchanged part is the same object; comparing contents would cost more
final class Faces {

    private static final Part[] PARTS = Part.values();

    private Faces() {}

    static String enclosure(Memory memory, int side) {
        Half half = memory.halves().get(side);
        OpState cpu = half.cpu().state();
        if (!cpu.inService() && cpu != OpState.SYNCHRONIZING) {
            return cpu.name();
        }
        if (!half.reachable()) {
            return half.io().state().name();
        }
        Image image = memory.images().on(side);
        boolean isolated = memory.images().split() && side != memory.images().home();
        if (isolated || image.os() != PartnerState.OS_UP) {
            return image.os().words();
        }
        boolean copied = cpu == OpState.SYNCHRONIZING;
        boolean duplex = cpu == OpState.DUPLEX && half.io().state() == OpState.DUPLEX;
        for (Bay bay : memory.bays()) {
            copied |= bay.mirror().resyncing(side);
            duplex &= bay.mirror().state() == PairState.DUPLEX;
        }
        for (Team team : memory.teams()) {
            duplex &= team.works(0) && team.works(1);
        }
        for (External external : memory.externals()) {
            duplex &= external.works(0) && external.works(1);
        }
        return copied ? "SYNCHRONIZING" : duplex ? "DUPLEX" : "SIMPLEX";
    }

    static String team(Memory memory, int index) {
        Team team = memory.teams().get(index);
        boolean first = team.works(0) && memory.halves().get(0).reachable();
        boolean second = team.works(1) && memory.halves().get(1).reachable();
        if (memory.images().split()) {
            boolean home = memory.images().home() == 0 ? first : second;
            return home ? "SIMPLEX" : "DOWN";
        }
        return first && second ? "DUPLEX" : first || second ? "SIMPLEX" : "DOWN";
    }

    static String routine(Memory memory, int index) {
        Routine.Faults faults = memory.software().routines().get(index).faults();
        return faults.hangs() ? "Hangs" : faults.fails() ? "Fails" : "Ready";
    }

    /** What a part shows. */
    static String of(Memory memory, Part part, int index) {
        return switch (part) {
            case ENCLOSURE -> enclosure(memory, index);
            case CONSOLE -> memory.session().state().words();
            case DISK -> memory.bays().get(index).mirror().state().name();
            case APPLICATION ->
                memory.software().applications().get(index).state().words();
            case ACTION -> routine(memory, index);
            case TEAM -> team(memory, index);
            case EXTERNAL -> Multipath.face(memory, index);
        };
    }

    /** Shows at every panel what has changed. */
    static void settle(Turn turn, Memory after) {
        for (Part part : PARTS) {
            int count = alike(after, turn.before, part) ? 0 : count(after, part);
            for (int i = 0; i < count; i++) {
                String is = of(after, part, i);
                if (!is.equals(of(turn.before, part, i))) {
                    turn.show(part, i, Shown.state(is));
                }
            }
        }
        for (int side = 0; side < 2; side++) {
            long level = level(turn, after, side);
            if (level != level(turn, turn.before, side)) {
                turn.show(Part.ENCLOSURE, side, Shown.level(level));
            }
        }
    }

    /** Whether nothing that such a part shows can have changed, because all that it depends on is the same objects. */
    private static boolean alike(Memory after, Memory before, Part part) {
        return switch (part) {
            case ENCLOSURE ->
                alike(after, before)
                        && after.bays() == before.bays()
                        && after.teams() == before.teams()
                        && after.externals() == before.externals();
            case CONSOLE -> after.session() == before.session();
            case DISK -> after.bays() == before.bays();
            case APPLICATION, ACTION -> after.software() == before.software();
            case TEAM -> alike(after, before) && after.teams() == before.teams();
            case EXTERNAL -> alike(after, before) && after.externals() == before.externals();
        };
    }

    private static boolean alike(Memory after, Memory before) {
        return after.halves() == before.halves() && after.images() == before.images();
    }

    private static int count(Memory memory, Part part) {
        return switch (part) {
            case ENCLOSURE -> 2;
            case CONSOLE -> 1;
            case DISK -> memory.bays().size();
            case APPLICATION -> memory.software().applications().size();
            case ACTION -> memory.software().routines().size();
            case TEAM -> memory.teams().size();
            case EXTERNAL -> memory.externals().size();
        };
    }

    /** The level on an enclosure's first system disk. */
    private static long level(Turn turn, Memory memory, int side) {
        for (int i = 0; i < memory.bays().size(); i++) {
            if (Storage.isSystem(turn, i)) {
                return memory.bays().get(i).copy(side).level();
            }
        }
        return 0;
    }
}
