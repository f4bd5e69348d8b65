package dev.rehearse.property;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Words;
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

    /** The PAC with which a run begins, Running; none if no region runs. */
    static PacModes before(Plan plan) {
        boolean any = plan.parts("region").stream().anyMatch(PacModes::runs);
        return new PacModes(any ? List.of(new Pac(old(plan), "Running")) : List.of());
    }

    /** Name and version of the PAC with which a run begins: of the version of the regions that run, or else of the first. */
    static String old(Plan plan) {
        List<Part> regions = plan.parts("region");
        Part first = regions.stream().filter(PacModes::runs).findFirst().orElse(regions.get(0));
        String host = first.value("host").text();
        String name = plan.parts("pac").get(0).name();
        for (Part part : plan.parts("host")) {
            if (part.name().equals(host)) {
                return name + " " + Words.level(part.value("level").number());
            }
        }
        throw new IllegalArgumentException(first.name() + " is on no host");
    }

    /** Whether a region runs when a run begins. */
    static boolean runs(Part region) {
        return region.value("state").text().equals("Started");
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
