package dev.rehearse.pac;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a region. */
enum RegionFault implements FaultKind {
    /** Its processes die. */
    CRASH("crash", "", "its processes die"),
    /** Its processes answer nobody and hold what they hold. */
    HANG("hang", "hang repair", "its processes answer nobody and hold what they hold");

    private final String words;
    private final String meaning;
    private final String repair;

    RegionFault(String words, String repair, String meaning) {
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
