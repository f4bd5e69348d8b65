package dev.rehearse.cli;

import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Comparison;
import dev.rehearse.fmea.Effects;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.report.EffectDiff;
import dev.rehearse.report.EffectResult;
import dev.rehearse.report.EffectSheet;
import dev.rehearse.report.EffectTable;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.site.value.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse fmea}. */
@Command(
        name = "fmea",
        description =
                "For each fault and slip in each step: the worst that comes of it, how it is noticed, and the way out.",
        footer = "Exit code: 0 no cell violates what is claimed, 1 one does, 2 undecided,%n"
                + "64 bad usage or scenario, 70 a mistake of ours.",
        mixinStandardHelpOptions = true)
final class EffectsOfFaults implements Callable<Integer> {

    private static final String ALL = "all";
    private static final int LINES = 40;

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "name of a built-in scenario, or a file")
    private String name = "";

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "overrides a value of the scenario; repeatable")
    private List<String> overrides = List.of();

    @Mixin
    private FaultMenu menu = new FaultMenu();

    @Option(
            names = "--step",
            paramLabel = "N",
            description = "only this step, each cell by itself; before and after are steps too; repeatable")
    private List<String> steps = List.of();

    @Option(
            names = "--lines",
            paramLabel = "N",
            description = "so many groups of cells at most, or all (default: 40; with --step all)")
    private @Nullable String lines;

    @Option(names = "--threads", paramLabel = "N", description = "(default: all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--time", paramLabel = "TIME", description = "gives up, undecided, after so long, such as \"60 s\"")
    private @Nullable String time;

    @Option(names = "--states", paramLabel = "N", description = "gives up, undecided, after so many worlds")
    private long states = Long.MAX_VALUE;

    @Option(names = "--csv", paramLabel = "FILE", description = "writes all cells, a line a cell")
    private @Nullable String csv;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "writes all cells as JSON; - for standard output, without the sheet")
    private @Nullable String json;

    @Option(
            names = "--replays",
            paramLabel = "DIRECTORY",
            description = "writes a replay file for each cell that does harm")
    private @Nullable String directory;

    @Option(
            names = "--diff",
            paramLabel = "OTHER",
            description =
                    "another scenario, the one before: shows what this one guards that it did not, and the reverse")
    private @Nullable String other;

    @Option(
            names = "--diff-set",
            paramLabel = "PATH=VALUE",
            description = "overrides a value of the other scenario; alone, of the same scenario; repeatable")
    private List<String> otherOverrides = List.of();

    EffectsOfFaults(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long begin = System.nanoTime();
        if (threads < 1 || states < 1) {
            throw new Refusal("--threads and --states are 1 or more");
        }
        Terminal.apart("--csv", csv, "--json", json);
        int most = most();
        long patience = ExploreScenario.read("--time", time, Quantity.DURATION);
        ScenarioReader reader = Library.reader();
        Scenario scenario = reader.open(name, overrides);
        Plan plan = Plan.upTo(1)
                .by(threads)
                .within(new Limits(states, Long.MAX_VALUE, () -> System.nanoTime() - begin > patience));
        Scenario before = before(reader);
        Effects effects = effects(reader, scenario, plan);
        write(effects, before == null ? null : effects(reader, before, plan), most);
        return Exit.of(effects.judgement());
    }

    private @Nullable Scenario before(ScenarioReader reader) {
        return other == null && otherOverrides.isEmpty()
                ? null
                : reader.open(other == null ? name : other, otherOverrides);
    }

    private Effects effects(ScenarioReader reader, Scenario scenario, Plan plan) {
        int claims = scenario.claims().all().size();
        if (claims > Exploration.MOST_PROPERTIES) {
            throw new Refusal(scenario.name() + " claims " + claims + " properties; fmea tells at most "
                    + Exploration.MOST_PROPERTIES + " apart");
        }
        for (String step : steps) {
            if (!Effects.steps(scenario).contains(step) || step.isEmpty()) {
                throw new Refusal("--step " + step + ": " + scenario.name() + " has the steps "
                        + String.join(", ", Effects.steps(scenario)).replaceFirst(", $", ""));
            }
        }
        return Effects.of(scenario, menu.of(reader, scenario), plan, step -> steps.isEmpty() || steps.contains(step));
    }

    private int most() {
        if (lines == null) {
            return steps.isEmpty() ? LINES : Integer.MAX_VALUE;
        }
        if (lines.equals(ALL)) {
            return Integer.MAX_VALUE;
        }
        long most = RunScenario.whole("--lines", lines);
        if (most < 0) {
            throw new Refusal("--lines is 0 or more, or all");
        }
        return (int) Math.min(most, Integer.MAX_VALUE);
    }

    private void write(Effects effects, @Nullable Effects before, int most) {
        if (csv != null) {
            terminal.write(csv, new EffectTable(effects).text());
        }
        if (json != null) {
            terminal.write(json, new EffectResult(effects).text());
        }
        if (!Terminal.STANDARD.equals(json) && !Terminal.STANDARD.equals(csv)) {
            terminal.out()
                    .print(
                            before == null
                                    ? new EffectSheet(effects, most).text()
                                    : new EffectDiff(
                                                    named(effects),
                                                    named(before),
                                                    new Comparison(effects, before),
                                                    most)
                                            .text());
        }
        if (directory != null) {
            replays(effects, directory);
        }
    }

    private static String named(Effects effects) {
        return effects.scenario().name() + Rerun.options(effects.scenario(), List.of());
    }

    private void replays(Effects effects, String into) {
        try {
            Files.createDirectories(Path.of(into));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(into + " cannot be made: " + Terminal.reason(e));
        }
        List<Cell> harmful = new ArrayList<>(effects.cells());
        harmful.removeIf(cell -> cell.worst().effect().harms().isEmpty());
        for (int i = 0; i < harmful.size(); i++) {
            String file = Path.of(into, Effects.file(i + 1)).toString();
            terminal.write(file, ReplayText.write(effects.replay(harmful.get(i))));
        }
    }
}
