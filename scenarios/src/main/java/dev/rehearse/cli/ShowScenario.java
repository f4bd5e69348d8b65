package dev.rehearse.cli;

import dev.rehearse.scenario.read.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rehearse show}. */
@Command(
        name = "show",
        description = "Prints a built-in scenario, to copy and change.",
        mixinStandardHelpOptions = true)
final class ShowScenario implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "name of a built-in scenario")
    private String name = "";

    ShowScenario(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(Catalogue.text(name));
        return Exit.HOLDS;
    }
}
