package dev.rehearse.cli;

import dev.rehearse.explore.next.Advice;
import dev.rehearse.explore.next.WhatNow;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.report.NextJson;
import dev.rehearse.report.NextSheet;
import dev.rehearse.report.Sheet;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Standing;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.read.StateReader;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse next}. */
@Command(
        name = "next",
        description = "Finds the shortest continuation that ends safely, from the state that the consoles print.",
        footer = "Without --state it prints what can be typed. Exit code: 0 there is a continuation, 1 there is none,%n"
                + "2 undecided, 64 bad usage, scenario or state, 70 a mistake of ours.",
        mixinStandardHelpOptions = true)
final class NextCommands implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "name of a built-in scenario, or a file")
    private String name = "";

    @Option(names = "--state", paramLabel = "FILE", description = "what the consoles print")
    private @Nullable String state;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "overrides a value of the scenario; repeatable")
    private List<String> overrides = List.of();

    @Option(
            names = "--outage",
            paramLabel = "TIME",
            description = "how long a service may be taken down if there is another way (default: ${DEFAULT-VALUE})")
    private String outage = "1 min";

    @Option(
            names = "--states",
            paramLabel = "N",
            description = "gives up, undecided, after so many situations (default: ${DEFAULT-VALUE})")
    private long states = 20_000;

    @Option(names = "--time", paramLabel = "TIME", description = "gives up after so long, such as \"60 s\"")
    private @Nullable String time;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "writes the result as JSON; - for standard output, without the sheet")
    private @Nullable String json;

    NextCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (states < 1) {
            throw new Refusal("--states is 1 or more");
        }
        long begin = System.nanoTime();
        long patience = time == null ? Long.MAX_VALUE : read("--time", time);
        long longest = read("--outage", outage);
        Scenario whole = Library.reader().open(name, overrides);
        Scenario scenario = whole.with(whole.claims().ofNow());
        Midway midway = scenario.system().midway();
        if (midway == null) {
            throw new Refusal(name + ": what the consoles of " + kind(scenario.system())
                    + " print cannot be typed yet; known is that of " + supported());
        }
        List<Parameter> words = midway.typed(scenario.plan());
        if (state == null) {
            words.forEach(word -> terminal.out().println(line(word)));
            return Exit.HOLDS;
        }
        Standing standing = StateReader.open(state, scenario, words);
        nameUnjudged(whole, scenario);
        if (scenario.claims().all().isEmpty()) {
            standing.check();
            terminal.out().println("UNDECIDED: " + Sheet.CLAIMS_NOTHING);
            return Exit.UNDECIDED;
        }
        Limits limits = new Limits(states, Long.MAX_VALUE, () -> System.nanoTime() - begin > patience);
        Advice advice = WhatNow.of(scenario, standing, limits, longest);
        if (json != null) {
            terminal.write(json, new NextJson(advice).text());
        }
        if (!Terminal.STANDARD.equals(json)) {
            terminal.out().print(new NextSheet(advice).text());
        }
        return switch (advice.verdict()) {
            case FOUND -> Exit.HOLDS;
            case NONE -> Exit.VIOLATED;
            case UNDECIDED -> Exit.UNDECIDED;
        };
    }

    /** Names what cannot be judged from the middle on: nobody should take it for kept. */
    private void nameUnjudged(Scenario whole, Scenario scenario) {
        for (PropertyPhrase claim : whole.claims().all()) {
            if (!scenario.claims().all().contains(claim)) {
                terminal.err()
                        .println(claim.place() + ": next does not judge " + claim.text()
                                + ", which asks what came before, or for steps");
            }
        }
    }

    private static String kind(SystemKind system) {
        return system.kinds().get(0);
    }

    private static String supported() {
        return Systems.all().stream()
                .filter(system -> system.midway() != null)
                .map(NextCommands::kind)
                .collect(Collectors.joining(", "));
    }

    private static long read(String option, String text) {
        try {
            return Quantity.DURATION.read(text).number();
        } catch (BadValue bad) {
            throw new Refusal(option + ": " + bad.getMessage() + (bad.hint().isEmpty() ? "" : " (" + bad.hint() + ")"));
        }
    }

    private static String line(Parameter word) {
        String values = word.quantity() == Quantity.WORD
                ? String.join(" | ", word.words())
                : word.quantity().name().toLowerCase(Locale.ROOT);
        return word.section() + ": {" + word.name() + ": " + values + "}    # " + word.meaning();
    }
}
