package dev.rehearse.duplex;

/** What happens to an operating system image. */
public enum PartnerEvent {
    /** Its half has no power or no working processor any more. */
    POWER_OFF,
    /** Its half can be started again. */
    POWER_ON,
    /** Somebody or something starts it, or resets it. */
    RESTART,
    /** It is told to shut down and stay so. */
    SHUT_DOWN,
    /** It has shut down. */
    STOPPED,
    /** The firmware's test is passed. */
    POST_PASSED,
    /** The operating system answers. */
    BOOTED,
    /** It has not answered for too long. */
    UNANSWERED,
    /** It crashes. */
    CRASH,
    /** It is no more: thrown away at the merge, or superseded. */
    DISCARD
}
