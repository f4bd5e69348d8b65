package dev.rehearse.cli;

import dev.rehearse.kernel.Listener;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.report.JsonResult;
import dev.rehearse.report.Rows;
import dev.rehearse.report.Sheet;
import dev.rehearse.report.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written about a run, and where to. */
final class Outputs {

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "writes the result as JSON; - for standard output, without the sheet")
    private @Nullable String json;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "writes every fact as a line of JSON; - for standard output, without the sheet")
    private @Nullable String trace;

    private @Nullable Rows rows;
    private @Nullable Trace facts;

    Outputs() {}

    /** Refuses two results in one place; the file for replay is null if none was asked for. */
    void check(@Nullable String replayFile) {
        if (Terminal.STANDARD.equals(json) && Terminal.STANDARD.equals(trace)) {
            throw new Refusal("--json - and --trace - cannot both have standard output");
        }
        Terminal.apart("--json", json, "--trace", trace);
        Terminal.apart("--json", json, "--replay-file", replayFile);
        Terminal.apart("--trace", trace, "--replay-file", replayFile);
    }

    /** Those who must hear the run. */
    List<Listener> listeners(Rehearsal rehearsal) {
        List<Listener> listeners = new ArrayList<>();
        rows = new Rows(rehearsal.model(), rehearsal.scene());
        listeners.add(rows);
        if (trace != null) {
            facts = new Trace(rehearsal.model());
            listeners.add(facts);
        }
        return listeners;
    }

    /** Writes everything that was asked for. */
    void write(Terminal terminal, Rehearsal rehearsal, Run run) {
        if (json != null) {
            terminal.write(json, new JsonResult(rehearsal, run).text());
        }
        if (trace != null && facts != null) {
            terminal.write(trace, facts.text());
        }
        boolean taken = Terminal.STANDARD.equals(json) || Terminal.STANDARD.equals(trace);
        if (rows != null && !taken) {
            terminal.out().print(new Sheet(rehearsal, rows).text(run));
        }
    }
}
