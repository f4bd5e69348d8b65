package dev.rehearse.rehearsal.cases;

import dev.rehearse.copyservices.fact.DatabaseOverwritten;
import dev.rehearse.copyservices.fact.TaskDoubled;
import dev.rehearse.copyservices.fact.TaskMissed;
import dev.rehearse.duplex.fact.BlocksLost;
import dev.rehearse.duplex.fact.BlocksMended;
import dev.rehearse.duplex.fact.SystemChangesLost;
import dev.rehearse.hotstandby.fact.CatchupNeverConverges;
import dev.rehearse.hotstandby.fact.CommitsPending;
import dev.rehearse.hotstandby.fact.NetcopyOverwrote;
import dev.rehearse.hotstandby.fact.ProcessExited;
import dev.rehearse.kernel.Fact;
import dev.rehearse.scenario.Systems;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.InstructionFailed;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.Message;
import dev.rehearse.site.fact.Remark;
import dev.rehearse.site.fact.RuleApplied;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.TransactionsAborted;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sentences about single moments of a run. */
final class Sights {

    private record Row(Pattern words, Concern concern, BiPredicate<MatchResult, Moment> seen) {}

    /** Any service of any system. */
    static final String SERVICE = Systems.all().stream()
            .flatMap(system -> system.services().stream())
            .distinct()
            .collect(Collectors.joining("|", "(", ")"));

    // @formatter:off
    private static final List<Row> ROWS = List.of(
        // what the product does
        row("(\\S+) says (\\d+)",                 Concern.REACTION, (w, m) -> from(w, m) && told(m, Message.class, f -> f.code() == number(w, 2))),
        row("(\\S+) notes (.+)",                   Concern.REACTION, (w, m) -> from(w, m) && told(m, Message.class, f -> f.text().equals(w.group(2)))),
        row("(\\S+) exits (\\d+)",                Concern.REACTION, (w, m) -> from(w, m) && told(m, ProcessExited.class, f -> f.code() == number(w, 2))),
        row("(\\S+) shows (.+)",                  Concern.REACTION, (w, m) -> w.group(2).equals(m.shown().get(w.group(1)))),
        row("(\\S+) turns (.+)",                  Concern.REACTION, (w, m) -> from(w, m) && told(m, StateChanged.class, f -> f.shown().equals(w.group(2)))),
        row("(\\S+) was ([A-Z_]+)",               Concern.REACTION, (w, m) -> w.group(2).equals(m.states().get(w.group(1)))),
        row("refused (\\d+)",                     Concern.REACTION, (w, m) -> refused(m, number(w, 1))),
        row("(\\S+) refuses (\\d+)",              Concern.REACTION, (w, m) -> w.group(1).equals(m.target()) && refused(m, number(w, 2))),
        row("(\\S+) refuses (\\d+) on (.+)",      Concern.REACTION, (w, m) -> w.group(1).equals(m.target()) && refused(m, number(w, 2))
                                                                           && told(m, CommandAnswered.class, f -> f.words().equals(w.group(3)))),
        row("(\\S+) answers (\\S+) to (.+)",      Concern.REACTION, (w, m) -> w.group(1).equals(m.target())
                                                                           && told(m, CommandAnswered.class, f -> f.words().equals(w.group(3)) && f.text().equals(w.group(2)))),
        row("(\\S+) does not answer",             Concern.REACTION, (w, m) -> w.group(1).equals(m.target())
                                                                           && told(m, CommandAnswered.class, f -> f.reply() == Reply.SILENT)),
        row("(\\S+) can never catch up",          Concern.REACTION, (w, m) -> from(w, m) && told(m, CatchupNeverConverges.class, f -> true)),
        row("(\\S+) tells (.+)",                  Concern.REACTION, (w, m) -> from(w, m) && told(m, Remark.class, f -> f.words().contains(w.group(2)))),
        // what it does to users and to their work
        row(SERVICE + " goes down",               Concern.EFFECT,   (w, m) -> status(w, m, ServiceStatus.DOWN)),
        row(SERVICE + " comes back",              Concern.EFFECT,   (w, m) -> status(w, m, ServiceStatus.UP)),
        row(SERVICE + " is slow",                 Concern.EFFECT,   (w, m) -> status(w, m, ServiceStatus.DEGRADED)),
        row(SERVICE + " is degraded",             Concern.EFFECT,   (w, m) -> status(w, m, ServiceStatus.DEGRADED)),
        row(SERVICE + " is down",                 Concern.EFFECT,   (w, m) -> m.troubles().contains(w.group(1))),
        row("(\\S+) is at level (\\S+)",           Concern.REACTION, (w, m) -> from(w, m) && told(m, LevelInstalled.class, f -> f.level().equals(w.group(2)))),
        row("exposure (data|service) open",       Concern.EFFECT,   (w, m) -> m.troubles().contains(w.group(1))),
        row("commits pending",                    Concern.EFFECT,   (w, m) -> told(m, CommitsPending.class, f -> f.count() > 0)),
        row("aborts with (\\d+)",                 Concern.EFFECT,   (w, m) -> told(m, TransactionsAborted.class, f -> f.count() > 0 && f.code() == number(w, 1))),
        row("aborts (\\d+) with (\\d+)",          Concern.EFFECT,   (w, m) -> told(m, TransactionsAborted.class, f -> f.count() == number(w, 1) && f.code() == number(w, 2))),
        row("drops (\\d+) connections",           Concern.EFFECT,   (w, m) -> told(m, ConnectionsDropped.class, f -> f.count() == number(w, 1))),
        row("clients are told (\\d+)",            Concern.EFFECT,   (w, m) -> toldTo(m, "(" + w.group(1) + ")")),
        row("work missing",                       Concern.EFFECT,   (w, m) -> told(m, WorkMissing.class, f -> f.commits() > 0)),
        row("work is found again",                Concern.EFFECT,   (w, m) -> told(m, WorkMissing.class, f -> f.commits() == 0)),
        row("work discarded",                     Concern.EFFECT,   (w, m) -> told(m, WorkDiscarded.class, f -> f.commits() > 0)),
        row("a netcopy overwrites newer work",    Concern.EFFECT,   (w, m) -> told(m, NetcopyOverwrote.class, f -> f.commits() > 0)),
        row("(\\S+) runs twice",                   Concern.EFFECT,   (w, m) -> from(w, m) && told(m, TaskDoubled.class, f -> true)),
        row("(\\S+) does not run",                 Concern.EFFECT,   (w, m) -> from(w, m) && told(m, TaskMissed.class, f -> true)),
        row("changes are overwritten",            Concern.EFFECT,   (w, m) -> told(m, DatabaseOverwritten.class, f -> f.gone() > 0)),
        row("system changes lost",                Concern.EFFECT,   (w, m) -> told(m, SystemChangesLost.class, f -> !f.rescued())),
        row("system changes saved",               Concern.EFFECT,   (w, m) -> told(m, SystemChangesLost.class, f -> f.rescued())),
        row("blocks mended",                      Concern.WAY_OUT,  (w, m) -> told(m, BlocksMended.class, f -> f.areas() > 0)),
        row("blocks lost",                        Concern.EFFECT,   (w, m) -> told(m, BlocksLost.class, f -> true)),
        // what is done about it
        row("(\\S+) types (\\S+): (.+)",          Concern.WAY_OUT,  (w, m) -> from(w, m) && m.target().equals(w.group(2))
                                                                           && told(m, CommandGiven.class, f -> f.words().equals(w.group(3)))),
        row("(\\S+): (.+) fails",                 Concern.WAY_OUT,  (w, m) -> told(m, InstructionFailed.class, f -> starts(f.words(), w.group(1) + ": " + w.group(2), " -> "))),
        row("rule (.+)",                          Concern.WAY_OUT,  (w, m) -> told(m, RuleApplied.class, f -> starts(f.rule(), w.group(1), " and "))),
        row("repaired (.+)",                      Concern.WAY_OUT,  (w, m) -> told(m, FaultHealed.class, f -> starts(f.words(), w.group(1), " "))));
    // @formatter:on

    private Sights() {}

    /** What a sentence says of single moments; null if it is no such sentence. */
    static Expectation.@Nullable Scene read(String words) {
        boolean placed = !words.startsWith("rule ");
        Places places = placed ? Places.split(words) : new Places(words, moment -> true);
        for (Row row : ROWS) {
            Matcher matcher = row.words().matcher(places.rest());
            if (matcher.matches()) {
                MatchResult match = matcher.toMatchResult();
                Predicate<Moment> seen = moment -> row.seen().test(match, moment);
                return new Expectation.Scene(row.concern(), places.within().and(seen));
            }
        }
        return null;
    }

    private static Row row(String words, Concern concern, BiPredicate<MatchResult, Moment> seen) {
        return new Row(Pattern.compile(words), concern, seen);
    }

    private static boolean from(MatchResult words, Moment moment) {
        return moment.source().equals(words.group(1));
    }

    private static long number(MatchResult words, int group) {
        return Long.parseLong(words.group(group));
    }

    /** Clients are told a code when they have to search, and when they are refused. */
    private static boolean toldTo(Moment moment, String code) {
        return told(moment, ServiceChanged.class, f -> f.why().endsWith(code))
                || (moment.source().equals("clients")
                        && told(moment, StateChanged.class, f -> f.shown().endsWith(code)));
    }

    private static boolean refused(Moment moment, long code) {
        return told(moment, CommandAnswered.class, f -> f.reply() == Reply.REFUSED && f.code() == code);
    }

    private static boolean status(MatchResult words, Moment moment, ServiceStatus status) {
        return told(moment, ServiceChanged.class, f -> f.service().equals(words.group(1)) && f.status() == status);
    }

    private static <F extends Fact> boolean told(Moment moment, Class<F> kind, Predicate<F> test) {
        return kind.isInstance(moment.fact()) && test.test(kind.cast(moment.fact()));
    }

    private static boolean starts(String text, String with, String goesOn) {
        return text.equals(with) || text.startsWith(with + goesOn);
    }
}
