package dev.rehearse.cli;

import dev.rehearse.kernel.chance.ReplayMismatch;
import dev.rehearse.kernel.chance.Replayed;
import dev.rehearse.rehearsal.BadReplay;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Source;
import dev.rehearse.scenario.read.ScenarioReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rehearse replay}. */
@Command(
        name = "replay",
        description = "Runs the same history again, to the byte.",
        footer = "Exit code: as of run; 64 if the file is damaged or the product no longer has this history.",
        mixinStandardHelpOptions = true)
final class ReplayRun implements Callable<Integer> {

    /** Much larger than any replay: a million answers are some 50 MB. */
    private static final long MOST_BYTES = 200_000_000;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "written by run --replay-file")
    private String file = "";

    @Mixin
    private Outputs outputs = new Outputs();

    ReplayRun(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        outputs.check(null);
        try {
            return replay(ReplayText.read(text()));
        } catch (BadReplay bad) {
            throw new Refusal(file + ": " + bad.getMessage());
        } catch (ReplayMismatch other) {
            throw new Refusal(file + ": the file is as it was written, and this product has another history: "
                    + other.getMessage());
        }
    }

    private int replay(Replay replay) {
        ScenarioReader reader = Library.reader();
        Source source = replay.source();
        Scenario scenario =
                reader.read(source.name(), source.text().getBytes(StandardCharsets.UTF_8), source.overrides());
        Rehearsal rehearsal = new Rehearsal(scenario, faults(replay.given(), reader, scenario));
        List<FaultPhrase> faults = faults(replay.faults(), reader, scenario);
        if (faults.size() != rehearsal.asked().size()) {
            throw new BadReplay("its faults do not fit its scenario");
        }
        Occasion occasion = new Occasion(replay.seed(), replay.replication(), faults);
        Run run = rehearsal.run(occasion, new Replayed(replay.path()), outputs.listeners(rehearsal));
        if (!run.fingerprint().toString().equals(replay.fingerprint())) {
            throw new BadReplay(
                    "the history ends otherwise than the recorded one, and the file is as it was written: the product has changed");
        }
        outputs.write(terminal, rehearsal, run);
        return Exit.of(run.conclusion());
    }

    private static List<FaultPhrase> faults(List<String> words, ScenarioReader reader, Scenario scenario) {
        List<FaultPhrase> faults = new ArrayList<>();
        for (String fault : words) {
            try {
                faults.add(reader.fault(fault, scenario));
            } catch (BadScenario bad) {
                throw new BadReplay("its fault is unknown: " + bad.getMessage());
            }
        }
        return faults;
    }

    private String text() {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > MOST_BYTES) {
                throw new BadReplay("it is too large for a replay file");
            }
            return Files.readString(path);
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(file + " cannot be read: " + Terminal.reason(e));
        }
    }
}
