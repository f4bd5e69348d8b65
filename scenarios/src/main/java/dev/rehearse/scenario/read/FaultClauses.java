package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Lasting;
import dev.rehearse.scenario.Odds;
import dev.rehearse.scenario.Placement;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may follow a fault, in any order: for how long, where it is placed, how likely it is. As in {@code for 10 min at step 4 with
 * probability 2 %}.
 */
final class FaultClauses {

    private static final String FOR = "for";

    private static final List<String> LAWS =
            List.of("lognormal", "exponential", "weibull", "gamma", "triangular", "empirical");

    /** Where a clause begins behind the first; only what cannot be part of the name of a state. */
    private static final Pattern CLAUSE = Pattern.compile(" (?=for (?:[0-9]|" + String.join("|", LAWS) + ")"
            + "|during step\\b|at step\\b|at [0-9]|after [0-9]|when \\S+ is |MTBF\\b|with probability\\b)");

    private final Lexicon lexicon;
    private @Nullable Lasting lasting;
    private @Nullable Placement placement;
    private @Nullable Odds odds;

    FaultClauses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What stands before the first clause. */
    static Phrase before(Phrase phrase) {
        var clause = CLAUSE.matcher(phrase.value());
        return clause.find() ? phrase.upTo(clause.start()) : phrase;
    }

    /** Reads all clauses. */
    FaultClauses read(Phrase phrase) {
        for (Phrase clause : split(phrase)) {
            if (clause.beginsWith(FOR)) {
                once(lasting, clause);
                lasting = lasting(clause.after(FOR));
            } else if (clause.beginsWith(Keys.MTBF)) {
                once(odds, clause);
                odds = OddsParser.meanTime(clause.after(Keys.MTBF));
            } else if (clause.beginsWith(OddsParser.WITH)) {
                once(odds, clause);
                odds = OddsParser.probability(clause.after(OddsParser.WITH));
            } else {
                once(placement, clause);
                placement = place(clause);
            }
        }
        contradiction(phrase);
        return this;
    }

    /** For how long. */
    Lasting lasting() {
        return lasting == null ? Lasting.UNSAID : lasting;
    }

    /** Where, and how likely. */
    Placement placement() {
        if (odds != null && odds.time() != null) {
            return Placement.drawn(odds);
        }
        Placement place = placement == null ? Placement.ANYWHERE : placement;
        return odds == null ? place : place.with(odds);
    }

    private static List<Phrase> split(Phrase phrase) {
        List<Phrase> clauses = new ArrayList<>();
        Phrase rest = phrase;
        while (!rest.isEmpty()) {
            Phrase clause = before(rest);
            clauses.add(clause);
            rest = rest.after(clause.value().length());
        }
        return clauses;
    }

    private static void once(@Nullable Object said, Phrase clause) {
        if (said != null) {
            throw clause.bad(clause.value() + " says once more what is said already", "leave one of both out");
        }
    }

    private void contradiction(Phrase phrase) {
        if (odds == null) {
            return;
        }
        if (odds.time() == null && placement == null) {
            throw phrase.bad(
                    "a probability of what is placed nowhere", "write at step 9 with probability 2 %, or MTBF 2000 h");
        }
        if (odds.time() != null && placement != null) {
            throw phrase.bad(
                    "a mean time of what is placed already",
                    "write MTBF 2000 h alone, or at step 9 with probability 2 %");
        }
    }

    private static Lasting lasting(Phrase phrase) {
        if (phrase.isEmpty()) {
            throw phrase.bad("it is not said for how long", "write for 10 min, or for exponential 2 h");
        }
        boolean law = Nearest.among(LAWS, phrase.first().value()) != null;
        if (law || phrase.value().contains("..")) {
            return new Lasting(phrase.value(), phrase.read(Quantity.TIME).time());
        }
        Value value = phrase.read(Quantity.DURATION);
        if (value.number() == 0) {
            throw phrase.bad("a fault for 0 s is none", "write a time of more than 0, or leave the fault out");
        }
        return Lasting.of(value.number());
    }

    private Placement place(Phrase place) {
        if (place.beginsWith("during step")) {
            return Placement.during(lexicon.step(place.after("during step")));
        }
        if (place.beginsWith("at step")) {
            Phrase step = place.after("at step");
            Phrase delay = step.behind("+");
            long nanoseconds = delay == null ? 0 : delay.read(Quantity.DURATION).number();
            return Placement.atStep(lexicon.step(step.before("+")), nanoseconds);
        }
        if (place.beginsWith("at")) {
            return Placement.at(place.after("at").read(Quantity.DURATION).number());
        }
        if (place.beginsWith("after")) {
            return Placement.after(events(place.after("after")));
        }
        Phrase state = place.behind(" is ");
        if (place.beginsWith("when") && state != null) {
            String part = lexicon.part(place.after("when").before(" is "));
            return Placement.when(part, lexicon.stateOrColumn(part, state));
        }
        throw place.bad(
                place.value() + " does not say when",
                "write during step 6, at step 9, at step 9 + 3 s, at 1 h 5 min, after 132 events, when S2 is STATE or MTBF 2000 h");
    }

    private static long events(Phrase phrase) {
        String count = phrase.before(" event").value().trim();
        if (!count.matches("[0-9]{1,18}")) {
            throw phrase.bad(phrase.value() + " is no number of events", "write after 132 events");
        }
        return Long.parseLong(count);
    }
}
