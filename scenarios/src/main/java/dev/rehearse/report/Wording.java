package dev.rehearse.report;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Model;
import dev.rehearse.property.PropertyViolated;
import dev.rehearse.property.Scene;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.AnswerSeen;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.FaultBit;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.InstructionFailed;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.Message;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.Remark;
import dev.rehearse.site.fact.RuleApplied;
import dev.rehearse.site.fact.RuleCut;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.TransactionsAborted;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import java.util.Locale;

/** What the sheet says about a fact. */
final class Wording {

    private final Model model;
    private final Scene scene;

    Wording(Model model, Scene scene) {
        this.model = model;
        this.scene = scene;
    }

    /** In one line; empty if it is nothing to tell. */
    String of(int source, Fact fact) {
        String told = operation(source, fact);
        if (told.isEmpty()) {
            told = trouble(fact);
        }
        return told.isEmpty() ? users(fact) : told;
    }

    private String operation(int source, Fact fact) {
        if (fact instanceof CommandGiven given) {
            return scene.asks(given.words()) ? "" : command(source, given);
        }
        if (fact instanceof CommandAnswered answer && !scene.asks(answer.words())) {
            return answer(answer);
        }
        if (fact instanceof LevelInstalled installed) {
            return target(source) + " is at level " + installed.level();
        }
        if (fact instanceof StateChanged changed && scene.index(source) < 0) {
            return model.name(source) + " now " + changed.shown();
        }
        if (fact instanceof Message message) {
            String number = message.code() == 0 ? "" : " " + message.code();
            return target(source) + " says" + number + ": " + message.text();
        }
        if (fact instanceof Remark remark) {
            return remark.words().isEmpty() ? "" : target(source) + " " + remark.words();
        }
        if (fact instanceof ProcedureEnded ended) {
            return "procedure " + ended.outcome() + reason(ended.why());
        }
        if (fact instanceof RunClosed closed) {
            if (closed.settled()) {
                return closed.why().isEmpty()
                        ? "every service is up, nothing is exposed"
                        : "no service is down, and nobody waits for more" + reason(closed.why());
            }
            return "patience runs out" + reason(closed.why());
        }
        return "";
    }

    /** Who is told to do what. */
    String command(int source, CommandGiven given) {
        String by = source == scene.operator() ? "" : model.name(source) + " to ";
        return by + target(given.to()) + ": " + given.words();
    }

    /** The line of the procedure to which this is the answer. */
    String line(AnswerSeen answer) {
        return target(answer.by()) + ": " + answer.words();
    }

    private String answer(CommandAnswered answer) {
        if (answer.reply() == Reply.SILENT) {
            return target(answer.by()) + " does not answer";
        }
        if (answer.reply() != Reply.REFUSED) {
            return "";
        }
        String code = answer.code() == 0 ? "" : " " + answer.code();
        return target(answer.by()) + " refuses" + code + reason(answer.text());
    }

    private static String trouble(Fact fact) {
        if (fact instanceof FaultStruck struck) {
            return "FAULT " + struck.words();
        }
        if (fact instanceof FaultHealed healed) {
            return "repaired: " + healed.words();
        }
        if (fact instanceof FaultBit bit) {
            return "FAULT " + bit.words() + " takes effect";
        }
        if (fact instanceof FaultEffect effect) {
            return effect(effect);
        }
        if (fact instanceof InstructionFailed failed) {
            return "failed: " + failed.words() + reason(failed.why());
        }
        if (fact instanceof RuleApplied applied) {
            return "recovery: " + applied.rule();
        }
        if (fact instanceof RuleCut cut) {
            return "recovery cut: " + cut.rule() + reason("tried " + cut.times() + " times without getting further");
        }
        if (fact instanceof PropertyViolated violated) {
            return "VIOLATED " + violated.property() + reason(violated.why());
        }
        if (fact instanceof WorkMissing missing) {
            return missing.commits() == 0
                    ? "no acknowledged work is missing any more"
                    : count(missing.commits(), "acknowledged commit") + " missing" + reason(missing.why());
        }
        if (fact instanceof WorkDiscarded lost && lost.commits() > 0) {
            return count(lost.commits(), "acknowledged commit") + " destroyed" + reason(lost.why());
        }
        return "";
    }

    /** The fault stands in the line above; when one that was armed bites, the injector tells which. */
    private static String effect(FaultEffect effect) {
        return switch (effect.how()) {
            case NOTHING -> "no effect: " + effect.why();
            case OVERLAID -> "no effect yet: " + effect.why();
            case WAITS -> "armed for " + effect.why();
            case BITES -> "";
        };
    }

    private static String users(Fact fact) {
        if (fact instanceof ServiceChanged changed) {
            String status = changed.status().name().toLowerCase(Locale.ROOT);
            return changed.service() + " service " + status + reason(changed.why());
        }
        if (fact instanceof ExposureChanged changed) {
            return "exposure window " + (changed.exposed() ? "opens" : "closes") + " (" + changed.kind() + ")"
                    + reason(changed.why());
        }
        if (fact instanceof TransactionsAborted aborted && aborted.count() > 0) {
            return count(aborted.count(), "transaction") + " rolled back (" + aborted.code() + ")"
                    + reason(aborted.why());
        }
        if (fact instanceof ConnectionsDropped dropped && dropped.count() > 0) {
            return count(dropped.count(), "connection") + " cut" + reason(dropped.why());
        }
        return "";
    }

    /** The name of a part of the cluster for all that belongs to it, its host say; others by their own. */
    private String target(int component) {
        String name = model.name(component);
        int space = name.indexOf(' ');
        String part = space < 0 ? name : name.substring(0, space);
        return scene.plan().parts().stream().anyMatch(p -> p.name().equals(part)) ? part : name;
    }

    private static String reason(String why) {
        return why.isEmpty() ? "" : ": " + why;
    }

    static String count(long number, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
    }

    static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
