package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;

/** What a server waits for by itself; a slot each. */
enum HsbTimer implements Timer {
    /** The process comes up. */
    BOOT(0),
    /** The process writes everything to disk and goes. */
    SHUTDOWN(1),
    /** The handshake takes its time. */
    HANDSHAKE(2),
    /** ConnectTimeout. */
    CONNECT_LIMIT(3),
    /** The secondary has caught up. */
    CATCHUP(4),
    /** The connection is taken down. */
    DISCONNECT(5),
    /** The last block of a netcopy is sent. */
    COPY(6),
    /** NetcopyRpcTimeout. */
    COPY_LIMIT(7),
    /** A received database is opened. */
    OPENING(8),
    /** The old primary hands over. */
    SWITCH(9),
    /** PingTimeout. */
    PING(10),
    /** The log disk is full, or a checkpoint finds MaxLogSize reached. */
    LOG(11);

    private final int slot;

    HsbTimer(int slot) {
        this.slot = slot;
    }

    @Override
    public int slot() {
        return slot;
    }

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
