package dev.rehearse.report;

import dev.rehearse.fmea.Cell;
import dev.rehearse.fmea.Effect;
import dev.rehearse.fmea.Harm;
import dev.rehearse.fmea.Notice;
import dev.rehearse.fmea.Severity;
import dev.rehearse.fmea.WayOut;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;

/** What a cell says, in words for a table. */
final class EffectWords {

    /** So many things that come of a fault are told at most. */
    private static final int HARMS = 4;

    private EffectWords() {}

    /** What comes of it: the worst, and what else is no milder than an outage; how the procedure ends stands elsewhere. */
    static String effect(Cell cell) {
        if (!cell.worst().vain().isEmpty()) {
            return cell.worst().vain();
        }
        Effect effect = cell.worst().effect();
        List<String> words = new ArrayList<>();
        int more = 0;
        for (Harm harm : effect.harms()) {
            boolean first = words.isEmpty();
            boolean ending = harm.severity() == Severity.STUCK
                    || harm.severity() == Severity.ABANDONED
                    || harm.severity() == Severity.ROLLED_BACK;
            boolean mild = harm.severity() != effect.severity() && Severity.OUTAGE.isWorseThan(harm.severity());
            if (!first && (ending || mild)) {
                continue;
            }
            if (words.size() < HARMS) {
                words.add(harm.words());
            } else {
                more++;
            }
        }
        return String.join("; ", words) + (more == 0 ? "" : "; and " + more + " more");
    }

    /** How it is noticed. */
    static String notice(Notice notice) {
        String after = notice.after() == 0 ? "" : " after " + Words.duration(notice.after());
        return switch (notice.by()) {
            case NEVER, MESSAGE, USERS -> notice.by().words();
            case NOTHING_WRONG -> "";
            case COMPLAINT -> notice.by().words() + after;
            case INSTRUCTION -> step(notice.step()) + ", " + notice.words() + after;
        };
    }

    /** What is done about it, and how it ends. */
    static String wayOut(WayOut way) {
        int rules = way.rules().size();
        String how = rules == 0
                ? ""
                : ", by '" + way.rules().get(0) + "'"
                        + (rules == 1 ? "" : " and " + Wording.count(rules - 1L, "rule") + " more");
        return way.outcome().words() + how;
    }

    /** A step, by the name that facts give it. */
    static String step(String step) {
        return step.isEmpty() ? "afterwards" : Character.isDigit(step.charAt(0)) ? "step " + step : "'" + step + "'";
    }

    /** Where a fault strikes. */
    static String place(String step) {
        return step.isEmpty() ? "outside the procedure" : step(step);
    }

    /** The step of a cell, short. */
    static String column(String step) {
        return step.isEmpty() ? "else" : step;
    }
}
