package dev.rehearse.scenario.read;

import java.util.List;

/** The keys of a scenario file. */
final class Keys {

    static final String REHEARSE = "rehearse";
    static final String TITLE = "title";
    static final String SOURCE = "source";
    static final String NOTES = "notes";
    static final String CLUSTER = "cluster";
    static final String WORKLOAD = "workload";
    static final String ASSUME = "assume";
    static final String BEFORE = "before";
    static final String PROCEDURE = "procedure";
    static final String AFTER = "after";
    static final String RECOVERY = "recovery";
    static final String FAULTS = "faults";
    static final String SLIPS = "slips";
    static final String ALWAYS = "always";
    static final String NEVER = "never";
    static final String EVENTUALLY = "eventually";
    static final String SOMETIMES = "sometimes";
    static final String MEASURE = "measure";
    static final String LIMITS = "limits";

    /** At the top, in the order in which a person reads them. */
    static final List<String> TOP = List.of(
            REHEARSE,
            TITLE,
            SOURCE,
            NOTES,
            CLUSTER,
            WORKLOAD,
            ASSUME,
            BEFORE,
            PROCEDURE,
            AFTER,
            RECOVERY,
            FAULTS,
            SLIPS,
            ALWAYS,
            NEVER,
            EVENTUALLY,
            SOMETIMES,
            MEASURE,
            LIMITS);

    /** The kind of a component of the cluster. */
    static final String IS = "is";

    static final String ON_FAILURE = "on failure";
    static final String NOTE = "note";
    static final String WHEN = "when";

    /** Stands in place of what is told, if it is to be as if it were not written. */
    static final String LEFT_OUT = "left out";

    static final String ANY = "any";
    static final String AT_MOST = "at most";
    static final String MTBF = "MTBF";

    static final String RUN = "run";
    static final String EVENTS = "events";

    private Keys() {}
}
