package dev.rehearse.cli;

import dev.rehearse.campaign.compare.Lineup;
import dev.rehearse.report.ComparisonSheet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse compare}. */
@Command(
        name = "compare",
        description = "Runs several scenarios with the same random numbers, and says which is better and by how much.",
        footer = "Each other variant is compared with the first. Exit code: 0 done, 2 stopped before it had what was%n"
                + "asked for, 64 bad usage or scenario, 70 a mistake of ours.",
        mixinStandardHelpOptions = true)
final class CompareScenarios implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "names of built-in scenarios, or files")
    private List<String> names = List.of();

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description = "a variant for each, such as solid.ini.AutoPrimaryAlone=no,yes; repeatable")
    private List<String> varies = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "of the random numbers (default: ${DEFAULT-VALUE})")
    private String seed = "1";

    @Option(
            names = "--fault",
            paramLabel = "FAULT",
            description = "that all have, such as \"S1 crash MTBF 2000 h\"; repeatable")
    private List<String> faults = List.of();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "overrides a value of all; repeatable")
    private List<String> overrides = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "(default: all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "writes the result as JSON; - for standard output, without the sheet")
    private @Nullable String json;

    @Option(names = "--csv", paramLabel = "FILE", description = "writes every replication of every variant as a line")
    private @Nullable String csv;

    @Mixin
    private Aiming aiming = new Aiming();

    CompareScenarios(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Contest.Files files = new Contest.Files(json, csv);
        files.check();
        if (threads < 1) {
            throw new Refusal("--threads is 1 or more");
        }
        aiming.patience();
        Lineup lineup = Lineups.read(names, overrides, varies, faults);
        return new Contest(terminal, lineup, RunScenario.whole("--seed", seed), aiming, files)
                .run(threads, "compare", compared -> new ComparisonSheet(compared).text());
    }
}
