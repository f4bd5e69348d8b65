package dev.rehearse.rdr;

import dev.rehearse.site.control.Degree;
import dev.rehearse.site.control.Degree.Unit;
import dev.rehearse.site.control.FaultKind;

/** What a member of an RDR virtual disk may suffer and go on: it is a question of how much. */
public enum RdrStrain implements FaultKind {
    /** The disk in I/O element 10 is slow. */
    SLOW_IN_10("disk 10 slow by", "a copy from or to the disk in I/O element 10 takes so many times as long"),
    /** The disk in I/O element 11 is slow. */
    SLOW_IN_11("disk 11 slow by", "a copy from or to the disk in I/O element 11 takes so many times as long");

    private final String words;
    private final String meaning;

    RdrStrain(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String repair() {
        return "disk repair";
    }

    @Override
    public Degree degree() {
        return new Degree(Unit.FACTOR, "4");
    }
}
