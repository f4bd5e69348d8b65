package dev.rehearse.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What varies, as {@code --vary} says it: {@code path=v1,v2} or {@code path=100/s..1000/s step 100/s}. */
final class Vary {

    /** More variants than anybody reads are a mistake. */
    static final int MOST = 200;

    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)\\s*([^0-9.\\s]*[^.]*?)";
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s+step\\s+" + NUMBER);

    private Vary() {}

    /** Every combination of the values of all that varies, the last changing first; each a list of {@code path=value}. */
    static List<List<String>> combinations(List<String> varies) {
        List<List<String>> combinations = List.of(List.of());
        for (String vary : varies) {
            List<String> settings = settings(vary);
            if ((long) combinations.size() * settings.size() > MOST) {
                throw new Refusal("--vary gives more than " + MOST + " variants");
            }
            List<List<String>> more = new ArrayList<>();
            for (List<String> before : combinations) {
                for (String setting : settings) {
                    List<String> with = new ArrayList<>(before);
                    with.add(setting);
                    more.add(List.copyOf(with));
                }
            }
            combinations = more;
        }
        return combinations;
    }

    private static List<String> settings(String vary) {
        int equals = vary.indexOf('=');
        String path = equals < 0 ? "" : vary.substring(0, equals).strip();
        String text = vary.substring(equals + 1).strip();
        if (path.isEmpty() || text.isEmpty()) {
            throw new Refusal("--vary " + vary + " varies nothing; write path=value,value"
                    + " or \"path=100/s..1000/s step 100/s\"");
        }
        List<String> settings = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        List<String> values = range.matches() ? steps(vary, range) : values(vary, text);
        for (String value : values) {
            String setting = path + "=" + value;
            if (settings.contains(setting)) {
                throw new Refusal("--vary " + vary + " has " + value + " twice");
            }
            settings.add(setting);
        }
        return settings;
    }

    private static List<String> steps(String vary, Matcher range) {
        String unit = range.group(2).strip();
        if (!unit.equals(range.group(4).strip()) || !unit.equals(range.group(6).strip())) {
            throw new Refusal("--vary " + vary + " has more than one unit; write all three alike");
        }
        BigDecimal from = new BigDecimal(range.group(1));
        BigDecimal to = new BigDecimal(range.group(3));
        BigDecimal step = new BigDecimal(range.group(5));
        if (step.signum() == 0 || to.compareTo(from) < 0) {
            throw new Refusal(
                    "--vary " + vary + " goes nowhere; the step is above 0, and the end not before the start");
        }
        if (to.subtract(from).compareTo(step.multiply(BigDecimal.valueOf(MOST))) > 0) {
            throw new Refusal("--vary gives more than " + MOST + " variants");
        }
        String gap = range.group(1).length() < range.start(2) && !unit.startsWith("/") && !unit.equals("%") ? " " : "";
        List<String> values = new ArrayList<>();
        for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
            values.add(value.toPlainString() + (unit.isEmpty() ? "" : gap + unit));
        }
        return values;
    }

    /** Values between commas; a comma in quotes or brackets belongs to the value, and quotes around all of one do not. */
    private static List<String> values(String vary, String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (char sign : (text + ",").toCharArray()) {
            if (sign == '\'') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted && depth == 0) {
                if (value.toString().isBlank()) {
                    throw new Refusal("--vary " + vary + " has a value that is missing");
                }
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                depth += quoted ? 0 : "[{(".indexOf(sign) >= 0 ? 1 : "]})".indexOf(sign) >= 0 ? -1 : 0;
                value.append(sign);
            }
        }
        if (quoted || depth != 0) {
            throw new Refusal("--vary " + vary + " ends inside of quotes or brackets");
        }
        return values;
    }
}
