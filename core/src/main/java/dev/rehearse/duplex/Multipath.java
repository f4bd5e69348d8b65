package dev.rehearse.duplex;

/** The ways to external storage: while the system is split, those through the Production Side only. */
final class Multipath {

    private Multipath() {}

    /** The enclosures through which the system has all external storage: bit 0 is the first; all if there is none. */
    static int held(Turn turn) {
        int held = 0;
        for (int side = 0; side < 2; side++) {
            boolean mine = !turn.images.split() || side == turn.images.home();
            boolean all = mine && (turn.externals.length == 0 || turn.halves[side].reachable());
            for (External external : turn.externals) {
                all &= external.works(side);
            }
            held |= all ? 1 << side : 0;
        }
        return held;
    }

    /** Whether each of them can be reached on one way or another. */
    static boolean serves(Turn turn) {
        boolean serves = true;
        for (External external : turn.externals) {
            boolean reached = false;
            for (int side = 0; side < 2; side++) {
                boolean mine = !turn.images.split() || side == turn.images.home();
                reached |= mine && turn.halves[side].reachable() && external.works(side);
            }
            serves &= reached;
        }
        return serves;
    }

    /** Whether nothing would be out of reach with one enclosure lost. */
    static boolean survives(Turn turn, int left) {
        boolean all = true;
        for (External external : turn.externals) {
            all &= external.works(left);
        }
        return all;
    }

    /** What is to be seen of one. */
    static String face(Memory memory, int index) {
        External external = memory.externals().get(index);
        boolean split = memory.images().split();
        int ways = 0;
        for (int side = 0; side < 2; side++) {
            boolean mine = !split || side == memory.images().home();
            ways += mine && memory.halves().get(side).reachable() && external.works(side) ? 1 : 0;
        }
        return ways == 2 ? "DUPLEX" : ways == 1 ? "SIMPLEX" : "DOWN";
    }
}
