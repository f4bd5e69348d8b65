package dev.rehearse.site.client;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * Clients to a server: what they ask of it from now on. All zero when they leave. The load is offered, not
 * accepted: a server that accepts no writes ignores the commits until it accepts again.
 *
 * @param from the clients' component
 * @param commits a second
 * @param reads a second
 * @param connections open connections
 * @param openTransactions transactions open at any one time
 */
public record Load(int from, long commits, long reads, long connections, long openTransactions) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(from).number(commits).number(reads).number(connections).number(openTransactions);
    }
}
