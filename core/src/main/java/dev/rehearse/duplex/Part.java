package dev.rehearse.duplex;

/** The kinds of parts that a scenario names, all of which are parts of one system. */
enum Part {
    ENCLOSURE(0),
    CONSOLE(1),
    DISK(2),
    APPLICATION(3),
    ACTION(4),
    TEAM(5),
    EXTERNAL(6);

    private static final Part[] KINDS = values();

    private final int number;

    Part(int number) {
        this.number = number;
    }

    /** One number for a part of this kind. */
    long place(int index) {
        return (long) index * KINDS.length + number;
    }

    /** The kind of the part of that number. */
    static Part of(long place) {
        return KINDS[(int) (place % KINDS.length)];
    }

    /** Which part of its kind has that number. */
    static int index(long place) {
        return (int) (place / KINDS.length);
    }
}
