package dev.rehearse.copyservices.session;

/**
 * Why a session command is refused. The documentation does not number its refusals: these numbers are ours, and far from
 * those that it prints.
 */
public final class SessionCode {

    /** It runs already. */
    public static final int ALREADY_STARTED = 9101;
    /** It is in a state through which it only passes. */
    public static final int TRANSITORY = 9102;
    /** The copies are not available to hosts. */
    public static final int TARGET_NOT_AVAILABLE = 9103;
    /** Nobody has confirmed that production goes the other way. */
    public static final int NOT_CONFIRMED = 9104;
    /** It is suspended already. */
    public static final int ALREADY_SUSPENDED = 9105;
    /** There is no copying that could be stopped. */
    public static final int NOT_COPYING = 9106;
    /** It must be suspended first. */
    public static final int NOT_SUSPENDED = 9107;
    /** It has no copy of that point in time to make. */
    public static final int CANNOT_FLASH = 9109;
    /** Nothing of it is on the hardware. */
    public static final int NOT_ON_HARDWARE = 9110;
    /** Sessions of this type do not know the command. */
    public static final int NOT_OF_THIS_TYPE = 9111;
    /** The management server has no way to the storage systems. */
    public static final int NO_STORAGE = 9112;

    private SessionCode() {}

    /** In words; empty for a number that is none of these. */
    public static String meaning(int code) {
        return switch (code) {
            case ALREADY_STARTED -> "the session is started already";
            case TRANSITORY -> "the session is in a transitory state";
            case TARGET_NOT_AVAILABLE -> "the targets are not available";
            case NOT_CONFIRMED -> "production at the other site is not confirmed";
            case ALREADY_SUSPENDED -> "the session is suspended already";
            case NOT_COPYING -> "the session is not copying";
            case NOT_SUSPENDED -> "the session must be suspended first";
            case CANNOT_FLASH -> "the session cannot flash in this state";
            case NOT_ON_HARDWARE -> "the session is defined only";
            case NOT_OF_THIS_TYPE -> "no command of this session type";
            case NO_STORAGE -> "communication with the storage systems is lost";
            default -> "";
        };
    }
}
