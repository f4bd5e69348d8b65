package dev.rehearse.copyservices.session;

import java.util.ArrayList;
import java.util.List;

/** The types of session that are modelled, under the product's names (Sessions, "Session types"). */
public enum SessionType {
    /** A point-in-time copy within one storage system. */
    FLASHCOPY("FlashCopy", Copying.POINT_IN_TIME, false, false),
    /** A point-in-time copy of thin volumes. */
    SNAPSHOT("Snapshot", Copying.POINT_IN_TIME, false, false),
    /** Every write is at the other site before its host is told so; one way. */
    METRO_MIRROR("Metro Mirror Single Direction", Copying.SYNCHRONOUS, false, false),
    /** The same, and production can move to the other site and back. */
    METRO_MIRROR_FAILOVER("Metro Mirror Failover/Failback", Copying.SYNCHRONOUS, true, false),
    /** The same, with a copy to practise on. */
    METRO_MIRROR_PRACTICE("Metro Mirror Failover/Failback w/ Practice", Copying.SYNCHRONOUS, true, true),
    /** Synchronous, and z/OS itself moves its input and output to the other site when a storage system fails. */
    BASIC_HYPERSWAP("Basic HyperSwap", Copying.SYNCHRONOUS, true, false),
    /** Consistent groups of writes follow a few seconds behind; one way. */
    GLOBAL_MIRROR("Global Mirror Single Direction", Copying.ASYNCHRONOUS, false, false),
    /** The same, either way. */
    GLOBAL_MIRROR_EITHER("Global Mirror Either Direction", Copying.ASYNCHRONOUS, true, false),
    /** The same, and production can move to the other site and back. */
    GLOBAL_MIRROR_FAILOVER("Global Mirror Failover/Failback", Copying.ASYNCHRONOUS, true, false),
    /** The same, with a copy to practise on. */
    GLOBAL_MIRROR_PRACTICE("Global Mirror Failover/Failback w/ Practice", Copying.ASYNCHRONOUS, true, true);

    private final String shownAs;
    private final Copying copying;
    private final boolean reversible;
    private final boolean practice;

    /** How writes come to the copies. */
    public enum Copying {
        /** They do not: the copy is of one moment. */
        POINT_IN_TIME,
        /** Before the host is told that its write is done. */
        SYNCHRONOUS,
        /** In groups, a little later. */
        ASYNCHRONOUS
    }

    SessionType(String shownAs, Copying copying, boolean reversible, boolean practice) {
        this.shownAs = shownAs;
        this.copying = copying;
        this.reversible = reversible;
        this.practice = practice;
    }

    /** As the product prints it. */
    public String shownAs() {
        return shownAs;
    }

    /** The type of that name. */
    public static SessionType named(String name) {
        for (SessionType type : values()) {
            if (type.shownAs.equals(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException("there is no session type " + name);
    }

    /** The names of all of them. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (SessionType type : values()) {
            names.add(type.shownAs);
        }
        return List.copyOf(names);
    }

    /** Whether there are copies at another site. */
    public boolean isMirror() {
        return copying != Copying.POINT_IN_TIME;
    }

    /** Whether writes wait for the other site, so that a freeze must hold them everywhere at once. */
    public boolean isSynchronous() {
        return copying == Copying.SYNCHRONOUS;
    }

    /** Whether a session of this type knows the command at all, and in that state. */
    public boolean knows(SessionEvent command, SessionState state) {
        return switch (command) {
            case FLASH -> isMirror() ? practice && state != SessionState.DEFINED : true;
            case TERMINATE -> true;
            case CONFIRM, START_REVERSE -> reversible;
            case RECOVER -> isMirror() && !(isSynchronous() && state == SessionState.PREPARED);
            default -> isMirror();
        };
    }
}
