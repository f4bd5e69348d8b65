package dev.rehearse.rdr;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with a member of an RDR virtual disk. */
public enum RdrFault implements FaultKind {
    /** The disk in I/O element 10 breaks; its repair is a new disk. */
    FAILURE_IN_10("disk 10 failure", 0, false, "the disk in I/O element 10 breaks; its repair is a new disk"),
    /** The disk in I/O element 11 breaks. */
    FAILURE_IN_11("disk 11 failure", 1, false, "the disk in I/O element 11 breaks; its repair is a new disk"),
    /** An area of the disk in I/O element 10 cannot be read, and nobody knows it. */
    LATENT_IN_10(
            "disk 10 latent error",
            0,
            true,
            "an area of the disk in I/O element 10 cannot be read, and nobody knows it"),
    /** An area of the disk in I/O element 11 cannot be read, and nobody knows it. */
    LATENT_IN_11(
            "disk 11 latent error",
            1,
            true,
            "an area of the disk in I/O element 11 cannot be read, and nobody knows it");

    private final String words;
    private final String meaning;
    private final int side;
    private final boolean latent;

    RdrFault(String words, int side, boolean latent, String meaning) {
        this.meaning = meaning;
        this.words = words;
        this.side = side;
        this.latent = latent;
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
        return latent ? "" : "disk repair";
    }

    /** The enclosure whose member it strikes, 0 or 1. */
    public int side() {
        return side;
    }

    /** Whether the disk goes on working. */
    public boolean latent() {
        return latent;
    }
}
