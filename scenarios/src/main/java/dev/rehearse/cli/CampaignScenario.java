package dev.rehearse.cli;

import dev.rehearse.campaign.Campaign;
import dev.rehearse.campaign.Goal;
import dev.rehearse.campaign.Result;
import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.campaign.Saved;
import dev.rehearse.campaign.compare.Lineup;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.report.CampaignResult;
import dev.rehearse.report.CampaignSheet;
import dev.rehearse.report.SweepSheet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse campaign}. */
@Command(
        name = "campaign",
        description =
                "Runs a scenario many times with other random numbers, and says how its measures are distributed.",
        footer =
                "Exit code: 0 all properties hold in every replication, 1 one is violated in one, 2 undecided (a%n"
                        + "replication is, or the campaign was stopped before it had what was asked for), 64 bad usage or%n"
                        + "scenario, 70 a mistake of ours. Replication I alone: rehearse run SCENARIO --seed N --replication I.",
        mixinStandardHelpOptions = true)
final class CampaignScenario implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", arity = "0..1", description = "name of a built-in scenario, or a file")
    private @Nullable String name;

    @Option(names = "--seed", paramLabel = "N", description = "of the random numbers (default: 1)")
    private @Nullable String seed;

    @Option(names = "--fault", paramLabel = "FAULT", description = "such as \"S1 crash MTBF 2000 h\"; repeatable")
    private List<String> faults = List.of();

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
            description = "writes every replication as a line; after --resume behind those that are there, or all")
    private @Nullable String csv;

    @Option(names = "--save", paramLabel = "FILE", description = "writes what --resume needs to go on")
    private @Nullable String save;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description = "goes on with a campaign that was saved; no SCENARIO")
    private @Nullable String resume;

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description = "a campaign for each value with the same random numbers, such as"
                    + " solid.ini.AutoPrimaryAlone=no,yes or \"workload.commits=100/s..1000/s step 100/s\"; repeatable")
    private List<String> varies = List.of();

    @Mixin
    private Ending ending = new Ending();

    CampaignScenario(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        check();
        if (!varies.isEmpty()) {
            return sweep();
        }
        Course course = course();
        Goal goal = ending.goal(course);
        try (Interruption interruption = new Interruption()) {
            int exit = run(RowFile.lacks(csv, course) ? course.anew() : course, goal, interruption);
            terminal.out().flush();
            return interruption.exit(exit);
        }
    }

    private int sweep() {
        if (name == null || save != null) {
            throw new Refusal(
                    "--vary runs a SCENARIO, from the first replication on; --resume and --save do not go with it");
        }
        Aiming aiming = ending.ofSweep();
        aiming.patience();
        Lineup lineup = Lineups.read(List.of(name), overrides, varies, faults);
        long number = seed == null ? 1 : RunScenario.whole("--seed", seed);
        return new Contest(terminal, lineup, number, aiming, new Contest.Files(json, csv))
                .run(threads, "campaign", compared -> new SweepSheet(compared).text());
    }

    private Course course() {
        if (resume != null && name == null) {
            return Course.resumed(resume);
        }
        if (resume == null && name != null) {
            return Course.of(name, seed, overrides, faults);
        }
        throw new Refusal("give a SCENARIO, or --resume FILE");
    }

    private void check() {
        if (resume != null && name == null && (seed != null || !faults.isEmpty() || !overrides.isEmpty())) {
            throw new Refusal("--resume goes on with what was saved; --seed, --fault and --set were said then");
        }
        if (threads < 1) {
            throw new Refusal("--threads is 1 or more");
        }
        Terminal.apart("--json", json, "--csv", csv);
        Terminal.apart("--json", json, "--save", save);
        Terminal.apart("--csv", csv, "--save", save);
        if (Terminal.STANDARD.equals(save) || Terminal.STANDARD.equals(csv)) {
            throw new Refusal("--save and --csv need a file");
        }
    }

    private int run(Course course, Goal goal, Interruption interruption) {
        Campaign campaign = course.campaign();
        long begin = System.nanoTime();
        long patience = ending.patience();
        campaign.until(() -> {
            if (interruption.asked()) {
                return Stop.INTERRUPTED;
            }
            return System.nanoTime() - begin > patience ? Stop.TIME : null;
        });
        Rehearsal rehearsal = course.rehearsal();
        String shown = goal.measures().isEmpty()
                ? Ending.usual(rehearsal)
                : goal.measures().get(0);
        ProgressBar bar = new ProgressBar(terminal.err(), shown, course.already(), patience);
        if (terminal.watched()) {
            campaign.show(shown, bar);
        }
        Result result;
        try (RowFile rows = RowFile.of(csv, course)) {
            rows.listen(campaign);
            result = campaign.run(goal, threads);
            bar.clear();
            rows.finish();
        }
        write(result);
        return Exit.of(result.judgement());
    }

    private void write(Result result) {
        if (json != null) {
            terminal.write(json, new CampaignResult(result, Version.number()).text());
        }
        if (save != null) {
            terminal.write(save, Saved.text(result, Version.number()));
        }
        if (!Terminal.STANDARD.equals(json)) {
            terminal.out().print(new CampaignSheet(result).text());
        }
    }
}
