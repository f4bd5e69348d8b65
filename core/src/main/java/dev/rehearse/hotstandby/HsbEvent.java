package dev.rehearse.hotstandby;

/** What can happen to a server, as far as its state diagram goes: commands first, then happenings. */
public enum HsbEvent {
    /** The process is started: {@code solid} with whatever option. */
    START,
    /** {@code shutdown} or {@code shutdown force}, once it is accepted: connections are given up, the process ends later. */
    SHUTDOWN,
    /** {@code hsb connect}. */
    HSB_CONNECT,
    /** {@code hsb disconnect}. */
    HSB_DISCONNECT,
    /** {@code hsb netcopy}. */
    HSB_NETCOPY,
    /** {@code hsb copy}. */
    HSB_COPY,
    /** {@code hsb switch primary}. */
    HSB_SWITCH_PRIMARY,
    /** {@code hsb switch secondary}. */
    HSB_SWITCH_SECONDARY,
    /** {@code hsb set primary alone}. */
    HSB_SET_PRIMARY_ALONE,
    /** {@code hsb set secondary alone}. */
    HSB_SET_SECONDARY_ALONE,
    /** {@code hsb set standalone}. */
    HSB_SET_STANDALONE,

    /** The database is open. */
    BOOTED,
    /** The database is open and HotStandby is off, as it was or by configuration. */
    BOOTED_STANDALONE,
    /** The process listens for a netcopy. */
    BOOTED_OFFLINE,
    /** The process is gone, whatever ended it. */
    PROCESS_ENDED,
    /** The peer asks for a connection. */
    PEER_CONNECTS,
    /** Both agree on the connection. */
    HANDSHAKE_DONE,
    /** The peer refused, or nobody answered in time. */
    CONNECT_FAILED,
    /** The secondary has all that the primary has. */
    CAUGHT_UP,
    /** The peer takes the connection down as asked. */
    PEER_DISCONNECTS,
    /** The connection is down as asked. */
    DISCONNECTED,
    /** The connection is lost, or nothing was heard for PingTimeout; AutoPrimaryAlone=no. */
    LINK_BROKEN,
    /** The same with AutoPrimaryAlone=yes. */
    LINK_BROKEN_AUTO,
    /** The peer is about to send its database. */
    PEER_COPIES,
    /** The peer's copy of the database is open. */
    COPY_DONE,
    /** The copy ended before it was complete, or could not be opened. */
    COPY_FAILED,
    /** The peer exchanges the roles. */
    PEER_SWITCHES,
    /** The roles are exchanged. */
    SWITCH_DONE,
    /** A checkpoint finds that the held log has reached MaxLogSize. */
    LOG_LIMIT
}
