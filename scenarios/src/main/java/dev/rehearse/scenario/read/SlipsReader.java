package dev.rehearse.scenario.read;

import dev.rehearse.scenario.LikelySlip;
import dev.rehearse.scenario.Shaping;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipKind;
import dev.rehearse.scenario.SlipKind.Likelihood;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.site.value.Nearest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code slips}: how likely the operator does something wrong by himself. {@code usual} is with the probabilities that each kind has,
 * {@code none} not at all; a map says what differs, as in {@code {skips: 0.01, misreads: 2 %, stress: high}}.
 */
final class SlipsReader {

    /** What may stand in the map. */
    static final List<String> KEYS =
            Stream.concat(SlipKind.all().stream(), Shaping.all().stream()).toList();

    private static final String USUAL = "usual";
    private static final String NONE = "none";
    private static final Pattern PROBABILITY =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,12})?)( ?%)?( a procedure| a step)?");

    private final Problems problems;
    private final Map<SlipKind, Likelihood> likelihoods = new EnumMap<>(SlipKind.class);
    private final List<Double> factors = new ArrayList<>();

    SlipsReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The slips of a scenario, each with its probability.
     *
     * @param menu all that make sense in it
     */
    List<LikelySlip> read(Node node, List<Slip> menu) {
        for (SlipKind kind : SlipKind.values()) {
            likelihoods.put(kind, kind.likelihood());
        }
        try {
            if (node instanceof Fields fields) {
                Form.refuseUnknownKeys(fields, KEYS, problems);
                fields(fields);
            } else if (word(Form.phrase(node, Keys.SLIPS)).equals(NONE)) {
                return List.of();
            }
        } catch (Misread misread) {
            misread.addTo(problems);
        }
        return likely(menu);
    }

    private static String word(Phrase phrase) {
        List<String> known = List.of(USUAL, NONE);
        if (!known.contains(phrase.value())) {
            String nearest = Nearest.among(known, phrase.value());
            throw phrase.bad(
                    phrase.value() + " is neither usual nor none",
                    nearest == null
                            ? "write usual, none or a map, as in {skips: 0.01}"
                            : "did you mean " + nearest + "?");
        }
        return phrase.value();
    }

    private void fields(Fields fields) {
        for (SlipKind kind : SlipKind.values()) {
            Node node = fields.get(kind.words());
            if (node != null) {
                attempt(() -> likelihoods.put(kind, likelihood(Form.phrase(node, kind.words()), kind)));
            }
        }
        for (Shaping shaping : Shaping.values()) {
            Node node = fields.get(shaping.words());
            if (node != null) {
                attempt(() -> factors.add(factor(Form.phrase(node, shaping.words()), shaping)));
            }
        }
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (Misread misread) {
            misread.addTo(problems);
        }
    }

    private static Likelihood likelihood(Phrase phrase, SlipKind kind) {
        if (phrase.value().equals(USUAL)) {
            return kind.likelihood();
        }
        Matcher form = PROBABILITY.matcher(phrase.value());
        double probability = form.matches() ? Double.parseDouble(form.group(1)) : Double.NaN;
        probability = form.matches() && form.group(2) != null ? probability / 100 : probability;
        if (!(probability >= 0 && probability <= 1)) {
            throw phrase.bad(
                    phrase.value() + " is not a probability",
                    "write a number from 0 to 1 such as 0.003, 0.3 %, or 15 % a procedure for all its steps together");
        }
        String per = form.group(3);
        return new Likelihood(probability, per != null && per.endsWith("procedure"));
    }

    private static double factor(Phrase phrase, Shaping shaping) {
        if (!shaping.levels().contains(phrase.value())) {
            throw phrase.bad(
                    phrase.value() + " is not what " + shaping.words() + " may be",
                    Nearest.hint(shaping.levels(), phrase.value()));
        }
        return shaping.factor(phrase.value());
    }

    /** What may be done wrong in one step in several ways is as likely as if there were one, and each way equally. */
    private List<LikelySlip> likely(List<Slip> menu) {
        Map<SlipKind, Map<String, Integer>> ways = new EnumMap<>(SlipKind.class);
        for (Slip slip : menu) {
            ways.computeIfAbsent(slip.slip(), kind -> new HashMap<>()).merge(slip.step(), 1, Integer::sum);
        }
        List<LikelySlip> likely = new ArrayList<>();
        for (Slip slip : menu) {
            Map<String, Integer> steps = ways.getOrDefault(slip.slip(), Map.of());
            Likelihood likelihood =
                    likelihoods.getOrDefault(slip.slip(), slip.slip().likelihood());
            double probability = Shaping.shaped(likelihood.of(steps.size()), factors);
            if (probability > 0) {
                likely.add(new LikelySlip(slip.phrase(), probability / steps.getOrDefault(slip.step(), 1)));
            }
        }
        return List.copyOf(likely);
    }
}
