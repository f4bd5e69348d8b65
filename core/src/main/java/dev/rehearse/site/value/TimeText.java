package dev.rehearse.site.value;

import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.kernel.chance.Empirical;
import dev.rehearse.kernel.chance.Exponential;
import dev.rehearse.kernel.chance.Gamma;
import dev.rehearse.kernel.chance.LogNormal;
import dev.rehearse.kernel.chance.Triangular;
import dev.rehearse.kernel.chance.Uniform;
import dev.rehearse.kernel.chance.Weibull;
import java.util.ArrayList;
import java.util.List;

/**
 * Times that may vary, as people write them.
 *
 * <pre>
 * 30 s                                    always
 * 5 s .. 60 s                             uniform
 * lognormal 10 min, p95 25 min            median and 95 % percentile
 * lognormal mean 10 min, p95 25 min       mean and 95 % percentile
 * exponential 10 min                      mean
 * weibull shape 1.5, scale 10 min         gamma likewise
 * triangular 1 min, 2 min, 9 min          least, most likely, most
 * empirical 3 s, 4 s, 9 s                 measured values, joined by straight lines
 * </pre>
 */
final class TimeText {

    private static final List<String> LAWS =
            List.of("lognormal", "exponential", "weibull", "gamma", "triangular", "empirical");
    private static final String RANGE = "..";

    /** Beyond these, a draw would be 0 or longer than any procedure. */
    private static final double LEAST_SHAPE = 0.1;

    private static final double MOST_SHAPE = 1000;

    private final String text;
    private final String law;
    private final List<String> arguments = new ArrayList<>();

    private TimeText(String text) {
        this.text = text;
        String stripped = text.strip();
        int end = 0;
        while (end < stripped.length() && Character.isLetter(stripped.charAt(end))) {
            end++;
        }
        law = stripped.substring(0, end);
        int start = end;
        for (int comma = stripped.indexOf(',', start); comma >= 0; comma = stripped.indexOf(',', start)) {
            arguments.add(stripped.substring(start, comma).strip());
            start = comma + 1;
        }
        arguments.add(stripped.substring(start).strip());
    }

    /**
     * The law of a time in nanoseconds.
     *
     * @throws BadValue if the text is no such law, or one with impossible parameters
     */
    static Distribution read(String text) {
        try {
            return new TimeText(text).read();
        } catch (BadValue bad) {
            throw bad;
        } catch (IllegalArgumentException impossible) {
            throw new BadValue(Measure.quote(text) + " is not possible", "the parameters contradict each other");
        }
    }

    private Distribution read() {
        if (law.isEmpty()) {
            int range = text.indexOf(RANGE);
            return range < 0
                    ? new Constant(Measure.TIME.read(text))
                    : ordered(text.substring(0, range), text.substring(range + RANGE.length()));
        }
        return switch (law) {
            case "lognormal" -> lognormal();
            case "exponential" -> new Exponential(positive(1, 0, ""));
            case "weibull" -> new Weibull(shape(), positive(2, 1, "scale"));
            case "gamma" -> new Gamma(shape(), positive(2, 1, "scale"));
            case "triangular" -> triangular();
            case "empirical" -> empirical();
            default -> throw new BadValue(Measure.quote(text) + " is not a time", Nearest.hint(LAWS, law));
        };
    }

    private Distribution ordered(String least, String most) {
        long from = Measure.TIME.read(least);
        long to = Measure.TIME.read(most);
        if (from > to) {
            throw new BadValue(Measure.quote(text) + " ends before it begins", "write the shorter time first");
        }
        return new Uniform(from, to);
    }

    private Distribution lognormal() {
        double p95 = positive(2, 1, "p95");
        boolean byMean = arguments.get(0).startsWith("mean ");
        double first = positive(2, 0, byMean ? "mean" : "");
        double widest = 1000;
        if (p95 < first || p95 > widest * first) {
            throw new BadValue(
                    Measure.quote(text) + " is not possible", "p95 lies between the first time and 1000 times it");
        }
        return byMean ? LogNormal.ofMeanAndPercentile(first, 0.95, p95) : LogNormal.ofMedianAndP95(first, p95);
    }

    private Distribution triangular() {
        double least = time(3, 0, "");
        double mode = time(3, 1, "");
        double most = time(3, 2, "");
        if (least > mode || mode > most) {
            throw new BadValue(Measure.quote(text) + " is out of order", "write least, most likely, most");
        }
        return new Triangular(least, mode, most);
    }

    private Distribution empirical() {
        double[] values = new double[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = time(values.length, i, "");
        }
        return Empirical.interpolated(values);
    }

    private double shape() {
        String number = argument(2, 0, "shape");
        try {
            double shape = Double.parseDouble(number);
            if (shape >= LEAST_SHAPE && shape <= MOST_SHAPE) {
                return shape;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the same refusal
        }
        throw new BadValue(Measure.quote(number) + " is not a shape", "a shape is a number from 0.1 to 1000");
    }

    private double positive(int count, int index, String name) {
        double time = time(count, index, name);
        if (time == 0) {
            throw new BadValue(Measure.quote(text) + " is not possible", "the times of this law are more than 0");
        }
        return time;
    }

    private double time(int count, int index, String name) {
        return Measure.TIME.read(argument(count, index, name));
    }

    /** The argument at a place, without the name that must stand before it. */
    private String argument(int count, int index, String name) {
        String prefix = name.isEmpty() ? "" : name + " ";
        if (arguments.size() != count || !arguments.get(index).startsWith(prefix)) {
            throw new BadValue(Measure.quote(text) + " is not a time", "write " + form());
        }
        return arguments.get(index).substring(prefix.length()).strip();
    }

    private String form() {
        return switch (law) {
            case "lognormal" -> "lognormal 10 min, p95 25 min";
            case "exponential" -> "exponential 10 min";
            case "triangular" -> "triangular 1 min, 2 min, 9 min";
            default -> law + " shape 1.5, scale 10 min";
        };
    }
}
