package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * What a management server knows of the other one.
 *
 * @param status what it shows of the relation
 * @param wire how the connection is
 * @param tookOver whether it has taken over from the other one, which may not know yet
 * @param followed whether the other one, in standby mode, is told of every change all the same
 * @param port for high availability
 * @param asking the command whose outcome is not known yet, or none
 */
record Relation(HaStatus status, Wiring wire, boolean tookOver, boolean followed, long port, @Nullable Asking asking)
        implements Encodable {

    /**
     * How the connection is.
     *
     * @param up whether the link carries both ways
     * @param quiet whether the other server's host has fallen silent
     */
    record Wiring(boolean up, boolean quiet) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.flag(up).flag(quiet);
        }
    }

    static Relation in(HaStatus status, boolean link, long port) {
        return new Relation(status, new Wiring(link, false), false, false, port, null);
    }

    Relation with(HaStatus newStatus) {
        return new Relation(newStatus, wire, tookOver, followed, port, asking);
    }

    Relation wire(boolean up, boolean quiet) {
        return new Relation(status, new Wiring(up, quiet), tookOver, followed, port, asking);
    }

    Relation tookOver(boolean done) {
        return new Relation(status, wire, done, false, port, asking);
    }

    Relation followed(boolean follows) {
        return new Relation(status, wire, tookOver, follows, port, asking);
    }

    Relation port(long newPort) {
        return new Relation(status, wire, tookOver, followed, newPort, asking);
    }

    Relation asking(@Nullable Asking newAsking) {
        return new Relation(status, wire, tookOver, followed, port, newAsking);
    }

    @Override
    public void encode(Encoder out) {
        out.word(status).part(wire).flag(tookOver).flag(followed).number(port).part(asking);
    }
}
