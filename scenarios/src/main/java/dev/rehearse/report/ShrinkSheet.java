package dev.rehearse.report;

import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.shrink.Effort;
import dev.rehearse.shrink.Shrunk;
import dev.rehearse.shrink.Suspect;
import dev.rehearse.shrink.Suspect.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** What became of a failing run that was shrunk: which faults are needed, where they strike, and how to see it. */
public final class ShrinkSheet {

    private static final int LABEL = 11;

    private final Shrunk shrunk;
    private final String file;

    /**
     * A sheet.
     *
     * @param file the replay file of the shrunk run
     */
    public ShrinkSheet(Shrunk shrunk, String file) {
        this.shrunk = shrunk;
        this.file = file;
    }

    /** As text, ready to be printed. */
    public String text() {
        Run run = shrunk.shown().run();
        List<String> lines = new ArrayList<>();
        lines.add(shrunk.shown().rehearsal().scenario().name() + "      shrunk from "
                + Wording.count(shrunk.suspects().size(), "fault") + " to "
                + shrunk.faults().size());
        lines.add(line("violated", shrunk.violation().property()));
        lines.add(line("", Foot.when(shrunk.violation())));
        suspects(lines);
        lines.add(line("times", times(run.occasion())));
        lines.addAll(Overtakings.lines(run));
        lines.add(line("minimal", minimal()));
        String label = "besides";
        for (Violation other : shrunk.besides()) {
            lines.add(line(label, "VIOLATED " + other.property() + " at " + Foot.when(other)));
            label = "";
        }
        Effort effort = shrunk.effort();
        lines.add(line(
                "tried",
                Wording.count(effort.sets() + effort.times(), "run") + " from the start and "
                        + Wording.count(effort.places(), "place") + " for a fault"));
        lines.add(line("replay", "rehearse replay " + file));
        shrunk.command().ifPresent(command -> lines.add(line("", command)));
        StringJoiner text = new StringJoiner("\n", "", "\n");
        lines.forEach(line -> text.add(line.stripTrailing()));
        return text.toString();
    }

    private void suspects(List<String> lines) {
        int widest = 0;
        for (Suspect suspect : shrunk.suspects()) {
            widest = Math.max(widest, suspect.asked().words().length());
        }
        String label = "faults";
        for (Suspect suspect : shrunk.suspects()) {
            String asked = ExplorationSheet.padded(suspect.asked().words(), widest);
            Hit hit = suspect.hit();
            lines.add(line(label, asked + "  " + (hit == null ? "not needed" : place(suspect, hit))));
            label = "";
        }
        if (shrunk.suspects().isEmpty()) {
            lines.add(line(label, "none were there"));
        }
    }

    private static String place(Suspect suspect, Hit hit) {
        String placement = hit.fault().placement().words().strip();
        boolean stays = hit.fault().equals(suspect.asked());
        return (stays ? "stays" : "needed " + placement) + ", " + hit.where();
    }

    private String times(Occasion occasion) {
        boolean before = shrunk.before().isNominal();
        if (!shrunk.shown().typed()) {
            return "as recorded; with medians throughout it is not violated";
        }
        if (!occasion.isNominal()) {
            return "drawn from seed " + occasion.seed() + "; with medians it is not violated";
        }
        return "each activity takes its median"
                + (before ? "" : "; seed " + shrunk.before().seed() + " is not needed");
    }

    private String minimal() {
        return switch (shrunk.faults().size()) {
            case 0 -> "it is violated without any fault";
            case 1 -> "without the fault, or if it strikes before an earlier event, it is not violated";
            default ->
                String.format(
                        Locale.ROOT,
                        "without any one of the %d, or if one strikes before an earlier event, it is not violated",
                        shrunk.faults().size());
        };
    }

    private static String line(String label, String words) {
        return " " + ExplorationSheet.padded(label, LABEL - 1) + words;
    }
}
