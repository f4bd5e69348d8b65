package dev.rehearse.scenario.read;

import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.Slip.Instead;
import dev.rehearse.scenario.SlipWords;
import dev.rehearse.scenario.Step;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.value.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code operator SLIP}, as in {@code operator skips step 10}. A slip says itself where it belongs; behind it may stand {@code after 132
 * events}, which a search writes, or {@code with probability 2 %}.
 */
final class SlipParser {

    private static final List<String> FORMS = List.of(
            "skips step 1",
            "repeats step 1",
            "swaps steps 1 and 2",
            "types step 1 at S2",
            "types COMMAND in step 1",
            "does not wait in step 1",
            "misreads step 1",
            "leaves WD on",
            "forgets after");
    private static final List<String> VERBS = FORMS.stream()
            .map(form -> form.substring(0, form.indexOf(' ')))
            .distinct()
            .toList();
    private static final Pattern EVENTS = Pattern.compile(" after (\\d{1,18}) events?$");
    private static final Pattern PLACE =
            Pattern.compile(" (?:during step|at step|at \\d|when \\S+ is|after \\d|for \\d|MTBF).*$");

    private final Lexicon lexicon;
    private final Runbook runbook;

    SlipParser(Lexicon lexicon, Runbook runbook) {
        this.lexicon = lexicon;
        this.runbook = runbook;
    }

    /** The slip that a phrase, from behind {@code operator}, says. */
    FaultPhrase parse(Phrase phrase) {
        int odds = phrase.value().lastIndexOf(" " + OddsParser.WITH);
        if (odds >= 0) {
            Phrase likely = phrase.after(odds + 1 + OddsParser.WITH.length());
            FaultPhrase slip = slip(phrase.upTo(odds)).phrase();
            return slip.at(slip.placement().with(OddsParser.probability(likely)));
        }
        Matcher events = EVENTS.matcher(phrase.value());
        if (events.find()) {
            Slip slip = slip(phrase.upTo(events.start()));
            return slip.phrase().at(Placement.after(Long.parseLong(events.group(1))));
        }
        Matcher place = PLACE.matcher(phrase.value());
        if (place.find() && !phrase.beginsWith("types")) {
            throw phrase.after(place.start())
                    .bad("a slip says itself where it belongs", "leave" + place.group() + " out");
        }
        return slip(phrase).phrase();
    }

    private Slip slip(Phrase phrase) {
        if (phrase.beginsWith("skips")) {
            return SlipWords.skips(step(phrase.after("skips")));
        } else if (phrase.beginsWith("repeats")) {
            return SlipWords.repeats(step(phrase.after("repeats")));
        } else if (phrase.beginsWith("swaps")) {
            return swaps(phrase.after("swaps"));
        } else if (phrase.beginsWith("types")) {
            return types(phrase.after("types"));
        } else if (phrase.beginsWith("does not wait in")) {
            return SlipWords.doesNotWait(stage(phrase.after("does not wait in")));
        } else if (phrase.beginsWith("misreads")) {
            return SlipWords.misreads(stage(phrase.after("misreads")));
        } else if (phrase.beginsWith("leaves")) {
            return leaves(phrase.after("leaves"));
        } else if (phrase.beginsWith("forgets")) {
            return forgets(phrase.after("forgets"));
        }
        throw unknown(phrase);
    }

    private static Misread unknown(Phrase phrase) {
        String verb = phrase.first().value();
        if (phrase.isEmpty()) {
            return phrase.bad("the slip is missing", "an operator " + String.join(", ", FORMS));
        }
        for (String form : FORMS) {
            if (phrase.beginsWith(form.substring(0, form.indexOf(' ')))) {
                return phrase.bad(phrase.value() + " is not a slip of the operator", "write " + form);
            }
        }
        String nearest = Nearest.among(VERBS, verb);
        String forms = "an operator " + String.join(", ", FORMS);
        return phrase.bad(
                verb + " is not a slip of the operator", nearest == null ? forms : "did you mean " + nearest + "?");
    }

    private Slip swaps(Phrase phrase) {
        Phrase second = phrase.behind(" and ");
        if (!phrase.beginsWith("steps") || second == null) {
            throw phrase.bad(phrase.value() + " does not name two steps", "write swaps steps 1 and 2");
        }
        Step one = numbered(phrase.after("steps").before(" and "));
        Step other = numbered(second);
        int next = runbook.index(one.number()) + 1;
        if (runbook.index(other.number()) != next) {
            boolean last = next == runbook.procedure().size();
            String hint = last
                    ? "it is the last one"
                    : "write swaps steps " + one.number() + " and "
                            + runbook.procedure().get(next).number();
            throw second.bad("step " + other.number() + " does not come after step " + one.number(), hint);
        }
        return SlipWords.swaps(one, other);
    }

    private Slip types(Phrase phrase) {
        int in = phrase.value().lastIndexOf(" in step ");
        Phrase at = phrase.behind(" at ");
        if (phrase.beginsWith("step") && at != null && in < 0) {
            Step step = step(phrase.before(" at "));
            String part = lexicon.part(at);
            if (part.equals(step.target()) || !lexicon.kind(part).equals(lexicon.kind(step.target()))) {
                throw at.bad(
                        "step " + step.number() + " cannot be typed at " + part,
                        part.equals(step.target())
                                ? "there it belongs"
                                : part + " is no " + lexicon.kind(step.target()));
            }
            return SlipWords.typesAt(step, part);
        }
        if (in < 0) {
            throw phrase.bad(
                    phrase.value() + " does not say what is typed where",
                    "write types step 1 at S2, or types COMMAND in step 1");
        }
        Step step = step(phrase.after(in + " in ".length()));
        return SlipWords.types(step, instead(step, phrase.upTo(in)));
    }

    /** What is typed, and in place of which instruction: of the same command, or a program with other options, or the first that acts. */
    private Instead instead(Step step, Phrase typed) {
        InstructionParser parser = new InstructionParser(lexicon);
        Instruction wrong = null;
        int line = -1;
        Misread misread = null;
        int closest = Integer.MAX_VALUE;
        for (int i = 0; i < step.instructions().size(); i++) {
            Instruction right = step.instructions().get(i);
            try {
                Instruction other = parser.one(right.target(), typed, List.of());
                int far = SlipWords.distance(right, other);
                if (far < closest) {
                    closest = far;
                    line = i;
                    wrong = other;
                }
            } catch (Misread other) {
                misread = misread == null ? other : misread;
            }
        }
        if (wrong == null) {
            throw misread == null ? typed.bad("step " + step.number() + " says nothing", "") : misread;
        }
        if (wrong.words().equals(step.instructions().get(line).words())) {
            throw typed.bad(typed.value() + " is what step " + step.number() + " says", "write something else");
        }
        return Instead.typed(line, wrong.command(), wrong.argument(), wrong.words());
    }

    private Slip leaves(Phrase phrase) {
        if (phrase.isEmpty()) {
            throw phrase.bad("what he leaves on is missing", "write leaves WD on");
        }
        Phrase part = phrase.before(" on");
        String name = lexicon.part(part);
        boolean can = false;
        for (Parameter parameter : lexicon.system().parameters()) {
            can |= parameter.section().equals(lexicon.kind(name))
                    && parameter.name().equals(SlipWords.LEFT_ON);
        }
        if (!phrase.value().equals(name + " on") || !can || !SlipWords.stops(runbook, name)) {
            List<String> stopped = new ArrayList<>();
            runbook.before().forEach(instruction -> stopped.add(instruction.target()));
            throw phrase.bad(
                    phrase.value() + " is nothing that an operator leaves on",
                    stopped.contains(name)
                            ? "write leaves " + name + " on, of a watchdog or a controller"
                            : "nobody is told before the procedure to stop " + name);
        }
        return SlipWords.leavesOn(name);
    }

    private Slip forgets(Phrase phrase) {
        String stage = phrase.value();
        boolean before = stage.equals(Slip.BEFORE);
        if (!before && !stage.equals(Slip.AFTER)) {
            throw phrase.bad(
                    phrase.isEmpty() ? "what he forgets is missing" : stage + " is nothing that an operator forgets",
                    "write forgets before or forgets after; a step is skipped");
        }
        return SlipWords.forgets(surrounding(phrase, before));
    }

    private String surrounding(Phrase phrase, boolean before) {
        List<Instruction> told = before ? runbook.before() : runbook.after();
        if (told.isEmpty() && lexicon.whole()) {
            throw phrase.bad("nothing is to be done " + phrase.value() + " the procedure", "");
        }
        return before ? Slip.BEFORE : Slip.AFTER;
    }

    private String stage(Phrase phrase) {
        if (phrase.value().equals(Slip.BEFORE) || phrase.value().equals(Slip.AFTER)) {
            return surrounding(phrase, phrase.value().equals(Slip.BEFORE));
        }
        return Integer.toString(step(phrase).number());
    }

    /** {@code step 10}. */
    private Step step(Phrase phrase) {
        if (!phrase.beginsWith("step")) {
            throw phrase.bad(phrase.isEmpty() ? "the step is missing" : phrase.value() + " is no step", "write step 1");
        }
        return numbered(phrase.after("step"));
    }

    private Step numbered(Phrase number) {
        int index = runbook.index(lexicon.step(number));
        if (index < 0) { // it could not be read, which is told already
            throw number.bad("step " + number.value() + " is not known", "");
        }
        return runbook.procedure().get(index);
    }
}
