package dev.rehearse.report;

import dev.rehearse.rehearsal.Fate;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A run on paper: what happened, line by line, and what came of it. */
public final class Sheet {

    /** What is told of a scenario that claims nothing. */
    public static final String CLAIMS_NOTHING =
            "the scenario claims nothing (neither always: nor eventually:), so this decides nothing";

    private static final String GAP = "  ";
    private static final int NARROWEST = 4;

    private final Rehearsal rehearsal;
    private final Rows rows;

    /** The sheet of a run that these rows were collected from. */
    public Sheet(Rehearsal rehearsal, Rows rows) {
        this.rehearsal = rehearsal;
        this.rows = rows;
    }

    /** The whole sheet; every line ends with a line feed and none with a space. */
    public String text(Run run) {
        List<String> lines = new ArrayList<>();
        lines.add(head(run));
        if (run.verdicts().isEmpty()) {
            lines.add(" NOTE  " + CLAIMS_NOTHING);
        }
        for (Fate fate : run.vain()) {
            String what = fate.struck() ? " had no effect" : " did not strike";
            lines.add(" NOTE  " + fate.asked().words() + what + "; this run proves nothing about it");
        }
        table(lines);
        new Foot(rehearsal, run).write(lines);
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private String head(Run run) {
        StringJoiner head = new StringJoiner("      ");
        head.add(rehearsal.scenario().name());
        head.add(
                run.occasion().isNominal()
                        ? "nominal times"
                        : "seed " + run.occasion().seed());
        if (run.occasion().replication() != 0) {
            head.add("replication " + run.occasion().replication());
        }
        StringJoiner faults = new StringJoiner("; ", "fault: ", "").setEmptyValue("no fault");
        for (Fate fate : run.fates()) {
            faults.add(fate.asked().words());
        }
        return head.add(faults.toString()).toString();
    }

    private void table(List<String> lines) {
        List<String> servers = rows.servers();
        List<Row> all = rows.rows();
        int[] widths = new int[2 + servers.size()];
        widths[0] = " 0:00:00".length();
        widths[1] = NARROWEST;
        for (int i = 0; i < servers.size(); i++) {
            widths[2 + i] = servers.get(i).length();
        }
        for (Row row : all) {
            widths[0] = Math.max(widths[0], Words.clock(row.time()).length() + 1);
            widths[1] = Math.max(widths[1], row.step().length());
            for (int i = 0; i < servers.size(); i++) {
                widths[2 + i] = Math.max(widths[2 + i], row.shown().get(i).length());
            }
        }
        lines.add(line(widths, "time", "step", servers, "what"));
        for (Row row : all) {
            List<String> what = row.what();
            String first = what.isEmpty() ? "" : what.get(0);
            lines.add(line(widths, Words.clock(row.time()), row.step(), row.shown(), first));
            for (int i = 1; i < what.size(); i++) {
                lines.add(" ".repeat(width(widths)) + what.get(i));
            }
        }
    }

    private static String line(int[] widths, String time, String step, List<String> shown, String what) {
        StringBuilder line = new StringBuilder();
        line.append(" ".repeat(widths[0] - time.length())).append(time).append(GAP);
        line.append(step).append(" ".repeat(widths[1] - step.length())).append(GAP);
        for (int i = 0; i < shown.size(); i++) {
            line.append(shown.get(i))
                    .append(" ".repeat(widths[2 + i] - shown.get(i).length()))
                    .append(GAP);
        }
        return line.append(what).toString();
    }

    private static int width(int[] widths) {
        int width = 0;
        for (int column : widths) {
            width += column + GAP.length();
        }
        return width;
    }
}
