package dev.rehearse.report;

import dev.rehearse.ablation.Ablation;
import dev.rehearse.ablation.Change;
import dev.rehearse.ablation.Finding;
import dev.rehearse.ablation.Harm;
import java.util.ArrayList;
import java.util.List;

/**
 * Why each step is there, as CSV: a line for each kind of harm that a change does or spares, and one for a change that does neither.
 * Times are in nanoseconds, lost work in commits.
 */
public final class StepsTable {

    private static final List<String> HEAD = List.of(
            "step",
            "line",
            "kind",
            "subject",
            "change",
            "verdict",
            "is",
            "effect",
            "what",
            "fault",
            "fault in steps",
            "with",
            "without",
            "command");

    private final Ablation ablation;

    /** The table of an ablation. */
    public StepsTable(Ablation ablation) {
        this.ablation = ablation;
    }

    /** The whole text. */
    public String text() {
        StringBuilder text = new StringBuilder(Csv.line(HEAD));
        for (Finding finding : ablation.findings()) {
            if (finding.worse().isEmpty() && finding.better().isEmpty()) {
                text.append(Csv.line(cells(finding, List.of("", "", "", "", "", "", "", ""))));
            }
            finding.worse()
                    .forEach(harm -> text.append(Csv.line(cells(finding, harm, "worse", finding.command(harm)))));
            finding.better().forEach(harm -> text.append(Csv.line(cells(finding, harm, "better", ""))));
        }
        return text.toString();
    }

    private static List<String> cells(Finding finding, Harm harm, String is, String command) {
        return cells(
                finding,
                List.of(
                        is,
                        StepsResult.word(harm.effect().kind()),
                        harm.effect().what(),
                        harm.fault(),
                        String.join(" ", harm.steps()),
                        Long.toString(harm.with()),
                        Long.toString(harm.without()),
                        command));
    }

    private static List<String> cells(Finding finding, List<String> harm) {
        Change change = finding.change();
        List<String> cells = new ArrayList<>(List.of(
                change.block(),
                Integer.toString(change.line()),
                StepsResult.word(change.kind()),
                change.subject(),
                change.words(),
                finding.need().words()));
        cells.addAll(harm);
        return cells;
    }
}
