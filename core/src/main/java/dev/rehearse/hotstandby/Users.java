package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What clients ask of a server.
 *
 * @param commits a second
 * @param connections open connections
 * @param openTransactions transactions open at any one time
 */
public record Users(long commits, long connections, long openTransactions) implements Encodable {

    static final Users NONE = new Users(0, 0, 0);

    @Override
    public void encode(Encoder out) {
        out.number(commits).number(connections).number(openTransactions);
    }
}
