package dev.rehearse.duplex;

/** The start-up type of a service. */
public enum StartUp {
    /** The operating system starts it. */
    AUTOMATIC,
    /** Somebody starts it. */
    MANUAL,
    /** Nobody can start it. */
    DISABLED
}
