package dev.rehearse.fmea;

import dev.rehearse.explore.Companion;
import dev.rehearse.kernel.Fact;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.InstructionFailed;
import dev.rehearse.site.fact.Message;
import dev.rehearse.site.fact.RuleApplied;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Hears in a run what the operator comes to know after a fault has struck, and what he does about it. */
final class Witness implements Companion<Witness> {

    private final Predicate<String> usual;
    private final List<String> known = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private boolean struck;
    private boolean failed;
    private long begin;
    private @Nullable Notice told;
    private @Nullable Notice message;

    /**
     * A witness of a run in which nothing has struck so far.
     *
     * @param usual whether something is told by the procedure itself as well; see {@link #known}
     */
    Witness(Predicate<String> usual) {
        this.usual = usual;
    }

    /** A witness of a run in which nothing strikes. */
    static Witness ofAll() {
        Witness witness = new Witness(any -> false);
        witness.struck = true;
        return witness;
    }

    @Override
    public Witness copy() {
        Witness copy = new Witness(usual);
        copy.known.addAll(known);
        copy.rules.addAll(rules);
        copy.struck = struck;
        copy.failed = failed;
        copy.begin = begin;
        copy.told = told;
        copy.message = message;
        return copy;
    }

    @Override
    public String heard() {
        return known + " " + rules + (told == null ? "" : told.by() + told.words())
                + (message == null ? "" : message.words());
    }

    /** Whether an instruction failed. */
    boolean failed() {
        return failed;
    }

    /** Whether a recovery rule was followed. */
    boolean ruled() {
        return !rules.isEmpty();
    }

    /** All that it was told and that may give trouble away, in words. */
    List<String> known() {
        return known;
    }

    @Override
    public void fact(long time, int source, Fact fact) {
        if (!struck) {
            struck = fact instanceof FaultStruck;
            begin = time;
        } else if (fact instanceof InstructionFailed instruction) {
            String words = instruction.words();
            if (isNews("failed " + instruction.step() + ' ' + words)) {
                failed = true;
                tell(new Notice(Notice.By.INSTRUCTION, instruction.step(), words, time - begin));
            }
        } else if (fact instanceof RuleApplied applied) {
            if (isNews("rule " + applied.step() + ' ' + applied.rule())) {
                tell(new Notice(Notice.By.COMPLAINT, applied.step(), applied.rule(), time - begin));
                rule(applied.rule());
            }
        } else if (fact instanceof Message said && isNews("message " + source + ' ' + said.code()) && message == null) {
            message = new Notice(Notice.By.MESSAGE, "", said.code() + " " + said.text(), time - begin);
        }
    }

    private void tell(Notice notice) {
        told = told == null ? notice : told;
    }

    private void rule(String rule) {
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
    }

    private boolean isNews(String what) {
        if (usual.test(what)) {
            return false;
        }
        if (!known.contains(what)) {
            known.add(what);
        }
        return true;
    }

    /** How the operator came to know, of what had this effect. */
    Notice notice(Effect effect) {
        if (told != null) {
            return told;
        }
        for (Harm harm : effect.harms()) {
            Severity how = harm.severity();
            if (how == Severity.DOWN
                    || how == Severity.OUTAGE
                    || how == Severity.DEGRADED
                    || how == Severity.DISTURBED) {
                return new Notice(Notice.By.USERS, "", harm.what(), 0);
            }
        }
        if (effect.harms().isEmpty()) {
            return Notice.NEEDLESS;
        }
        return message == null ? Notice.NEVER : message;
    }

    /** What he did about it. */
    WayOut wayOut(Outcome outcome, String why) {
        return new WayOut(List.copyOf(rules), outcome, why);
    }
}
