package dev.rehearse.scenario.read;

import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.kernel.chance.Exponential;
import dev.rehearse.scenario.Odds;
import dev.rehearse.site.value.Quantity;
import java.util.regex.Pattern;

/** {@code MTBF 2000 h}, {@code MTBF weibull shape 1.5, scale 2000 h}, {@code with probability 0.5 %}. */
final class OddsParser {

    static final String WITH = "with probability";

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,20}(\\.[0-9]{1,20})?(e-?[0-9]{1,2})?) ?(%|percent)?");
    private static final double PERCENT = 100;

    private OddsParser() {}

    /** What follows the word MTBF: a mean time, of a law without memory, or a law. */
    static Odds meanTime(Phrase phrase) {
        String text = phrase.value();
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            long mean = phrase.read(Quantity.DURATION).number();
            if (mean == 0) {
                throw phrase.bad("a mean time of " + text, "write a time of more than 0, such as 2000 h");
            }
            return Odds.meanTime(text, new Exponential(mean));
        }
        Distribution law = phrase.read(Quantity.TIME).time();
        if (law == null) {
            throw phrase.bad(text + " is no law of times", "write 2000 h, or weibull shape 1.5, scale 2000 h");
        }
        return Odds.meanTime(text, law);
    }

    /** What follows the words with probability. */
    static Odds probability(Phrase phrase) {
        var matcher = NUMBER.matcher(phrase.value());
        double probability = matcher.matches()
                ? Double.parseDouble(matcher.group(1)) / (matcher.group(4) == null ? 1 : PERCENT)
                : Double.NaN;
        if (!(probability > 0 && probability <= 1)) {
            throw phrase.bad(
                    phrase.value().isEmpty() ? "the probability is missing" : phrase.value() + " is no probability",
                    "write 0.5 % or 0.005; it is more than 0 and at most 100 %");
        }
        return Odds.probability(phrase.value(), probability);
    }
}
