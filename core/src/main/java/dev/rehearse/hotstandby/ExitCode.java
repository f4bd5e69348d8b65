package dev.rehearse.hotstandby;

/** Why a server process ends by itself, as a number for the shell. */
public enum ExitCode {
    /** It was shut down. */
    NONE(0, "shut down"),
    /** The database cannot be opened. */
    CANNOT_OPEN(10, "cannot open the database"),
    /** The licence file is not there. */
    LICENCE(14, "no licence"),
    /** The database has an older format and {@code -x autoconvert} was not given. */
    MUST_CONVERT(15, "the database must be converted"),
    /** There is no database. */
    DATABASE_MISSING(16, "the database is missing"),
    /** There is a database where a new one was to be created. */
    DATABASE_EXISTS(17, "there is a database already"),
    /** Another process holds the port. */
    LISTEN_FAILED(21, "the port is in use"),
    /** A netcopy to it broke off. */
    BROKEN_NETCOPY(24, "the database is an incomplete netcopy"),
    /** What is installed is not whole. */
    BAD_ARGUMENT(50, "the installation is not complete"),
    /** An assertion, a format that is too new, any other end. */
    FATAL(100, "fatal error");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The number that the shell sees. */
    public int number() {
        return number;
    }

    /** What it means, in our words. */
    public String meaning() {
        return meaning;
    }
}
