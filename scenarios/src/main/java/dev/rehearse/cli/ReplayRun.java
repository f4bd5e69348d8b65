package dev.rehearse.cli;

import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
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
        ReplayFile replay = ReplayFile.read(file);
        Rehearsal rehearsal = replay.playback().rehearsal();
        Run run = replay.run(outputs.listeners(rehearsal));
        outputs.write(terminal, rehearsal, run);
        return Exit.of(run.conclusion());
    }
}
