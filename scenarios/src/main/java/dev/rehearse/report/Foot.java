package dev.rehearse.report;

import dev.rehearse.measure.MeasureName;
import dev.rehearse.measure.Measures;
import dev.rehearse.measure.OperatorMeter;
import dev.rehearse.measure.PrimaryMeter;
import dev.rehearse.measure.Reading;
import dev.rehearse.measure.Stopwatch;
import dev.rehearse.measure.WorkMeter;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Fate;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.site.value.Words;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The end of a sheet: verdicts, measures, outcome, and the command that gives the same sheet again. */
final class Foot {

    private static final int LABEL = 11;

    /** Columns; of the lines that can be wrapped. */
    private static final int WIDEST = 110;

    private final Rehearsal rehearsal;
    private final Run run;
    private final Measures measures;

    Foot(Rehearsal rehearsal, Run run) {
        this.rehearsal = rehearsal;
        this.run = run;
        this.measures = run.measures();
    }

    void write(List<String> lines) {
        for (Fate fate : run.fates()) {
            if (!fate.harmed() && (fate.struck() || !fate.byLot())) {
                lines.add(line("fault", fate.asked().words() + " " + fate.vain()));
            }
        }
        verdicts(lines);
        List<String> wanted = rehearsal.scenario().claims().measures();
        for (MeasureName name : MeasureName.values()) {
            // what people did is never left out: a procedure that ended well is not one that went as written
            if (wanted.isEmpty() || wanted.contains(name.words()) || name == MeasureName.INTERVENTIONS) {
                measure(name, lines);
            }
        }
        lines.addAll(RuleCuts.lines(run));
        String why = run.why().isEmpty() ? "" : ": " + run.why();
        String unfinished = run.outcome() == Outcome.UNFINISHED ? " when the run was cut off" : "";
        lines.add(line("outcome", run.outcome().words() + unfinished + why + departure()));
        lines.addAll(Overtakings.lines(run));
        lines.add(line("replay", new Rerun(rehearsal.scenario(), rehearsal.given(), run.occasion()).text()));
    }

    /** That the run ended, but not in the way that is written. */
    private String departure() {
        OperatorMeter.Memory operator = measures.operator();
        if (operator.asWritten()) {
            return "";
        }
        StringJoiner words = new StringJoiner(", ", (run.why().isEmpty() ? ", " : "; ") + "not as written: ", "");
        if (operator.failures() > 0) {
            words.add(Wording.count(operator.failures(), "instruction") + " failed");
        }
        if (operator.interventions() > 0) {
            words.add(operator.interventions() == 1 ? "1 recovery" : operator.interventions() + " recoveries");
        }
        return words.toString();
    }

    private void verdicts(List<String> lines) {
        int widest = 0;
        for (Verdict verdict : run.verdicts()) {
            widest = Math.max(widest, verdict.property().length());
        }
        if (widest == 0) {
            lines.add(line("verdict", "none: nothing is claimed"));
        }
        String label = "verdict";
        for (Verdict verdict : run.verdicts()) {
            String name =
                    verdict.property() + " ".repeat(widest - verdict.property().length());
            lines.add(line(label, name + "  " + words(verdict)));
            label = "";
        }
    }

    private String words(Verdict verdict) {
        Violation violation = verdict.violation();
        if (violation != null) {
            return "VIOLATED at " + when(violation);
        }
        return verdict.judgement() == Judgement.HOLDS
                ? "holds" + noted(", excused at ", verdict.excuse()) + noted(", seen at ", verdict.sighting())
                : "UNDECIDED: "
                        + Cutoff.words(run.ending(), rehearsal.scenario().limits());
    }

    private static String noted(String how, @Nullable Violation what) {
        return what == null ? "" : how + when(what);
    }

    static String when(Violation violation) {
        String step = violation.step().isEmpty() ? "" : ", step " + violation.step();
        return Words.clock(violation.time()) + step + ": " + violation.why();
    }

    private void measure(MeasureName name, List<String> lines) {
        switch (name) {
            case DOWNTIME -> downtime(lines);
            case EXPOSURE -> exposure(lines);
            case RPO -> lines.add(line("RPO", work()));
            case RTO -> lines.add(line("RTO", recoveryTime()));
            case LOG -> lines.add(line("log", logs()));
            case REFUSED -> lines.add(line("refused", refusals()));
            case ABORTED ->
                lines.add(line("aborted", Wording.count(measures.trouble().aborted(), "transaction")));
            case DROPPED ->
                lines.add(line("dropped", Wording.count(measures.trouble().dropped(), "connection")));
            case INTERVENTIONS -> lines.add(line("operator", operator()));
            case DURATION -> lines.add(line("duration", Words.duration(measures.duration())));
        }
    }

    private void downtime(List<String> lines) {
        String label = "downtime";
        for (Measures.Service service : measures.services()) {
            Stopwatch down = service.down();
            String longest = down.count() < 2 ? "" : ", longest " + Words.duration(down.longestAt(measures.end()));
            String times = Wording.count(down.count(), "outage") + longest;
            wrap(lines, label, service.name() + " " + Spent.of(down, times));
            label = "";
        }
        label = "degraded";
        for (Measures.Service service : measures.services()) {
            if (service.degraded().count() > 0) {
                wrap(lines, label, service.name() + " " + Spent.of(service.degraded(), ""));
                label = "";
            }
        }
        PrimaryMeter.Memory primaries = measures.primaries();
        if (primaries.dual().count() > 0) {
            lines.add(line(
                    "primaries",
                    "two at once for " + Words.duration(primaries.dual().total()) + ", both committed for "
                            + Words.duration(primaries.damage().total())));
        }
        readings(lines);
    }

    /** What only this system has. */
    private void readings(List<String> lines) {
        for (Reading reading : measures.readings()) {
            for (Reading.Line shown : reading.lines()) {
                Stopwatch watch = shown.watch();
                String spent = watch.count() == 0 ? "" : " " + Spent.of(watch, Wording.count(watch.count(), "window"));
                wrap(lines, shown.label(), shown.words() + spent);
            }
        }
    }

    private void exposure(List<String> lines) {
        String label = "exposure";
        String before = "";
        for (Measures.Exposure exposure : measures.exposures()) {
            String words =
                    Spent.of(exposure.open(), Wording.count(exposure.open().count(), "window"));
            boolean same = words.equals(before) && exposure.open().count() > 0;
            wrap(lines, label, exposure.kind() + " " + (same ? "the same" : words));
            before = words;
            label = "";
        }
    }

    private String work() {
        WorkMeter.Memory work = measures.work();
        StringJoiner words = new StringJoiner("; ").setEmptyValue("no acknowledged work lost");
        if (work.worst().commits() > 0) {
            words.add(Wording.count(work.worst().commits(), "commit") + ", "
                    + Words.size(work.worst().bytes()) + ", "
                    + Words.duration(work.worst().span())
                    + " of work missing at worst");
            words.add(Wording.count(work.missing().commits(), "commit") + " at the end");
        }
        if (work.discarded() > 0) {
            words.add(Wording.count(work.discarded(), "commit") + " destroyed");
        }
        return words.toString();
    }

    private String recoveryTime() {
        StringJoiner words = new StringJoiner("; ").setEmptyValue("no service was lost");
        for (Measures.Service service : measures.services()) {
            if (service.down().count() > 0) {
                words.add(service.name() + " " + Words.duration(service.down().longestAt(measures.end()))
                        + (service.down().running() ? ", not back" : ""));
            }
        }
        return words.toString();
    }

    private String logs() {
        StringJoiner words = new StringJoiner("; ");
        for (Measures.LogMark log : measures.logs()) {
            words.add(log.server() + " " + Words.size(log.bytes()));
        }
        return words + " held at most";
    }

    private String refusals() {
        StringJoiner words = new StringJoiner("; ").setEmptyValue("no command");
        for (OperatorMeter.Refusal refusal : measures.operator().refusals()) {
            String times = refusal.times() == 1 ? "" : String.format(Locale.ROOT, " (%d times)", refusal.times());
            words.add(rehearsal.model().name(refusal.by()) + ": " + refusal.words() + " " + refusal.code() + times);
        }
        return words.toString();
    }

    private String operator() {
        return Wording.count(measures.operator().interventions(), "intervention") + ", "
                + Wording.count(measures.operator().commands(), "command");
    }

    /** A list of steps can be long; it goes on in lines of its own, each a little further in. */
    private static void wrap(List<String> lines, String label, String words) {
        String rest = line(label, words);
        while (rest.length() > WIDEST) {
            int end = rest.lastIndexOf("; ", WIDEST - 1);
            if (end < LABEL) {
                break;
            }
            lines.add(rest.substring(0, end + 1));
            rest = " ".repeat(LABEL + 2) + rest.substring(end + 2);
        }
        lines.add(rest);
    }

    static String line(String label, String words) {
        return " " + label + " ".repeat(Math.max(1, LABEL - 1 - label.length())) + words;
    }
}
