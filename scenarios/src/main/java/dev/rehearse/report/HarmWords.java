package dev.rehearse.report;

import dev.rehearse.ablation.Effect.Kind;
import dev.rehearse.ablation.Harm;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Harm in words. */
final class HarmWords {

    private HarmWords() {}

    /** What a harm is, without what does it. */
    static String effect(Harm harm) {
        long more = Math.max(harm.with(), harm.without());
        long less = Math.min(harm.with(), harm.without());
        String what = harm.effect().what();
        return switch (harm.effect().kind()) {
            case DATA_LOST -> Wording.count(more, "commit") + " lost";
            case VIOLATED -> what + " VIOLATED";
            case NOT_COMPLETED -> "the procedure is " + harm.example().outcome();
            case UNNOTICED -> "nobody notices";
            case DOWN -> what + " is down for " + Words.duration(more) + instead(less);
            case EXPOSED -> "exposed (" + what + ") for " + Words.duration(more) + instead(less);
            case TROUBLE -> "an instruction fails";
        };
    }

    private static String instead(long less) {
        return less == 0 ? "" : " instead of " + Words.duration(less);
    }

    /** What does it, and where. */
    static String cause(Harm harm, List<String> steps) {
        if (harm.fault().isEmpty()) {
            return "without any fault";
        }
        boolean slip = harm.fault().startsWith("operator ");
        return harm.fault() + (slip ? "" : " " + places(steps));
    }

    private static String places(List<String> steps) {
        List<String> numbers = steps.stream()
                .filter(step -> !step.isEmpty() && Character.isDigit(step.charAt(0)))
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .toList();
        List<String> words = new ArrayList<>();
        if (!numbers.isEmpty()) {
            words.add((numbers.size() == 1 ? "in step " : "in steps ") + String.join(", ", numbers));
        }
        for (String step : steps) {
            if (step.isEmpty()) {
                words.add("outside the procedure");
            } else if (!numbers.contains(step)) {
                words.add("in '" + step + "'");
            }
        }
        return String.join(" and ", words);
    }

    /** One line for each fault, with all that it does; the order is that of the harms. */
    static List<String> lines(List<Harm> harms) {
        Map<String, List<Harm>> byFault = new LinkedHashMap<>();
        harms.forEach(harm -> byFault.computeIfAbsent(harm.fault(), fault -> new ArrayList<>())
                .add(harm));
        List<String> lines = new ArrayList<>();
        for (List<Harm> same : byFault.values()) {
            List<String> steps = new ArrayList<>();
            List<String> effects = new ArrayList<>();
            for (Harm harm : same) {
                harm.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
                boolean alone = same.size() == 1 || harm.effect().kind() != Kind.TROUBLE;
                if (alone) {
                    effects.add(effect(harm));
                }
            }
            if (same.size() == 1 && same.get(0).effect().kind() == Kind.UNNOTICED) {
                effects.set(0, "what it breaks nobody notices");
            }
            lines.add(cause(same.get(0), steps) + ": " + String.join("; ", effects));
        }
        return lines;
    }
}
