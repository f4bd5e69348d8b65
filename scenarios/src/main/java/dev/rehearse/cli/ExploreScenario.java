package dev.rehearse.cli;

import dev.rehearse.explore.Counterexample;
import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.Leeway;
import dev.rehearse.explore.Timing;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.report.ExplorationResult;
import dev.rehearse.report.ExplorationSheet;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipMenu;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.site.value.BadValue;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse explore}. */
@Command(
        name = "explore",
        description = "Tries every placement of up to so many faults, each once.",
        footer = "Exit code: 0 all properties hold for every placement, 1 one is violated, 2 undecided,%n"
                + "64 bad usage or scenario, 70 a mistake of ours.",
        mixinStandardHelpOptions = true)
final class ExploreScenario implements Callable<Integer> {

    private static final String NOMINAL = "nominal";
    private static final String CORNERS = "corners";
    private static final String ANY = "any";

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "name of a built-in scenario, or a file")
    private String name = "";

    @Option(names = "--faults", paramLabel = "K", description = "most faults in one run (default: ${DEFAULT-VALUE})")
    private int faults = 1;

    @Option(
            names = "--fault",
            paramLabel = "FAULT",
            description = "what may go wrong, such as \"S1 crash\"; repeatable (default: what the scenario names)")
    private List<String> menu = List.of();

    @Option(
            names = "--slips",
            description = "what the operator may do wrong may go wrong too: all slips that make sense in the scenario")
    private boolean slips;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "overrides a value of the scenario; repeatable")
    private List<String> overrides = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "(default: all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--states", paramLabel = "N", description = "gives up, undecided, after so many worlds")
    private long states = Long.MAX_VALUE;

    @Option(names = "--memory", paramLabel = "SIZE", description = "gives up when its tables take so much")
    private @Nullable String memory;

    @Option(names = "--time", paramLabel = "TIME", description = "gives up after so long, such as \"60 s\"")
    private @Nullable String time;

    @Option(
            names = "--timing",
            paramLabel = "TIMING",
            description = "nominal: activities take their medians (default); corners: some take their least (1st"
                    + " percentile) or most (99th); any: some are over before or after anything else")
    private String timing = NOMINAL;

    @Option(
            names = "--corners",
            paramLabel = "N",
            description = "with --timing corners, so many activities at most (default: 1)")
    private @Nullable Integer corners;

    @Option(
            names = "--late",
            paramLabel = "N",
            description = "with --timing any, so many activities at most (default: 1)")
    private @Nullable Integer late;

    @Option(
            names = "--orders",
            paramLabel = "N",
            description = "so many events at most are served ahead of others that are due at the same time and were"
                    + " scheduled earlier (default: 0)")
    private int orders;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "writes the result as JSON; - for standard output, without the sheet")
    private @Nullable String json;

    @Option(names = "--replays", paramLabel = "DIRECTORY", description = "writes a replay file for each minimal set")
    private @Nullable String directory;

    ExploreScenario(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (faults < 0 || threads < 1 || states < 1) {
            throw new Refusal("--faults is 0 or more, --threads and --states are 1 or more");
        }
        if (orders < 0) {
            throw new Refusal("--orders is 0 or more");
        }
        long begin = System.nanoTime();
        long bytes = read("--memory", memory, Quantity.SIZE);
        long patience = read("--time", time, Quantity.DURATION);
        ScenarioReader reader = Library.reader();
        Scenario scenario = reader.open(name, overrides);
        if (scenario.claims().all().size() > Exploration.MOST_PROPERTIES) {
            throw new Refusal(name + " claims " + scenario.claims().all().size() + " properties; explore tells at most "
                    + Exploration.MOST_PROPERTIES + " apart");
        }
        Limits limits = new Limits(states, bytes, () -> System.nanoTime() - begin > patience);
        Plan plan = Plan.upTo(faults).by(threads).within(limits);
        Leeway leeway = leeway();
        Exploration exploration = Exploration.of(scenario, menu(reader, scenario), plan, leeway);
        if (json != null) {
            terminal.write(json, new ExplorationResult(exploration, faults, leeway).text());
        }
        if (!Terminal.STANDARD.equals(json)) {
            terminal.out().print(new ExplorationSheet(exploration, faults, leeway).text());
        }
        if (directory != null) {
            replays(exploration, directory);
        }
        return Exit.of(exploration.judgement());
    }

    /** What may go another way than planned beside the faults. */
    private Leeway leeway() {
        if (!List.of(NOMINAL, CORNERS, ANY).contains(timing)) {
            throw new Refusal("--timing is nominal, corners or any, not " + timing);
        }
        int times = times("--corners", corners, CORNERS) + times("--late", late, ANY);
        return switch (timing) {
            case CORNERS -> new Leeway(Timing.CORNERS, times, orders);
            case ANY -> new Leeway(Timing.ANY, times, orders);
            default -> Leeway.orders(orders);
        };
    }

    /** How many activities may take another time than their median, if that is the timing. */
    private int times(String option, @Nullable Integer most, String with) {
        if (most != null && most < 1) {
            throw new Refusal(option + " is 1 or more");
        }
        if (most != null && !timing.equals(with)) {
            throw new Refusal(option + " goes with --timing " + with);
        }
        return !timing.equals(with) ? 0 : most == null ? 1 : most;
    }

    static long read(String option, @Nullable String text, Quantity quantity) {
        if (text == null) {
            return Long.MAX_VALUE;
        }
        try {
            return quantity.read(text).number();
        } catch (BadValue bad) {
            throw new Refusal(option + ": " + bad.getMessage() + (bad.hint().isEmpty() ? "" : " (" + bad.hint() + ")"));
        }
    }

    private List<FaultPhrase> menu(ScenarioReader reader, Scenario scenario) {
        List<FaultPhrase> phrases = new ArrayList<>();
        for (String fault : menu) {
            FaultPhrase phrase = reader.fault(fault, scenario);
            if (phrase.placement().anchor() != Anchor.ANYWHERE
                    && phrase.placement().anchor() != Anchor.AHEAD) {
                throw new Refusal("--fault \"" + fault + "\": where it strikes is what is explored; leave that out");
            }
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }
        if (scenario.hazards().every() && !scenario.hazards().phrases().isEmpty()) {
            throw new Refusal(name + " has faults that are sure to happen; write faults: {any: [...], at most: 1}");
        }
        List<FaultPhrase> known =
                new ArrayList<>(phrases.isEmpty() ? scenario.hazards().phrases() : phrases);
        for (Slip slip :
                slips ? SlipMenu.of(scenario.system(), scenario.plan(), scenario.runbook()) : List.<Slip>of()) {
            if (!known.contains(slip.phrase())) {
                known.add(slip.phrase());
            }
        }
        if (known.isEmpty() && faults > 0) {
            throw new Refusal(name + " does not say what may go wrong; write --fault \"S1 crash\"");
        }
        return known;
    }

    private void replays(Exploration exploration, String into) {
        try {
            Files.createDirectories(Path.of(into));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(into + " cannot be made: " + Terminal.reason(e));
        }
        int written = 0;
        for (int property = 0; property < exploration.properties().size(); property++) {
            int number = 0;
            List<Counterexample> violations =
                    exploration.isSought(property) ? List.of() : exploration.counterexamples(property);
            for (Counterexample found : violations) {
                String file = ExplorationSheet.file(property, ++number);
                String text = ReplayText.write(found.replay(exploration.scenario(), exploration.menu()));
                terminal.write(Path.of(into, file).toString(), text);
                written++;
            }
        }
        (Terminal.STANDARD.equals(json) ? terminal.err() : terminal.out())
                .println(" replays   " + written + " files in " + into + "; rehearse replay FILE shows what happened");
    }
}
