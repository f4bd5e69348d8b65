package dev.rehearse.cli;

import dev.rehearse.ablation.Ablation;
import dev.rehearse.ablation.Ablation.Scope;
import dev.rehearse.ablation.Change;
import dev.rehearse.ablation.Need;
import dev.rehearse.explore.Exploration;
import dev.rehearse.report.StepsResult;
import dev.rehearse.report.StepsSheet;
import dev.rehearse.report.StepsTable;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.site.value.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse steps}. */
@Command(
        name = "steps",
        description = "Says why each step is there: leaves out or weakens everything in turn, and tells what breaks.",
        footer =
                "Exit code: 0 everything was looked at, 2 something was not, 64 bad usage or scenario, 70 a mistake of ours.",
        mixinStandardHelpOptions = true)
final class ExplainSteps implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "name of a built-in scenario, or a file")
    private String name = "";

    @Option(
            names = "--step",
            paramLabel = "N",
            description = "only this step, or before, after or recovery (default: all)")
    private @Nullable String step;

    @Option(
            names = "--faults",
            paramLabel = "K",
            description = "0, or 1: with one fault or slip too, wherever it may strike (default: ${DEFAULT-VALUE})")
    private int faults = 1;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "overrides a value of the scenario; repeatable")
    private List<String> overrides = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "(default: all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "writes the result as JSON; - for standard output, without the sheet")
    private @Nullable String json;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "writes a line for each kind of harm; - for standard output, without the sheet")
    private @Nullable String csv;

    ExplainSteps(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (faults < 0 || faults > 1) {
            throw new Refusal("--faults is 0 or 1");
        }
        if (threads < 1) {
            throw new Refusal("--threads is 1 or more");
        }
        if (Terminal.STANDARD.equals(json) && Terminal.STANDARD.equals(csv)) {
            throw new Refusal("--json - and --csv - cannot both have standard output");
        }
        Terminal.apart("--json", json, "--csv", csv);
        ScenarioReader reader = Library.reader();
        Scenario scenario = reader.open(name, overrides);
        check(scenario);
        Ablation ablation = explained(reader, scenario);
        if (json != null) {
            terminal.write(json, new StepsResult(ablation).text());
        }
        if (csv != null) {
            terminal.write(csv, new StepsTable(ablation).text());
        }
        if (!Terminal.STANDARD.equals(json) && !Terminal.STANDARD.equals(csv)) {
            terminal.out().print(new StepsSheet(ablation).text());
        }
        boolean all = ablation.findings().stream().noneMatch(finding -> finding.need() == Need.UNDECIDED);
        return all ? Exit.HOLDS : Exit.UNDECIDED;
    }

    private Ablation explained(ScenarioReader reader, Scenario scenario) {
        ChangeBar bar = new ChangeBar(terminal.err(), terminal.watched());
        try {
            return Ablation.of(scenario, more -> reader.open(name, with(more)), scope(scenario), threads, bar);
        } finally {
            bar.clear();
        }
    }

    private List<String> with(List<String> more) {
        List<String> all = new ArrayList<>(overrides);
        all.addAll(more);
        return all;
    }

    private void check(Scenario scenario) {
        if (scenario.claims().all().size() > Exploration.MOST_PROPERTIES) {
            throw new Refusal(name + " claims " + scenario.claims().all().size() + " properties; steps tells at most "
                    + Exploration.MOST_PROPERTIES + " apart");
        }
        if (scenario.hazards().every() && !scenario.hazards().phrases().isEmpty()) {
            throw new Refusal(name + " has faults that are sure to happen; write faults: {any: [...], at most: 1}");
        }
    }

    private Scope scope(Scenario scenario) {
        if (step == null) {
            return new Scope("", faults);
        }
        List<String> blocks = blocks(scenario.runbook());
        if (!blocks.contains(step)) {
            String nearest = Nearest.among(blocks, step);
            throw new Refusal("--step " + step + ": there is no such step; "
                    + (nearest == null
                            ? "write one of " + String.join(", ", blocks)
                            : "did you mean " + nearest + "?"));
        }
        return new Scope(step, faults);
    }

    private static List<String> blocks(Runbook runbook) {
        List<String> blocks = new ArrayList<>();
        if (!runbook.before().isEmpty()) {
            blocks.add(Slip.BEFORE);
        }
        runbook.procedure().forEach(known -> blocks.add(Integer.toString(known.number())));
        if (!runbook.after().isEmpty()) {
            blocks.add(Slip.AFTER);
        }
        if (!runbook.recovery().isEmpty()) {
            blocks.add(Change.RECOVERY);
        }
        return blocks;
    }
}
