package dev.rehearse.cli;

import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.report.PropertySheet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse properties}. */
@Command(
        name = "properties",
        description = "Lists what can be claimed in a scenario: properties by name, and the words of conditions.",
        mixinStandardHelpOptions = true)
final class ListProperties implements Callable<Integer> {

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

    ListProperties(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PropertySheet sheet = new PropertySheet(new Rehearsal(Library.reader().open(name, overrides), List.of()));
        if (json != null) {
            terminal.write(json, sheet.json());
        }
        if (!Terminal.STANDARD.equals(json)) {
            terminal.out().print(sheet.text());
        }
        return Exit.HOLDS;
    }
}
