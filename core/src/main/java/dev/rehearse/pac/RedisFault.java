package dev.rehearse.pac;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with the Redis that holds the PSOR. */
enum RedisFault implements FaultKind {
    /** The master's process ends. */
    CRASH("crash", "Redis repair"),
    /** The master, and its clients with it, are cut off from the sentinels and the replica. */
    PARTITION("partition", "Redis repair"),
    /** No memory is left: by the policy writes are refused, or keys evicted that were not used for long. */
    MEMORY_FULL("memory full", "Redis repair");

    private final String words;
    private final String repair;

    RedisFault(String words, String repair) {
        this.words = words;
        this.repair = repair;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String repair() {
        return repair;
    }
}
