package dev.rehearse.rehearsal.cases;

import dev.rehearse.measure.Figure;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.rehearsal.Fate;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences about whole runs: those about moments, alone, denied ({@code never ...}, {@code no ...}) or in order
 * ({@code ..., then ...}), and those about what came of the run.
 */
final class Sentences {

    private static final Pattern STAYS_UP = Pattern.compile(Sights.SERVICE + " stays up(.*)");
    private static final Pattern ENDS = Pattern.compile("ends (\\S+) (.+)");
    private static final Pattern JUDGED = Pattern.compile("(holds|violated|undecided) (.+)");
    private static final Pattern FIGURE = Pattern.compile("(.+) (<=|>=|=) (.+)");

    private Sentences() {}

    /**
     * The expectation that a sentence states.
     *
     * @throws IllegalArgumentException if it is not understood
     */
    static Expectation read(String words) {
        if (words.startsWith("never ") || words.startsWith("no ")) {
            Expectation.Scene scene = Sights.read(words.substring(words.indexOf(' ') + 1));
            if (scene != null) {
                return never(words, scene);
            }
        }
        Matcher up = STAYS_UP.matcher(words);
        Expectation.Scene down = up.matches() ? Sights.read(up.group(1) + " is down" + up.group(2)) : null;
        if (down != null) {
            return never(words, down);
        }
        Expectation expectation = words.contains(", then ") ? inOrder(words) : moment(words);
        expectation = expectation == null ? ofTheRun(words) : expectation;
        if (expectation == null) {
            throw new IllegalArgumentException("not understood: " + words);
        }
        return expectation;
    }

    private static Expectation never(String words, Expectation.Scene scene) {
        return new Expectation(
                words, scene.concern(), story -> story.moments().stream().noneMatch(scene.moment()));
    }

    private static @Nullable Expectation moment(String words) {
        Expectation.Scene scene = Sights.read(words);
        return scene == null
                ? null
                : new Expectation(words, scene.concern(), story -> story.moments().stream()
                        .anyMatch(scene.moment()));
    }

    /** One after the other, whatever happens between them; it is about what the last is about. */
    private static @Nullable Expectation inOrder(String words) {
        List<Predicate<Moment>> wanted = new ArrayList<>();
        Concern concern = Concern.REACTION;
        for (String sentence : words.split(", then ", -1)) {
            Expectation.Scene scene = Sights.read(sentence);
            if (scene == null) {
                return null;
            }
            wanted.add(scene.moment());
            concern = scene.concern();
        }
        return new Expectation(words, concern, story -> {
            int seen = 0;
            for (Moment moment : story.moments()) {
                if (seen < wanted.size() && wanted.get(seen).test(moment)) {
                    seen++;
                }
            }
            return seen == wanted.size();
        });
    }

    private static @Nullable Expectation ofTheRun(String words) {
        Matcher ends = ENDS.matcher(words);
        if (ends.matches()) {
            return new Expectation(words, Concern.WAY_OUT, story -> story.lastShown(ends.group(1))
                    .equals(ends.group(2)));
        }
        Matcher judged = JUDGED.matcher(words);
        if (judged.matches()) {
            Judgement judgement = Judgement.valueOf(judged.group(1).toUpperCase(Locale.ROOT));
            return new Expectation(words, Concern.EFFECT, story -> judged(story, judged.group(2), judgement));
        }
        if (words.startsWith("outcome ")) {
            Outcome outcome = Outcome.of(words.substring("outcome ".length()));
            return new Expectation(words, Concern.WAY_OUT, story -> story.run().outcome() == outcome);
        }
        if (words.startsWith("why ")) {
            String why = words.substring("why ".length());
            return new Expectation(
                    words, Concern.WAY_OUT, story -> story.run().why().contains(why));
        }
        if (words.equals("every service is up") || words.equals("patience runs out")) {
            boolean settled = words.startsWith("every");
            return new Expectation(words, Concern.WAY_OUT, story -> story.moments().stream()
                    .anyMatch(moment -> moment.fact() instanceof RunClosed closed && closed.settled() == settled));
        }
        if (words.equals("fault does not strike")) {
            return new Expectation(words, Concern.REACTION, story -> story.run().fates().stream()
                    .noneMatch(Fate::struck));
        }
        Matcher figure = FIGURE.matcher(words);
        return figure.matches()
                ? new Expectation(
                        words,
                        Concern.EFFECT,
                        story -> figure(story, figure.group(1), figure.group(2), figure.group(3)))
                : null;
    }

    /** The property is meant whose phrase begins so; a case about a property that is not watched is a mistake. */
    private static boolean judged(Story story, String property, Judgement judgement) {
        for (Verdict verdict : story.run().verdicts()) {
            if (verdict.property().equals(property) || verdict.property().startsWith(property + " ")) {
                return verdict.judgement() == judgement;
            }
        }
        throw new IllegalArgumentException("no such property in the scenario: " + property);
    }

    private static boolean figure(Story story, String name, String relation, String text) {
        for (Figure figure : story.run().measures().figures()) {
            if (figure.name().equals(name)) {
                int order = Long.compare(
                        figure.value(), quantity(figure.unit()).read(text).number());
                return relation.equals("=") ? order == 0 : relation.equals(">=") ? order >= 0 : order <= 0;
            }
        }
        throw new IllegalArgumentException("no figure is called so: " + name);
    }

    private static Quantity quantity(Figure.Unit unit) {
        if (unit == Figure.Unit.TIME) {
            return Quantity.DURATION;
        }
        return unit == Figure.Unit.SIZE ? Quantity.SIZE : Quantity.COUNT;
    }
}
