package dev.rehearse.scenario.read;

import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Slip;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** {@code SUBJECT KIND [for DURATION] [PLACE]}, as in {@code S1-S2 link break for 30 s during step 6}, or a slip of the operator. */
final class FaultParser {

    private static final String FORWARD = FaultPhrase.DIRECTIONS.get(0);
    private static final String BACKWARD = FaultPhrase.DIRECTIONS.get(1);

    private final Lexicon lexicon;
    private final Runbook runbook;

    FaultParser(Lexicon lexicon, Runbook runbook) {
        this.lexicon = lexicon;
        this.runbook = runbook;
    }

    FaultPhrase parse(Phrase phrase) {
        Phrase first = phrase.first();
        Phrase rest = phrase.after(first.value());
        if (first.value().equals(Slip.OPERATOR) && !lexicon.parts().containsKey(Slip.OPERATOR)) {
            return new SlipParser(lexicon, runbook).parse(rest);
        }
        if (!first.value().contains("-")) {
            String part = lexicon.part(first);
            FaultKind kind = kind(part, lexicon.faults(part), "", rest);
            String component = kind.part().isEmpty() ? part : part + " " + kind.part();
            return placed(part, kind, component, rest.after(kind.words()));
        }
        if (!rest.beginsWith(Lexicon.LINK)) {
            throw rest.bad("a link is named like " + first.value() + " link", "did you forget the word link?");
        }
        return link(first, rest.after(Lexicon.LINK));
    }

    private FaultPhrase link(Phrase ends, Phrase rest) {
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
        FaultKind kind = kind("a link", lexicon.system().faults(Lexicon.LINK), direction, rest);
        String subject = oneWay ? from + "->" + to + " " + Lexicon.LINK : component;
        return placed(subject, kind, component, rest.after(kind.words().length() - direction.length()));
    }

    /** The kind with the longest words that the phrase begins with; a direction is said by the subject, not the kind. */
    private static FaultKind kind(String subject, List<FaultKind> kinds, String direction, Phrase phrase) {
        FaultKind found = null;
        List<String> words = new ArrayList<>();
        for (FaultKind kind : kinds) {
            boolean fits = direction.isEmpty()
                    ? !kind.words().endsWith(FORWARD) && !kind.words().endsWith(BACKWARD)
                    : kind.words().endsWith(direction);
            if (!fits) {
                continue;
            }
            String word = kind.words().substring(0, kind.words().length() - direction.length());
            words.add(word);
            if (phrase.beginsWith(word)
                    && (found == null || found.words().length() < kind.words().length())) {
                found = kind;
            }
        }
        if (found == null) {
            String given = withoutPlace(phrase).value();
            throw phrase.bad(
                    given.isEmpty() ? "the fault is missing" : given + " is not a fault of " + subject,
                    Nearest.hint(words, given));
        }
        return found;
    }

    private FaultPhrase placed(String subject, FaultKind kind, String component, Phrase rest) {
        if (!rest.beginsWith("for")) {
            return new FaultPhrase(subject, kind, component, 0, placement(rest));
        }
        Phrase duration = withoutPlace(rest);
        long lasts = duration.after("for").read(Quantity.DURATION).number();
        return new FaultPhrase(
                subject,
                kind,
                component,
                lasts,
                placement(rest.after(duration.value().length())));
    }

    private Placement placement(Phrase place) {
        if (place.isEmpty()) {
            return Placement.ANYWHERE;
        }
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
                "write during step 6, at step 9, at step 9 + 3 s, at 1 h 5 min, after 132 events or when S2 is STATE");
    }

    private static long events(Phrase phrase) {
        String count = phrase.before(" event").value().trim();
        if (!count.matches("[0-9]{1,18}")) {
            throw phrase.bad(phrase.value() + " is no number of events", "write after 132 events");
        }
        return Long.parseLong(count);
    }

    private static Phrase withoutPlace(Phrase phrase) {
        Phrase shortest = phrase;
        for (String word : List.of(" during ", " at ", " after ", " when ")) {
            shortest = shortest.before(word);
        }
        return shortest;
    }
}
