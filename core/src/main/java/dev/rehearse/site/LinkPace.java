package dev.rehearse.site;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.chance.Activity;

/**
 * How fast a link is under strain. A stream (a copy, a catchup) is a level and not messages, so loss and delay reach it as what they
 * leave of its speed; a single message is lost or not by chance, and sent again as TCP does.
 */
final class LinkPace {

    /** Bytes of a segment on Ethernet with its 1500 bytes, without the headers of IP and TCP. */
    private static final double SEGMENT = 1460;

    /**
     * The constant of Mathis, Semke, Mahdavi and Ott, "The macroscopic behavior of the TCP congestion avoidance algorithm" (1997), for
     * losses that come by chance and with every segment acknowledged.
     */
    private static final double MATHIS = 1.22;

    /** Bytes that a receiver has room for: what Linux allows by default, tcp(7), {@code tcp_rmem}. */
    private static final double WINDOW = 6 << 20;

    private static final double SECOND = 1e9;
    private static final double ALL = 1e6;

    private LinkPace() {}

    /** Bytes a second that one direction carries. */
    static long bytesPerSecond(Link.Line line, Ills ills) {
        if (ills.all().isEmpty()) {
            return line.bytesPerSecond();
        }
        double speed = Ills.slower(line.bytesPerSecond(), ills.factor(LinkStrain.SLOW));
        double roundTrip = 2 * delay(line, ills) / SECOND;
        if (ills.has(LinkStrain.DELAY)) {
            speed = Math.min(speed, WINDOW / roundTrip);
        }
        double lost = lost(ills);
        if (lost > 0) {
            double bound = roundTrip == 0 ? speed : MATHIS * SEGMENT / (roundTrip * StrictMath.sqrt(lost));
            speed = Math.min(speed * (1 - lost), bound);
        }
        return Math.max(1, StrictMath.round(speed));
    }

    /** Nanoseconds that a message takes one way, however short it is. */
    static long delay(Link.Line line, Ills ills) {
        return line.delay() + ills.sum(LinkStrain.DELAY);
    }

    /**
     * Nanoseconds more that a message takes because it is lost, perhaps more than once.
     *
     * @param resending the activity, whatever its law
     */
    static long again(Activity resending, Ills ills, Context context) {
        double lost = lost(ills);
        return lost == 0 ? 0 : context.duration(new Activity(resending.index(), resending.name(), new Resending(lost)));
    }

    /** Which share is lost, 0 to less than 1; losses at several places are independent. */
    private static double lost(Ills ills) {
        double through = 1;
        for (Ills.Ill ill : ills.all()) {
            through = ill.kind() == LinkStrain.LOSS ? through * (1 - ill.amount() / ALL) : through;
        }
        return 1 - through;
    }
}
