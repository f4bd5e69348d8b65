package dev.rehearse.copyservices.session;

/** What can happen to a session, as the management server that drives it sees it. */
public enum SessionEvent {
    /** Copying is to begin, or to go on. */
    START,
    /** Global Copy is to begin: it copies, but never so that the copies could be used. */
    START_GC,
    /** Copying is to begin from what were the copies. */
    START_REVERSE,
    /** Copying is to stop so that the copies can be used. */
    SUSPEND,
    /** Copying is to stop, whatever the copies are worth. */
    STOP,
    /** The copies are to be made usable for hosts. */
    RECOVER,
    /** Somebody confirms that production is at the other site from now on. */
    CONFIRM,
    /** A point-in-time copy is to be made. */
    FLASH,
    /** The relations are to be removed. */
    TERMINATE,
    /** Every storage system reports that source and copy are the same. */
    IN_SYNC,
    /** A storage system has stopped copying by itself. */
    STORAGE_SUSPENDED,
    /** Every storage system has stopped copying. */
    ALL_SUSPENDED,
    /** Some have, and nothing is heard of the others. */
    SOME_SUSPENDED,
    /** The copies are usable for hosts. */
    RECOVERED,
    /** The practice copy is made. */
    FLASHED,
    /** The point-in-time copy of a session that has nothing else is made. */
    POINT_IN_TIME,
    /** The relations are gone. */
    TERMINATED,
    /** A storage system did not do what it was told. */
    COMMAND_FAILED,
    /** The hardware, asked anew, knows nothing of the session. */
    FOUND_DEFINED,
    /** The hardware, asked anew, copies what was not copied yet. */
    FOUND_PREPARING,
    /** The hardware, asked anew, copies every write. */
    FOUND_PREPARED,
    /** The hardware, asked anew, copies nothing. */
    FOUND_SUSPENDED,
    /** The hardware, asked anew, copies in part. */
    FOUND_PARTIAL,
    /** The hardware, asked anew, lets hosts write to the copies. */
    FOUND_TARGET_AVAILABLE
}
