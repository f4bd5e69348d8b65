package dev.rehearse.pac;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a region. */
enum RegionFault implements FaultKind {
    /** Its processes die. */
    CRASH("crash", ""),
    /** Its processes answer nobody and hold what they hold. */
    HANG("hang", "hang repair");

    private final String words;
    private final String repair;

    RegionFault(String words, String repair) {
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
