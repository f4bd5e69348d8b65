package dev.rehearse.report;

import dev.rehearse.fault.Possible;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipKind;
import dev.rehearse.scenario.SlipMenu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can go wrong in a scenario, and where: for people, and for programs. */
public final class FaultSheet {

    private static final String GAP = "  ";

    private final Scenario scenario;
    private final List<Possible> all;
    private final List<Slip> slips;

    /** The list for a scenario. */
    public FaultSheet(Rehearsal rehearsal) {
        this.scenario = rehearsal.scenario();
        this.all = Possible.of(scenario, rehearsal.model());
        this.slips = SlipMenu.of(scenario.system(), scenario.plan(), scenario.runbook());
    }

    /** As text, ready to be printed. */
    public String text() {
        StringBuilder text = new StringBuilder(scenario.name() + "      what can go wrong, and where\n");
        Map<String, List<Possible>> groups = new LinkedHashMap<>();
        for (Possible possible : all) {
            String head = possible.component() + ": " + String.join(", ", possible.where());
            groups.computeIfAbsent(head, any -> new ArrayList<>()).add(possible);
        }
        int words = width(all.stream().map(Possible::fault).toList());
        int lasts = width(all.stream().map(FaultSheet::lasts).toList());
        groups.forEach((head, faults) -> {
            text.append('\n').append(' ').append(head).append('\n');
            for (Possible possible : faults) {
                text.append(possible.named().isEmpty() ? "   " : " * ")
                        .append(ExplorationSheet.padded(possible.fault(), words))
                        .append(GAP)
                        .append(ExplorationSheet.padded(lasts(possible), lasts))
                        .append(GAP)
                        .append(possible.kind().meaning())
                        .append('\n');
            }
        });
        return text.append(slips()).append(foot()).toString();
    }

    /** The operator's slips: of each kind the first, and at how many places there is one. */
    private String slips() {
        Map<SlipKind, List<Slip>> kinds = new LinkedHashMap<>();
        for (Slip slip : slips) {
            kinds.computeIfAbsent(slip.slip(), any -> new ArrayList<>()).add(slip);
        }
        int words =
                width(kinds.values().stream().map(same -> same.get(0).words()).toList());
        StringBuilder text = new StringBuilder(kinds.isEmpty() ? "" : "\n " + Slip.OPERATOR + ": his slips\n");
        kinds.forEach((kind, same) -> {
            int more = same.size() - 1;
            text.append("   ")
                    .append(ExplorationSheet.padded(same.get(0).words(), words))
                    .append(GAP)
                    .append(ExplorationSheet.padded(more == 0 ? "" : "and " + more + " more", 12))
                    .append(GAP)
                    .append(kind.meaning())
                    .append('\n');
        });
        return text.toString();
    }

    private String foot() {
        StringBuilder foot = new StringBuilder();
        Map<String, Possible.Repair> repairs = new TreeMap<>();
        for (Possible possible : all) {
            if (!possible.repair().assumption().isEmpty()) {
                repairs.put(possible.repair().assumption(), possible.repair());
            }
        }
        String label = "\n repair    ";
        for (Possible.Repair repair : repairs.values()) {
            foot.append(label)
                    .append("assume: ")
                    .append(repair.assumption())
                    .append(", ")
                    .append(repair.lasts());
            foot.append(" (").append(repair.source()).append(")\n");
            label = "           ";
        }
        if (!scenario.hazards().phrases().isEmpty()) {
            foot.append("\n *         named under faults: in the scenario");
            foot.append(scenario.hazards().every() ? ", and sure to happen\n" : ", so that explore tries it\n");
        }
        if (!all.isEmpty()) {
            String fault = all.get(0).where().get(0) + " " + all.get(0).fault();
            foot.append("\n write     --fault \"").append(fault).append(" during step ");
            foot.append(scenario.runbook().procedure().get(0).number());
            foot.append("\", or in the scenario faults: {any: [").append(fault).append("], at most: 1};\n");
            foot.append("           a time of its own: ").append(fault).append(" for 10 min, or for exponential 2 h\n");
            foot.append(together(all.get(0)));
        }
        return foot.toString();
    }

    /** How faults of one cause are written, and that a degree may be another. */
    private String together(Possible first) {
        String label = "           ";
        StringBuilder text = new StringBuilder();
        if (first.where().size() > 1) {
            text.append(label)
                    .append("one cause: ")
                    .append(first.where().get(0))
                    .append(" and ");
            text.append(first.where().get(1)).append(' ').append(first.fault()).append('\n');
        }
        if (all.stream().anyMatch(possible -> possible.fault().equals(FaultPhrase.POWER_LOSS))) {
            text.append(label).append("all of them: site power loss\n");
        }
        for (Possible possible : all) {
            if (possible.kind().degree() != null) {
                return text.append(label)
                        .append("how much is yours to say, as in ")
                        .append(possible.where().get(0))
                        .append(' ')
                        .append(possible.fault())
                        .append('\n')
                        .toString();
            }
        }
        return text.toString();
    }

    private static String lasts(Possible possible) {
        return possible.repair().assumption().isEmpty() ? "" : possible.repair().lasts();
    }

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** As JSON for programs. */
    public String json() {
        return JsonText.of(out -> {
            out.writeStringField("scenario", scenario.name());
            JsonText.strings("set", scenario.source().overrides(), out);
            List<String> named = scenario.hazards().phrases().stream()
                    .map(FaultPhrase::words)
                    .toList();
            JsonText.strings("named", named, out);
            out.writeArrayFieldStart("faults");
            for (Possible possible : all) {
                out.writeStartObject();
                out.writeStringField("kind", possible.component());
                JsonText.strings("where", possible.where(), out);
                out.writeStringField("fault", possible.fault());
                out.writeStringField("does", possible.kind().meaning());
                out.writeStringField("repair", possible.repair().assumption());
                out.writeStringField("lasts", possible.repair().lasts());
                out.writeStringField("source", possible.repair().source());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("slips");
            for (Slip slip : slips) {
                out.writeStartObject();
                out.writeStringField("kind", slip.slip().words());
                out.writeStringField("slip", slip.phrase().words());
                out.writeStringField("does", slip.meaning());
                out.writeNumberField("probability", slip.slip().likelihood().probability());
                out.writeBooleanField("altogether", slip.slip().likelihood().altogether());
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }
}
