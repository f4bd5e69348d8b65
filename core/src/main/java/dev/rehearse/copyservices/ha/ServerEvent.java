package dev.rehearse.copyservices.ha;

/** What can happen to a management server. */
public enum ServerEvent {
    /** The process is started. */
    START,
    /** It is up, and was active. */
    STARTED_ACTIVE,
    /** It is up, and was a standby. */
    STARTED_STANDBY,
    /** It is up, and was in standby mode. */
    STARTED_STANDBY_MODE,
    /** The process is gone: stopped, crashed, or its host is. */
    PROCESS_ENDED,
    /** {@code hatakeover} is typed. */
    HATAKEOVER,
    /** The takeover is done. */
    TAKEOVER_DONE,
    /** {@code setasstdby} is typed. */
    SETASSTDBY,
    /** {@code setstdby} is typed. */
    SETSTDBY,
    /** It was agreed that this server is the other's standby. */
    BECOMES_STANDBY,
    /** {@code hareconnect} is typed. */
    HARECONNECT,
    /** {@code rmstdby} is typed. */
    RMSTDBY,
    /** {@code rmactive} is typed. */
    RMACTIVE,
    /** The other server says that it took over. */
    PEER_TOOK_OVER,
    /** The active server has dropped its standby, which is this one. */
    PEER_DROPPED
}
