package dev.rehearse.duplex;

/** The kinds of parts that a scenario names, all of which are parts of one system. */
enum Part {
    ENCLOSURE,
    CONSOLE,
    DISK,
    APPLICATION,
    ACTION,
    TEAM,
    EXTERNAL
}
