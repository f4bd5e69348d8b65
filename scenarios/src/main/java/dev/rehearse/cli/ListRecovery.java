package dev.rehearse.cli;

import dev.rehearse.report.RecoverySheet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse recovery}. */
@Command(
        name = "recovery",
        description = "Lists what the operator does when something is wrong: a scenario's own rules and the system's.",
        mixinStandardHelpOptions = true)
final class ListRecovery implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "name of a built-in scenario, or a file")
    private String name = "";

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "overrides a value of the scenario; repeatable")
    private List<String> overrides = List.of();

    ListRecovery(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(new RecoverySheet(Library.reader().open(name, overrides)).text());
        return Exit.HOLDS;
    }
}
