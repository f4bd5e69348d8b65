package dev.rehearse.copyservices;

/** What one management server tells the other. */
enum Topic {
    /** I would be your standby. */
    BE_STANDBY,
    /** You shall be my standby. */
    HAVE_STANDBY,
    /** So be it. */
    AGREED,
    /** No; the code says why. */
    REFUSED,
    /** We had a relation; are you there? */
    HELLO,
    /** I am, and we still have. */
    WELCOME,
    /** I am, and I have taken over. */
    TOOK_OVER,
    /** I am, and know of no relation. */
    NO_RELATION,
    /** The whole database: the synchronization is complete. */
    CONTENT,
    /** The database as it is now. */
    UPDATE,
    /** The relation is over. */
    DROPPED,
    /** The connection is closed. */
    CLOSED,
    /** My host is gone; nobody says this, it is the silence itself. */
    SILENCE,
    /** What do you have? */
    COMPARE,
    /** This. */
    COMPARED
}
