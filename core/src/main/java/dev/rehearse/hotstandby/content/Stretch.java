package dev.rehearse.hotstandby.content;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Commits that one server accepted between its promotion and the next promotion of any server.
 *
 * @param server number of the server that was promoted, from 0
 * @param promotion how often that server had been promoted by then, 0 for the first stretch of all
 * @param start position before its first commit
 */
public record Stretch(int server, int promotion, long start) implements Encodable {

    /** Whether these are the same commits, and not merely at the same place. */
    boolean sameAs(Stretch other) {
        return server == other.server && promotion == other.promotion && start == other.start;
    }

    @Override
    public void encode(Encoder out) {
        out.number(server).number(promotion).number(start);
    }
}
