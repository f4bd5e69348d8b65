package dev.rehearse.site.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A family of units and how amounts are written in them: {@code 20 GiB}, {@code 1 min 30 s}, {@code 1.5 h}. */
final class Measure {

    static final long SECOND = 1_000_000_000L;
    static final long YEAR = 365 * 24 * 3600 * SECOND;

    /** Up to here a double is exact, and sums of a few do not overflow. */
    private static final long MOST = 1L << 53;

    /** Far more than any amount has, and few enough to multiply without thought. */
    private static final int MOST_DIGITS = 18;

    static final Measure TIME = new Measure("a time", 100 * YEAR, "100 years", true)
            .unit("ns", 1)
            .unit("us", 1000)
            .unit("ms", 1_000_000)
            .unit("s", SECOND)
            .unit("min", 60 * SECOND)
            .unit("h", 3600 * SECOND)
            .unit("d", 24 * 3600 * SECOND);
    static final Measure SIZE = sizes("a size", "");
    static final Measure SPEED = sizes("a speed", "/s")
            .unit("Kbit/s", 1000 / 8)
            .unit("Mbit/s", 1_000_000 / 8)
            .unit("Gbit/s", 1_000_000_000 / 8);
    static final Measure PERCENT = new Measure("a percentage", 100, "100 %", false)
            .unit("%", 1)
            .unit("percent", 1)
            .unit("", 1);
    static final Measure FREQUENCY = new Measure("a frequency", MOST, "2^53 a second", false).unit("/s", 1);

    static final Measure COUNT = new Measure("a whole number", MOST, "2^53", false).unit("", 1);

    private final String what;
    private final long most;
    private final String mostInWords;
    private final boolean compound;
    private final List<String> names = new ArrayList<>();
    private final List<Long> factors = new ArrayList<>();

    private Measure(String what, long most, String mostInWords, boolean compound) {
        this.what = what;
        this.most = most;
        this.mostInWords = mostInWords;
        this.compound = compound;
    }

    private Measure unit(String name, long factor) {
        names.add(name);
        factors.add(factor);
        return this;
    }

    private static Measure sizes(String what, String suffix) {
        Measure measure = new Measure(what, MOST, "8 PiB" + suffix, false).unit("B" + suffix, 1);
        long decimal = 1;
        long binary = 1;
        for (String prefix : List.of("K", "M", "G", "T")) {
            decimal *= 1000;
            binary *= 1024;
            measure.unit(prefix + "B" + suffix, decimal).unit(prefix + "iB" + suffix, binary);
        }
        return measure;
    }

    /**
     * The amount in the smallest unit, rounded to a whole number.
     *
     * @throws BadValue if it is not an amount of this measure, or too much
     */
    long read(String text) {
        String rest = text.strip();
        if (rest.isEmpty()) {
            throw new BadValue("An empty text is not " + what, units());
        }
        long sum = 0;
        do {
            int digits = end(rest, true);
            int unitStart = digits;
            while (unitStart < rest.length() && rest.charAt(unitStart) == ' ') {
                unitStart++;
            }
            int unitEnd = unitStart + end(rest.substring(unitStart), false);
            long factor = factor(text, rest.substring(unitStart, unitEnd), digits);
            sum = add(text, sum, number(text, rest.substring(0, digits)).multiply(BigDecimal.valueOf(factor)));
            rest = rest.substring(unitEnd).strip();
        } while (compound && !rest.isEmpty());
        if (!rest.isEmpty()) {
            throw new BadValue(quote(text) + " is not " + what, "nothing may follow the unit");
        }
        return sum;
    }

    /** Where the number (or else the unit) with which the text begins ends. */
    private static int end(String text, boolean number) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ') {
            char c = text.charAt(end);
            if (number != ((c >= '0' && c <= '9') || c == '.')) {
                break;
            }
            end++;
        }
        return end;
    }

    private long factor(String text, String unit, int digits) {
        if (text.strip().startsWith("-")) {
            throw new BadValue(quote(text) + " is negative", "write 0 or more");
        }
        int index = names.indexOf(unit);
        if (digits > 0 && index >= 0) {
            return factors.get(index);
        }
        String perSecond = unit + "/s";
        String nearest = names.contains(perSecond) ? perSecond : Nearest.among(names, unit);
        String hint = digits > 0 && nearest != null && !unit.isEmpty() ? "did you mean " + nearest + "? " : "";
        throw new BadValue(quote(text) + " is not " + what, hint + units());
    }

    private BigDecimal number(String text, String digits) {
        boolean whole =
                !digits.startsWith(".") && !digits.endsWith(".") && digits.indexOf('.') == digits.lastIndexOf('.');
        if (!whole) {
            throw new BadValue(quote(text) + " is not " + what, "write the number as 3 or 3.5");
        }
        if (digits.length() > MOST_DIGITS) {
            throw tooMuch(text);
        }
        return new BigDecimal(digits);
    }

    private long add(String text, long sum, BigDecimal amount) {
        BigDecimal total = amount.setScale(0, RoundingMode.HALF_UP).add(BigDecimal.valueOf(sum));
        if (total.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw tooMuch(text);
        }
        return total.longValueExact();
    }

    private BadValue tooMuch(String text) {
        return new BadValue(quote(text) + " is too much", "the most is " + mostInWords);
    }

    private String units() {
        List<String> visible = new ArrayList<>(names);
        visible.remove("");
        return visible.isEmpty() ? "write digits only" : "units are " + String.join(", ", visible);
    }

    /** A text as it appears in a message: not longer than a line takes. */
    static String quote(String text) {
        int longest = 60;
        String line = text.strip();
        return line.length() <= longest ? line : line.substring(0, longest) + "...";
    }
}
