package dev.rehearse.cli;

import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse run}. */
@Command(
        name = "run",
        description = "Runs a scenario once and prints what happened.",
        footer =
                "Exit code: 0 all properties hold or are excused, 1 one is violated, 2 undecided (the run was%n"
                        + "cut off, a fault had no effect, or the scenario claims nothing), 64 bad usage or scenario, 70 a mistake of ours.",
        mixinStandardHelpOptions = true)
final class RunScenario implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "name of a built-in scenario, or a file")
    private String name = "";

    @Option(names = "--seed", paramLabel = "N", description = "of the random numbers (default: ${DEFAULT-VALUE})")
    private String seed = "1";

    @Option(names = "--nominal", description = "each activity takes its median, as in explore; no seed is used")
    private boolean nominal;

    @Option(
            names = "--replication",
            paramLabel = "N",
            description = "number of the run in a campaign (default: ${DEFAULT-VALUE})")
    private String replication = "0";

    @Option(names = "--fault", paramLabel = "FAULT", description = "such as \"S1 crash during step 6\"; repeatable")
    private List<String> faults = List.of();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "overrides a value of the scenario; repeatable")
    private List<String> overrides = List.of();

    @Option(names = "--replay-file", paramLabel = "FILE", description = "writes all that replay needs")
    private @Nullable String replayFile;

    @Mixin
    private Outputs outputs = new Outputs();

    RunScenario(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        outputs.check(replayFile);
        long stream = whole("--seed", seed);
        long number = whole("--replication", replication);
        if (number < 0) {
            throw new Refusal("--replication " + replication + ": replications count from 0");
        }
        ScenarioReader reader = Library.reader();
        Scenario scenario = Faults.scenario(reader, name, overrides, faults);
        List<FaultPhrase> given = Faults.read(reader, scenario, faults);
        Rehearsal rehearsal = new Rehearsal(scenario, given);
        Occasion occasion = nominal ? rehearsal.nominal() : rehearsal.occasion(stream, number);
        Recorder recorder = new Recorder(nominal ? new Nominal() : new Drawn(stream, number));
        List<Listener> listeners = outputs.listeners(rehearsal);
        Run run = rehearsal.run(occasion, recorder, listeners);
        if (replayFile != null) {
            terminal.write(replayFile, ReplayText.write(Replay.of(rehearsal, run, recorder.path())));
        }
        outputs.write(terminal, rehearsal, run);
        return Exit.of(run.conclusion());
    }

    static long whole(String option, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Refusal(option + " " + text + " is not a whole number");
        }
    }
}
