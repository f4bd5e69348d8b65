package dev.rehearse.pac;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with the Redis that holds the PSOR. */
enum RedisFault implements FaultKind {
    /** The master's process ends. */
    CRASH("crash", "Redis repair", "the master's process ends"),
    /** The master, and its clients with it, are cut off from the sentinels and the replica. */
    PARTITION("partition", "Redis repair", "the master and its clients are cut off from the sentinels and the replica"),
    /** No memory is left: by the policy writes are refused, or keys evicted that were not used for long. */
    MEMORY_FULL("memory full", "Redis repair", "no memory is left: by the policy writes are refused, or keys evicted");

    private final String words;
    private final String meaning;
    private final String repair;

    RedisFault(String words, String repair, String meaning) {
        this.meaning = meaning;
        this.words = words;
        this.repair = repair;
    }

    @Override
    public String meaning() {
        return meaning;
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
