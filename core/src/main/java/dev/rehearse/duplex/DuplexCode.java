package dev.rehearse.duplex;

/**
 * The reasons for which something is refused or an operation is broken. The product shows sentences; the numbers are
 * ours (assumed), so that a scenario can name a reason.
 */
public final class DuplexCode {

    /** An operation runs; requests are not taken meanwhile. */
    public static final int BUSY = 101;
    /** The state model does not have the request here. */
    public static final int WRONG_STATE = 102;
    /** There is no way back after commit. */
    public static final int PAST_COMMIT = 103;
    /** Nothing failed that could be tried again. */
    public static final int NOTHING_TO_RETRY = 104;
    /** The last operation failed: only retry and abort are taken. */
    public static final int BROKEN = 105;

    /** Readiness: an enclosure or an element is not duplexed. */
    public static final int NOT_DUPLEX = 201;
    /** Readiness: a system disk is not mirrored. */
    public static final int SYSTEM_DISK = 202;
    /** Readiness: not two working VTM adapters. */
    public static final int VTM = 203;
    /** Readiness: a network team does not span both enclosures. */
    public static final int TEAM = 204;
    /** Readiness: a selected application service does not run. */
    public static final int SERVICE = 205;
    /** Readiness: the program of a custom action is not on a system disk. */
    public static final int ACTION_PROGRAM = 206;
    /** Readiness: a resync is in progress. */
    public static final int RESYNC = 207;
    /** Readiness: an address lease cannot be renewed. */
    public static final int DHCP = 208;
    /** Readiness: data and system volumes share a disk, or there is no disk of one of the two kinds. */
    public static final int DISK_USE = 209;
    /** Readiness: the address meant for the Upgrade Side is in use or in another subnet. */
    public static final int ADDRESS = 210;

    /** A custom action ended with an exit value other than 0. */
    public static final int ACTION = 221;
    /** Something holds resources that the split must take away. */
    public static final int HELD = 222;
    /** The Upgrade Side is not there, or its operating system is not up. */
    public static final int PARTNER = 223;
    /** An application does not stop, or its disk cannot be unmounted. */
    public static final int WOULD_NOT_STOP = 224;
    /** An application does not start. */
    public static final int WOULD_NOT_START = 225;
    /** The system went down in the middle. */
    public static final int SYSTEM_LOST = 226;
    /** What has to be restored is not there: a disk or an element is missing. */
    public static final int HARDWARE = 227;

    /** Not while it is in this state. */
    public static final int NOT_IN_THIS_STATE = 301;
    /** It is the last one in service. */
    public static final int NOT_SAFE = 302;
    /** No power. */
    public static final int NO_POWER = 303;
    /** It is starting or shutting down already. */
    public static final int ON_ITS_WAY = 304;
    /** No remote session is open to that side. */
    public static final int NO_SESSION = 305;
    /** The way to the other side is blocked or broken. */
    public static final int NO_WAY = 306;
    /** Not while a session of Active Upgrade is open, or a resync runs. */
    public static final int SESSION_OPEN = 307;
    /** The MTBF of a component is below its threshold. */
    public static final int MTBF = 308;
    /** Nobody made a backup. */
    public static final int NO_BACKUP = 309;
    /** A system runs already. */
    public static final int RUNS = 310;
    /** The verification found that something does not work. */
    public static final int VERIFICATION = 311;

    /** Areas cannot be read, and no other copy of them exists. */
    public static final int LATENT = 312;

    /** The installer could not reach its package or something else that it needs. */
    public static final int INSTALLER = 401;

    private DuplexCode() {}

    /** What a code means, in few words. */
    public static String meaning(int code) {
        return switch (code) {
            case BUSY -> "an operation is in progress";
            case WRONG_STATE -> "not in this upgrade state";
            case PAST_COMMIT -> "no abort once commit was requested";
            case NOTHING_TO_RETRY -> "nothing to retry";
            case BROKEN -> "retry or abort first";
            case NOT_DUPLEX -> "the system is not duplexed";
            case SYSTEM_DISK -> "a system disk is not mirrored";
            case VTM -> "a VTM adapter is missing";
            case TEAM -> "a network team does not span both enclosures";
            case SERVICE -> "a selected service does not run";
            case ACTION_PROGRAM -> "the program of a custom action is not on a system disk";
            case RESYNC -> "an RDR resync is in progress";
            case DHCP -> "a DHCP lease cannot be renewed";
            case DISK_USE -> "the disks do not separate system and data";
            case ADDRESS -> "the address of the Upgrade Side is not free";
            default -> operation(code);
        };
    }

    private static String operation(int code) {
        return switch (code) {
            case ACTION -> "a custom action failed";
            case HELD -> "a background utility holds resources";
            case PARTNER -> "the Upgrade Side is not up";
            case WOULD_NOT_STOP -> "an application does not stop";
            case WOULD_NOT_START -> "an application does not start";
            case SYSTEM_LOST -> "the system went down";
            case HARDWARE -> "hardware is missing";
            case NOT_IN_THIS_STATE -> "not in this state";
            case NOT_SAFE -> "not safe to remove";
            case NO_POWER -> "no power";
            case ON_ITS_WAY -> "it is on its way";
            case NO_SESSION -> "no remote session";
            case NO_WAY -> "the other side cannot be reached";
            case SESSION_OPEN -> "an upgrade session is open or a resync runs";
            case MTBF -> "MTBF below threshold";
            case NO_BACKUP -> "there is no backup";
            case RUNS -> "the system runs";
            case VERIFICATION -> "the verification fails";
            case LATENT -> "areas cannot be read, and nobody else has them";
            case INSTALLER -> "the installer failed";
            default -> "";
        };
    }
}
