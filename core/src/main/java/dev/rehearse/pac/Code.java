package dev.rehearse.pac;

/**
 * What a refused command is told. The manuals give message ids but no numbers for what commands return; the numbers are
 * ours, assumed, so that a recovery rule can name them.
 */
final class Code {

    /** The region does not run. */
    static final int NOT_RUNNING = 1;
    /** The region runs already, or the directory server believes that it does. */
    static final int STARTED_ALREADY = 2;
    /** The directory server knows no such region. */
    static final int NOT_DEFINED = 3;
    /** What is installed is half of a product. */
    static final int UNUSABLE = 4;
    /** No PAC of that name and version is in the PSOR. */
    static final int NO_PAC = 5;
    /** An old region pings, or did a moment ago. */
    static final int OLD_REGION_PINGS = 6;
    /** No host has the product version from which the command must be given. */
    static final int NO_HOST = 7;
    /** The PAC's mode does not allow it. */
    static final int MODE = 8;
    /** Redis has no memory left. */
    static final int NO_MEMORY = 9;
    /** The region's processes are there. */
    static final int PROCESSES_ALIVE = 10;
    /** A region of the PAC is active. */
    static final int ACTIVE_REGION = 11;
    /** The region is not dead. */
    static final int NOT_DEAD = 12;
    /** The region's product version is not the PAC's. */
    static final int VERSION = 13;
    /** The database cannot be reached. */
    static final int NO_DATABASE = 14;
    /** There is no backup. */
    static final int NO_BACKUP = 15;
    /** Jobs are active that nothing runs. */
    static final int ORPHANS = 16;
    /** Processes are registered that are dead and own locks. */
    static final int IN_DOUBT = 17;
    /** The PSOR cannot be reached: message CASPA1002E. */
    static final int NO_PSOR = 1002;

    private Code() {}

    static String meaning(int code) {
        return switch (code) {
            case NOT_RUNNING -> "the region is not running";
            case STARTED_ALREADY -> "the region is started already";
            case NOT_DEFINED -> "MFDS knows no such region";
            case UNUSABLE -> "the installed product is not complete";
            case NO_PAC -> "no such PAC";
            case OLD_REGION_PINGS -> "a region of the old PAC still pings";
            case NO_HOST -> "no host with that product version is left to run it from";
            case MODE -> "not in this mode of the PAC";
            case NO_MEMORY -> "Redis is out of memory";
            case PROCESSES_ALIVE -> "the region's processes are alive";
            case ACTIVE_REGION -> "a region of the PAC is active";
            case NOT_DEAD -> "the region is not dead";
            case VERSION -> "the product version is not that of the PAC";
            case NO_DATABASE -> "cannot connect to the database";
            case NO_BACKUP -> "there is no backup";
            case ORPHANS -> "jobs are Active without a process";
            case IN_DOUBT -> "In doubt";
            case NO_PSOR -> "CASPA1002E cannot connect to the PSOR";
            default -> "";
        };
    }
}
