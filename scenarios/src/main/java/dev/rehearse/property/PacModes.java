package dev.rehearse.property;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.FirstPacs;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.site.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * The PACs of which anything was told, with the mode that was acknowledged last.
 *
 * @param pacs in the order in which they came
 */
record PacModes(List<Pac> pacs) implements Encodable {

    /**
     * A PAC.
     *
     * @param name and version
     * @param mode acknowledged last
     */
    record Pac(String name, String mode) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.text(name).text(mode);
        }
    }

    /** Those with which a run begins. */
    static PacModes before(Plan plan) {
        List<Pac> pacs = new ArrayList<>();
        FirstPacs.of(plan).modes().forEach((name, mode) -> pacs.add(new Pac(name, mode)));
        return new PacModes(List.copyOf(pacs));
    }

    /** After a change; what was lost and not asked for counts for nothing. */
    PacModes after(ModeChanged changed) {
        return changed.asked() ? with(changed.pac(), changed.mode()) : this;
    }

    /** With this PAC in this mode, whoever asked for it. */
    PacModes with(String name, String mode) {
        List<Pac> all = new ArrayList<>();
        for (Pac pac : pacs) {
            if (!pac.name().equals(name)) {
                all.add(pac);
            }
        }
        if (!mode.equals("absent")) {
            all.add(new Pac(name, mode));
        }
        return new PacModes(List.copyOf(all));
    }

    String mode(String name) {
        for (Pac pac : pacs) {
            if (pac.name().equals(name)) {
                return pac.mode();
            }
        }
        return "absent";
    }

    @Override
    public void encode(Encoder out) {
        out.parts(pacs);
    }
}
