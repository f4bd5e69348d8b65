package dev.rehearse.report;

import dev.rehearse.campaign.Goal;
import dev.rehearse.campaign.Result;
import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.scenario.Scenario;
import java.math.BigDecimal;

/** The command that gives the same campaign again; where the clock or somebody ended it, by how far it came. */
final class CampaignCommand {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double USUAL = 0.95;

    private final Result result;

    CampaignCommand(Result result) {
        this.result = result;
    }

    /** As one line for a shell. */
    String text() {
        Scenario scenario = result.rehearsal().scenario();
        Goal goal = result.goal();
        boolean cut = result.stop() == Stop.TIME || result.stop() == Stop.INTERRUPTED;
        StringBuilder text = new StringBuilder("rehearse campaign ").append(Rerun.quoted(scenario.name()));
        text.append(" --seed ").append(result.seed());
        text.append(" --replications ").append(cut ? result.totals().count() : goal.replications());
        if (goal.sequential()) {
            text.append(" --precision ").append(percent(goal.precision()));
            goal.measures().forEach(measure -> text.append(" --measure ").append(Rerun.quoted(measure)));
        }
        if (goal.level() < USUAL || goal.level() > USUAL) {
            text.append(" --level ").append(percent(goal.level()));
        }
        return text.append(Rerun.options(scenario, result.rehearsal().given())).toString();
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
    }
}
