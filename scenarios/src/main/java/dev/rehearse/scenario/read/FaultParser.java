package dev.rehearse.scenario.read;

import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.FaultPhrase.Also;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Slip;
import dev.rehearse.site.control.Degree;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.control.Graded;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Nearest;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code SUBJECT KIND [DEGREE]} and clauses, as in {@code S1-S2 link break for 30 s during step 6} and {@code S1 slow by 4 at step 3}, or a
 * slip. Several subjects are joined by {@code and}; {@code site} is all that can lose its power.
 */
final class FaultParser {

    private static final String FORWARD = FaultPhrase.DIRECTIONS.get(0);
    private static final String BACKWARD = FaultPhrase.DIRECTIONS.get(1);
    private static final String AND = "and";

    private final Lexicon lexicon;
    private final Runbook runbook;

    /** Whom a fault strikes: how it is called, its component but for what a kind adds, and the end of the words of its kinds. */
    private record Victim(String name, String component, boolean link, String direction, List<FaultKind> kinds) {

        /** The words of a kind as they are written behind the name; a direction is said by the subject, not the kind. */
        String words(FaultKind kind) {
            return kind.words().substring(0, kind.words().length() - direction.length());
        }

        String component(FaultKind kind) {
            return link || kind.part().isEmpty() ? component : component + " " + kind.part();
        }

        String called() {
            return link ? (direction.isEmpty() ? "a link" : "one direction of a link") : name;
        }
    }

    FaultParser(Lexicon lexicon, Runbook runbook) {
        this.lexicon = lexicon;
        this.runbook = runbook;
    }

    FaultPhrase parse(Phrase phrase) {
        Phrase first = phrase.first();
        if (first.value().equals(Slip.OPERATOR) && !lexicon.parts().containsKey(Slip.OPERATOR)) {
            return new SlipParser(lexicon, runbook).parse(phrase.after(first.value()));
        }
        boolean site =
                first.value().equals(FaultPhrase.SITE) && !lexicon.parts().containsKey(FaultPhrase.SITE);
        Phrase rest = site ? phrase.after(first.value()) : phrase;
        List<Victim> victims = new ArrayList<>();
        if (site) {
            victims.addAll(site(rest));
        } else {
            rest = victims(rest, victims);
        }
        Victim victim = victims.get(0);
        String subject = site ? FaultPhrase.SITE : String.join(" and ", names(victims));
        FaultKind kind = kind(victim, rest);
        Phrase behind = rest.after(victim.words(kind).length());
        long amount = amount(kind, behind);
        List<Also> also = new ArrayList<>();
        for (Victim other : victims.subList(1, victims.size())) {
            FaultKind same = same(other, victim.words(kind), rest);
            also.add(new Also(graded(same, amount), other.component(same)));
        }
        Phrase clauses = kind.degree() == null
                ? behind
                : behind.after(FaultClauses.before(behind).value().length());
        FaultClauses read = new FaultClauses(lexicon).read(clauses);
        return new FaultPhrase(
                subject,
                graded(kind, amount),
                victim.component(kind),
                List.copyOf(also),
                read.lasting(),
                read.placement());
    }

    private static List<String> names(List<Victim> victims) {
        return victims.stream().map(Victim::name).toList();
    }

    /** All that can lose its power, of which each host is one. */
    private List<Victim> site(Phrase rest) {
        List<Victim> all = new ArrayList<>();
        for (String part : lexicon.parts().keySet()) {
            for (FaultKind kind : lexicon.faults(part)) {
                if (kind.words().equals(FaultPhrase.POWER_LOSS)) {
                    all.add(new Victim(part, part, false, "", List.of(kind)));
                }
            }
        }
        if (all.isEmpty() || !rest.beginsWith(FaultPhrase.POWER_LOSS)) {
            String given = FaultClauses.before(rest).value();
            throw rest.bad(
                    given.isEmpty() ? "the fault is missing" : given + " is not a fault of the whole site",
                    all.isEmpty()
                            ? "name what it strikes"
                            : "write site power loss, or name what it strikes: S1 and S2 crash");
        }
        return all;
    }

    /** Reads the subjects, in the order of the cluster's parts; returns what is behind them. */
    private Phrase victims(Phrase phrase, List<Victim> into) {
        Phrase rest = phrase;
        while (true) {
            Phrase first = rest.first();
            Phrase behind = rest.after(first.value());
            if (!first.value().contains("-")) {
                String part = lexicon.part(first);
                into.add(new Victim(part, part, false, "", lexicon.faults(part)));
            } else if (behind.beginsWith(Lexicon.LINK)) {
                into.add(link(first));
                behind = behind.after(Lexicon.LINK);
            } else {
                throw behind.bad("a link is named like " + first.value() + " link", "did you forget the word link?");
            }
            Victim last = into.get(into.size() - 1);
            if (into.stream().filter(last::equals).count() > 1) {
                throw first.bad(last.name() + " is named twice", "leave one of both out");
            }
            if (!behind.beginsWith(AND)) {
                return behind;
            }
            rest = behind.after(AND);
        }
    }

    private Victim link(Phrase ends) {
        boolean oneWay = ends.value().contains("->");
        String from = lexicon.part(ends.before(oneWay ? "->" : "-"));
        Phrase behind = ends.behind(oneWay ? "->" : "-");
        String to = behind == null ? from : lexicon.part(behind);
        List<String> parts = new ArrayList<>(lexicon.parts().keySet());
        boolean forward = parts.indexOf(from) < parts.indexOf(to);
        if (from.equals(to) || !lexicon.kind(from).equals(lexicon.kind(to))) {
            throw ends.bad("there is no link " + ends.value(), "links join two servers");
        }
        String component = (forward ? from + "-" + to : to + "-" + from) + " " + Lexicon.LINK;
        String direction = oneWay ? (forward ? FORWARD : BACKWARD) : "";
        String name = oneWay ? from + "->" + to + " " + Lexicon.LINK : component;
        List<FaultKind> kinds = new ArrayList<>();
        for (FaultKind kind : lexicon.system().faults(Lexicon.LINK)) {
            boolean fits = oneWay
                    ? kind.words().endsWith(direction)
                    : !kind.words().endsWith(FORWARD) && !kind.words().endsWith(BACKWARD);
            if (fits) {
                kinds.add(kind);
            }
        }
        return new Victim(name, component, true, direction, kinds);
    }

    /** The kind with the longest words that the phrase begins with. */
    private static FaultKind kind(Victim victim, Phrase phrase) {
        FaultKind found = null;
        List<String> words = new ArrayList<>();
        for (FaultKind kind : victim.kinds()) {
            String word = victim.words(kind);
            words.add(word);
            if (phrase.beginsWith(word)
                    && (found == null || found.words().length() < kind.words().length())) {
                found = kind;
            }
        }
        if (found == null) {
            String given = FaultClauses.before(phrase).value();
            throw phrase.bad(
                    given.isEmpty() ? "the fault is missing" : given + " is not a fault of " + victim.called(),
                    hint(victim, words, given));
        }
        return found;
    }

    /** What was meant: a kind of which the first words were said, or one in like words. */
    private static String hint(Victim victim, List<String> words, String given) {
        for (FaultKind kind : victim.kinds()) {
            Degree degree = kind.degree();
            if (degree != null && !given.isEmpty() && (victim.words(kind) + " ").startsWith(given + " ")) {
                return "write " + victim.words(kind) + " " + degree.usual();
            }
        }
        return Nearest.hint(words, given);
    }

    /** What the same words mean to another. */
    private static FaultKind same(Victim other, String words, Phrase phrase) {
        for (FaultKind kind : other.kinds()) {
            if (other.words(kind).equals(words)) {
                return kind;
            }
        }
        throw phrase.bad(
                words + " is not a fault of " + other.called(),
                Nearest.hint(other.kinds().stream().map(other::words).toList(), words));
    }

    private static long amount(FaultKind kind, Phrase behind) {
        Degree degree = kind.degree();
        if (degree == null) {
            return 0;
        }
        Phrase amount = FaultClauses.before(behind);
        try {
            return degree.read(amount.value());
        } catch (BadValue bad) {
            throw new Misread(amount.place(), bad);
        }
    }

    private static FaultKind graded(FaultKind kind, long amount) {
        return kind.degree() == null ? kind : new Graded(kind, amount);
    }
}
