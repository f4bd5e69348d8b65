package dev.rehearse.cli;

import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.report.FaultSheet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse faults}. */
@Command(
        name = "faults",
        description = "Lists what can go wrong in a scenario and where, as --fault and faults: take it.",
        mixinStandardHelpOptions = true)
final class ListFaults implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "name of a built-in scenario, or a file")
    private String name = "";

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "overrides a value of the scenario; repeatable")
    private List<String> overrides = List.of();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "writes the list as JSON; - for standard output, without the text")
    private @Nullable String json;

    ListFaults(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        FaultSheet sheet = new FaultSheet(new Rehearsal(Library.reader().open(name, overrides), List.of()));
        if (json != null) {
            terminal.write(json, sheet.json());
        }
        if (!Terminal.STANDARD.equals(json)) {
            terminal.out().print(sheet.text());
        }
        return Exit.HOLDS;
    }
}
