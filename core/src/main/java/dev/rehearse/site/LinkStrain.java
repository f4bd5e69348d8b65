package dev.rehearse.site;

import dev.rehearse.site.control.Degree;
import dev.rehearse.site.control.Degree.Unit;
import dev.rehearse.site.control.FaultKind;

/** What a link may suffer without being down for good: it is a question of how much. */
public enum LinkStrain implements FaultKind {
    /** Its bandwidth is so many times lower. */
    SLOW("slow by", Unit.FACTOR, "4", "its bandwidth is so many times lower"),
    /** Whatever it carries takes so much longer, each way; for so long nothing arrives when that begins. */
    DELAY("delay", Unit.TIME, "100 ms", "all takes so much longer each way; as it begins, nothing arrives for so long"),
    /** Of what it carries so much is lost and sent again. */
    LOSS("loss", Unit.SHARE, "1 %", "so much of what it carries is lost and sent again"),
    /** It is down for one half of each such time and up for the other. */
    FLAPS("flaps every", Unit.TIME, "10 s", "it is down for one half of each such time and up for the other");

    private final String words;
    private final String meaning;
    private final Unit unit;
    private final String usual;

    LinkStrain(String words, Unit unit, String usual, String meaning) {
        this.words = words;
        this.meaning = meaning;
        this.unit = unit;
        this.usual = usual;
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
        return "link repair";
    }

    @Override
    public Degree degree() {
        return new Degree(unit, usual);
    }
}
