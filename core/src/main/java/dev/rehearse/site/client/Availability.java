package dev.rehearse.site.client;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A server to clients: what it offers from now on. Sent to every clients' component when it changes.
 *
 * @param server who offers
 * @param writes whether it accepts writes
 * @param reads whether it answers reads
 * @param slow whether it answers slower than usual, as during a copy
 * @param notice how the clients learn of it
 * @param code what a refused write is told by the server (10013, 10041, 10045, 10089 …), 0 if writes are accepted
 */
public record Availability(int server, boolean writes, boolean reads, boolean slow, Notice notice, int code)
        implements Signal {

    /** How clients learn that a server offers something else; the driver's four ways, fastest first. */
    public enum Notice {
        /** An event from the new primary. */
        NEW_PRIMARY,
        /** The server they talk to told them, or answers with a code. */
        STATE_CHANGE,
        /** The connection was cut: the process is gone, its host tells so. */
        LINK_FAILURE,
        /** Nothing is heard any more: the host is gone. Found out by timeout only. */
        TIMEOUT,
        /** The server hangs: connections stand and nobody is answered. Found out by timeout, unless it goes on before. */
        HANG
    }

    @Override
    public void encode(Encoder out) {
        out.number(server).flag(writes).flag(reads).flag(slow).word(notice).number(code);
    }
}
