package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * The storage system has stopped copying a session and holds its hosts.
 *
 * @param session its number
 * @param cause why
 */
public record Frozen(int session, Cause cause) implements Fact {

    /** Why a storage system freezes. */
    public enum Cause {
        /** A management server told it to. */
        COMMAND("told by a management server"),
        /** It could not copy any more. */
        REPLICATION_LOST("cannot copy"),
        /** It has heard of no active management server for too long. */
        HEARTBEAT_LOST("hears of no management server");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /** In few words. */
        public String words() {
            return words;
        }
    }
}
