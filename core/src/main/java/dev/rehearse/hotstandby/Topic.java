package dev.rehearse.hotstandby;

/** What one server tells the other. */
enum Topic {
    /** Asks for a connection. */
    HELLO,
    /** Agrees to it. */
    WELCOME,
    /** Refuses it. */
    REFUSED,
    /** The handshake is over. */
    READY,
    /** The primary's commits go on at another pace; the content is what the secondary has from now on. */
    STREAM,
    /** The catchup is over. */
    CAUGHT_UP,
    /** The connection is going to be taken down. */
    DISCONNECT,
    /** The connection is taken down, in order. */
    GOODBYE,
    /** The connection is broken: the process is gone, or knows of no connection. */
    RESET,
    /** Nothing will be heard any more: the host is gone. What a real peer does not tell stands for its silence. */
    SILENCE,
    /** A sign of life after a disturbance. */
    STILL_HERE,
    /** It is slow, or no longer; the code is how many times as long everything takes, in thousandths. */
    PACE,
    /** The roles are to be exchanged. */
    SWITCH,
    /** The old primary has handed over. */
    NEW_PRIMARY,
    /** The database is going to be sent. */
    COPY_ASK,
    /** It may be sent. */
    COPY_GO,
    /** It must not be sent. */
    COPY_REFUSED,
    /** Its last block. */
    COPY_END,
    /** It was opened. */
    COPY_OPENED
}
