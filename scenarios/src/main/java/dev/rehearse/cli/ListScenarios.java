package dev.rehearse.cli;

import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.read.Catalogue;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rehearse list}. */
@Command(name = "list", description = "Lists the built-in scenarios.", mixinStandardHelpOptions = true)
final class ListScenarios implements Callable<Integer> {

    private final Terminal terminal;

    ListScenarios(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ScenarioReader reader = Library.reader();
        int widest = Catalogue.names().stream().mapToInt(String::length).max().orElse(0);
        for (String name : Catalogue.names()) {
            Scenario scenario = reader.open(name, List.of());
            String gap = " ".repeat(widest - name.length() + 2);
            terminal.out().println(name + gap + scenario.heading().title());
        }
        return Exit.HOLDS;
    }
}
