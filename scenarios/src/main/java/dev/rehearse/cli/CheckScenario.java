package dev.rehearse.cli;

import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.Scenario;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse check}. */
@Command(
        name = "check",
        description = "Reads a scenario and says what is wrong with it, with line and column.",
        mixinStandardHelpOptions = true)
final class CheckScenario implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "name of a built-in scenario, or a file")
    private String name = "";

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "overrides a value of the scenario; repeatable")
    private List<String> overrides = List.of();

    CheckScenario(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Scenario scenario = Library.reader().open(name, overrides);
        Rehearsal rehearsal = new Rehearsal(scenario, List.of());
        terminal.out()
                .println(name + ": " + scenario.runbook().procedure().size() + " steps, "
                        + rehearsal.model().size() + " components; nothing wrong");
        if (scenario.claims().all().isEmpty()) {
            terminal.out()
                    .println(name
                            + ": it claims nothing (neither always: nor eventually:), so a run of it decides nothing");
        }
        return Exit.HOLDS;
    }
}
