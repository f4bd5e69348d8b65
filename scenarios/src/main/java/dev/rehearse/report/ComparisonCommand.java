package dev.rehearse.report;

import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.campaign.compare.Aim;
import dev.rehearse.campaign.compare.Compared;
import dev.rehearse.campaign.compare.Lineup;
import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.site.value.Words;
import java.math.BigDecimal;
import java.util.List;

/** The command that gives the same comparison again; where the clock or somebody ended it, by how far it came. */
final class ComparisonCommand {

    private static final double USUAL = 0.95;

    private final Compared compared;
    private final String command;

    /**
     * The command.
     *
     * @param command the word behind {@code rehearse} that gives it again
     */
    ComparisonCommand(Compared compared, String command) {
        this.compared = compared;
        this.command = command;
    }

    /** As one line for a shell. */
    String text() {
        StringBuilder text = new StringBuilder("rehearse ").append(command);
        Lineup lineup = compared.lineup();
        lineup.scenarios().forEach(name -> text.append(' ').append(Rerun.quoted(name)));
        Aim aim = compared.aim();
        boolean cut = compared.stop() == Stop.TIME || compared.stop() == Stop.INTERRUPTED;
        text.append(" --seed ").append(compared.seed());
        text.append(" --replications ").append(cut ? compared.board().count() : aim.replications());
        text.append(" --measure ").append(Rerun.quoted(compared.ranked().name()));
        if (aim.sequential()) {
            text.append(" --within ").append(Rerun.quoted(within()));
        }
        if (aim.level() < USUAL || aim.level() > USUAL) {
            String percent = BigDecimal.valueOf(aim.level())
                    .movePointRight(2)
                    .stripTrailingZeros()
                    .toPlainString();
            text.append(" --level ").append(percent).append('%');
        }
        options(text, "--vary", lineup.varies());
        options(text, "--fault", lineup.faults());
        options(text, "--set", lineup.settings());
        return text.toString();
    }

    private static void options(StringBuilder text, String option, List<String> values) {
        values.forEach(value -> text.append(' ').append(option).append(' ').append(Rerun.quoted(value)));
    }

    private String within() {
        long within = compared.aim().within();
        return compared.ranked().unit() == Unit.TIME ? Words.exactly(within) : Long.toString(within);
    }
}
