package dev.rehearse.report;

import dev.rehearse.campaign.Causes;
import dev.rehearse.campaign.Result;
import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.campaign.Spread;
import dev.rehearse.campaign.Totals;
import dev.rehearse.campaign.Totals.Verdicts;
import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.scenario.Hazards;
import dev.rehearse.stats.Interval;
import dev.rehearse.stats.Proportion;
import dev.rehearse.stats.Ranks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A campaign on paper: first the answer in sentences, then what it rests on. */
public final class CampaignSheet {

    private static final double HALF = 0.5;
    private static final double MOST = 0.99;

    private final Result result;
    private final Totals totals;
    private final Lines lines = new Lines();

    /** The sheet of a campaign. */
    public CampaignSheet(Result result) {
        this.result = result;
        this.totals = result.totals();
    }

    /** The whole sheet; every line ends with a line feed and none with a space. */
    public String text() {
        lines.plain(head());
        if (totals.count() == 0) {
            lines.plain(" NOTE  stopped before the first replication was done: nothing is known");
            ending();
            return lines.text();
        }
        answer();
        verdicts();
        outcomes();
        struck();
        new CampaignTables(result, lines).write();
        ending();
        return lines.text();
    }

    private String head() {
        long lots = result.rehearsal().asked().stream()
                .filter(fault -> fault.placement().byLot())
                .count();
        long certain = result.rehearsal().asked().size() - lots;
        StringJoiner faults = new StringJoiner(", ").setEmptyValue("no fault");
        if (certain > 0) {
            faults.add(Wording.count(certain, "fault") + " in each");
        }
        if (lots > 0) {
            faults.add(Wording.count(lots, "fault") + " by lot" + atMost());
        }
        int slips = result.rehearsal().scenario().hazards().slips().size();
        if (slips > 0) {
            faults.add(Wording.count(slips, "slip") + " by lot");
        }
        return result.rehearsal().scenario().name() + "      " + Wording.count(totals.count(), "replication")
                + "      seed " + result.seed() + "      " + faults;
    }

    private String atMost() {
        Hazards hazards = result.rehearsal().scenario().hazards();
        return hazards.every() || hazards.happening().isEmpty() ? "" : ", at most " + hazards.atMost() + " in each";
    }

    private void answer() {
        String label = "answer";
        for (String sentence : sentences()) {
            lines.wrap(label, sentence);
            label = "";
        }
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Proportion done = new Proportion(
                totals.ended(Outcome.COMPLETED).events()
                        + totals.ended(Outcome.COMPLETED_LATE).events(),
                totals.count());
        sentences.add("The procedure is completed in " + share(done) + ".");
        for (String service : totals.accounts().services()) {
            downtime(service, sentences);
        }
        StringJoiner broken = new StringJoiner("; ", "Violated: ", ".").setEmptyValue("");
        for (Verdicts verdict : totals.verdicts()) {
            if (verdict.violated() > 0) {
                broken.add(verdict.property() + " in " + share(new Proportion(verdict.violated(), totals.count())));
            }
        }
        if (broken.length() > 0) {
            sentences.add(broken.toString());
        } else if (!totals.verdicts().isEmpty()) {
            sentences.add("Nothing is violated in any replication; each property is in at most "
                    + Amounts.percent(
                            interval(new Proportion(0, totals.count())).high()) + " of all runs.");
        } else {
            sentences.add("Nothing is claimed, so nothing is decided.");
        }
        return sentences;
    }

    private void downtime(String service, List<String> sentences) {
        Spread spread = totals.spread("downtime " + service);
        if (spread == null) {
            return;
        }
        if (spread.tally().max() == spread.tally().min()) {
            String always = Amounts.of(Unit.TIME, (double) spread.tally().max());
            sentences.add("Service " + service
                    + (spread.tally().max() == 0 ? " is never down." : " is down for " + always + " in every run."));
            return;
        }
        Ranks ranks = spread.ranks();
        sentences.add("Service " + service + " is down for "
                + Amounts.of(Unit.TIME, spread.tally().mean(), spread.tally().interval(result.level()), spread.rough())
                + " in the mean: in half of all runs for at most "
                + Amounts.of(Unit.TIME, (double) ranks.quantile(HALF).middle()) + ", in one of a hundred for more than "
                + Amounts.of(Unit.TIME, (double) ranks.quantile(MOST).middle()) + "." + notBack(service));
    }

    /** What ends with the run and not by itself makes the mean one of the scenario's limits as well. */
    private String notBack(String service) {
        long open = totals.open("downtime " + service);
        return open == 0
                ? ""
                : " In " + Amounts.whole(open) + " it was still down when the run was closed, so the mean is the least"
                        + " that it can be.";
    }

    private Interval interval(Proportion proportion) {
        return proportion.clopperPearson(result.level());
    }

    private String share(Proportion proportion) {
        return Amounts.whole(proportion.events()) + " of " + Amounts.whole(proportion.trials()) + ", "
                + Amounts.percent(proportion.estimate()) + " (" + Amounts.percents(interval(proportion)) + ")";
    }

    private void verdicts() {
        int widest = totals.verdicts().stream()
                .mapToInt(verdict -> verdict.property().length())
                .max()
                .orElse(0);
        String label = "verdict";
        for (Verdicts verdict : totals.verdicts()) {
            String name = ExplorationSheet.padded(verdict.property(), widest + 2);
            Proportion violated = new Proportion(verdict.violated(), totals.count());
            String open = verdict.undecided() == 0 ? "" : "; UNDECIDED in " + Amounts.whole(verdict.undecided());
            if (verdict.violated() == 0) {
                String holds = verdict.undecided() == 0 ? "holds in all" : "not violated";
                lines.add(
                        label,
                        name + holds + open + "; violated in at most "
                                + Amounts.percent(interval(violated).high()) + " of all runs");
            } else {
                lines.add(label, name + "VIOLATED in " + share(violated) + open);
                lines.add("", "  " + replication(verdict.first()));
            }
            label = "";
        }
    }

    /** The command that shows a replication. */
    private String replication(long number) {
        Occasion occasion = new Occasion(result.seed(), number, List.of());
        return new Rerun(result.rehearsal().scenario(), result.rehearsal().given(), occasion).text();
    }

    private void outcomes() {
        String label = "outcome";
        for (Outcome outcome : Outcome.values()) {
            Proportion ended = totals.ended(outcome);
            if (ended.events() > 0) {
                lines.add(label, ExplorationSheet.padded(outcome.words(), 16) + share(ended));
                label = "";
            }
        }
    }

    private void struck() {
        String label = "struck";
        for (Map.Entry<String, Long> fault : Causes.struck(result).entrySet()) {
            lines.add(
                    label,
                    ExplorationSheet.padded(fault.getKey(), 24) + " "
                            + share(new Proportion(fault.getValue(), totals.count())));
            label = "";
        }
    }

    private void ending() {
        String after = "after " + Wording.count(totals.count(), "replication") + ": ";
        String why =
                switch (result.stop()) {
                    case ALL -> result.lacking().isEmpty() ? "all that were asked for" : "the most that were asked for";
                    case PRECISE -> "as precise as was asked for";
                    case TIME -> "the time was over";
                    case INTERRUPTED -> "INTERRUPTED";
                };
        lines.wrap(
                "stopped",
                after + why + (result.lacking().isEmpty() ? "" : "; UNDECIDED whether precise: " + result.lacking()));
        String level = Amounts.percent(result.goal().level());
        String looks = result.goal().sequential()
                ? level + " whenever it stops: taken at " + Amounts.percent(result.level()) + " for "
                        + Wording.count(result.goal().lookedAt(totals.count()), "look")
                : level;
        lines.wrap(
                "intervals",
                looks + "; means by Student's t; quantiles by order statistics; probabilities by Clopper and Pearson");
        lines.wrap(
                "",
                "rough: too few replications for so rare or lopsided a time (Cochran's rule); it may cover less than it says");
        lines.add("repeat", new CampaignCommand(result).text());
        if (result.stop() == Stop.TIME) {
            lines.add("", "the clock decided after how many; the command says how many");
        }
    }
}
