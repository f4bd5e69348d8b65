package dev.rehearse.copyservices.ha;

/** What can happen to the relation. */
public enum HaEvent {
    /** One server asks to become the other's standby, or to have it as standby. */
    STANDBY_ASKED,
    /** Both have agreed. */
    RELATION_SET,
    /** The servers have found each other again. */
    CONNECTED,
    /** All of the database has arrived at the standby. */
    SYNC_COMPLETE,
    /** The connection is lost. */
    CONTACT_LOST,
    /** This server was started. */
    RESTARTED,
    /** {@code hatakeover} is typed. */
    TAKEOVER_ASKED,
    /** {@code hareconnect} is typed. */
    RECONNECT_ASKED,
    /** {@code rmstdby} is typed. */
    RMSTDBY,
    /** {@code rmactive} is typed. */
    RMACTIVE,
    /** The relation is over: by a takeover here or there, or because the other server knows of none. */
    DROPPED
}
