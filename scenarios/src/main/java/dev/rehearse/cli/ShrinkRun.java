package dev.rehearse.cli;

import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.report.ShrinkResult;
import dev.rehearse.report.ShrinkSheet;
import dev.rehearse.shrink.Shrink;
import dev.rehearse.shrink.Shrunk;
import dev.rehearse.site.value.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse shrink}. */
@Command(
        name = "shrink",
        description = "Finds the fewest faults, and the earliest places for them, with which a run still fails.",
        footer = "Exit code: 1 the run was shrunk and still fails, 0 or 2 it violates nothing (as run), 64 bad usage,%n"
                + "a damaged file or one of a history that the product no longer has, 70 a mistake of ours.",
        mixinStandardHelpOptions = true)
final class ShrinkRun implements Callable<Integer> {

    private static final String SHRUNK = ".shrunk";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "written by run --replay-file or explore --replays")
    private String file = "";

    @Option(
            names = "--property",
            paramLabel = "NAME",
            description = "which of the violated properties (default: the one that is violated first)")
    private @Nullable String name;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the replay file of the shrunk run (default: beside FILE, with .shrunk in its name)")
    private @Nullable String out;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "writes the result as JSON; - for standard output, without the sheet")
    private @Nullable String json;

    ShrinkRun(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String shrunkFile = out == null ? beside(file) : out;
        check(shrunkFile);
        ReplayFile replay = ReplayFile.read(file);
        Run run = replay.run(List.of());
        Optional<Violation> first = Shrink.violated(run);
        if (name == null && first.isEmpty()) {
            terminal.err()
                    .println("rehearse: " + file + ": this run violates no property, so there is nothing to shrink");
            return Exit.of(run.conclusion());
        }
        String property = name == null ? first.orElseThrow().property() : meant(name, run);
        Shrunk shrunk = Shrink.of(
                replay.playback().rehearsal(), run, property, replay.playback().path());
        terminal.write(shrunkFile, ReplayText.write(shrunk.shown().replay()));
        if (json != null) {
            terminal.write(json, new ShrinkResult(shrunk, shrunkFile).text());
        }
        if (!Terminal.STANDARD.equals(json)) {
            terminal.out().print(new ShrinkSheet(shrunk, shrunkFile).text());
        }
        return Exit.of(shrunk.shown().run().conclusion());
    }

    private void check(String shrunkFile) {
        if (shrunkFile.equals(Terminal.STANDARD)) {
            throw new Refusal("--out needs a file; standard output is for the sheet, or for --json -");
        }
        if (Terminal.same(shrunkFile, file)) {
            throw new Refusal("--out " + shrunkFile + " is the file that is shrunk; name another");
        }
        if (json != null && (Terminal.same(json, shrunkFile) || Terminal.same(json, file))) {
            throw new Refusal("--json " + json + " is taken by a replay file; name another");
        }
    }

    /** {@code bad.json} becomes {@code bad.shrunk.json}. */
    private static String beside(String file) {
        int name = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        int dot = file.lastIndexOf('.');
        return dot <= name ? file + SHRUNK : file.substring(0, dot) + SHRUNK + file.substring(dot);
    }

    /** The violated property of that text, or the only one that begins with it. */
    private static String meant(String name, Run run) {
        List<String> violated = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Verdict verdict : run.verdicts()) {
            all.add(verdict.property());
            if (verdict.judgement() == Judgement.VIOLATED) {
                violated.add(verdict.property());
            }
        }
        List<String> meant = fitting(violated, name);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.size() > 1) {
            throw new Refusal("--property " + name + " may be one of several: " + String.join(", ", meant));
        }
        String which = violated.isEmpty() ? "it violates none" : "it violates " + String.join(", ", violated);
        if (!fitting(all, name).isEmpty()) {
            throw new Refusal("--property " + name + " is not violated in this run; " + which);
        }
        String nearest = Nearest.among(all, name);
        throw new Refusal("--property " + name + " is none of this run's; "
                + (nearest == null ? which : "did you mean " + nearest + "?"));
    }

    private static List<String> fitting(List<String> properties, String name) {
        return properties.contains(name)
                ? List.of(name)
                : properties.stream()
                        .filter(text -> text.startsWith(name + " "))
                        .toList();
    }
}
