package dev.rehearse.site.value;

/** Software levels: {@code 6.5}, {@code 7.0 FP2}, {@code 6.3.14}, {@code 6.3.1 FP2}, as numbers that sort like levels. */
final class LevelText {

    private static final String FIX_PACK = "FP";
    private static final int MAJOR = 100_000_000;
    private static final int MINOR = 100_000;
    private static final int MICRO = 100;

    private LevelText() {}

    /**
     * Major x 100,000,000 + minor x 100,000 + third part x 100 + fix pack.
     *
     * @throws BadValue if it is not a level
     */
    static long read(String text) {
        String level = text.strip();
        int space = level.indexOf(' ');
        String version = space < 0 ? level : level.substring(0, space);
        String pack = space < 0 ? "" : level.substring(space + 1).strip();
        if (!pack.isEmpty() && !pack.startsWith(FIX_PACK)) {
            throw bad(text);
        }
        long number = pack.isEmpty()
                ? 0
                : part(text, pack.substring(FIX_PACK.length()).strip(), MICRO);
        String[] parts = version.split("\\.", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw bad(text);
        }
        number += part(text, parts[0], MAJOR) * MAJOR + part(text, parts[1], MAJOR / MINOR) * MINOR;
        return parts.length == 2 ? number : number + part(text, parts[2], MINOR / MICRO) * MICRO;
    }

    /** The shortest text that is read as this number. */
    static String write(long level) {
        String version = level / MAJOR + "." + level / MINOR % (MAJOR / MINOR);
        long micro = level / MICRO % (MINOR / MICRO);
        long pack = level % MICRO;
        return version + (micro == 0 ? "" : "." + micro) + (pack == 0 ? "" : " " + FIX_PACK + pack);
    }

    private static long part(String text, String digits, int below) {
        if (digits.isEmpty() || digits.length() > 6) {
            throw bad(text);
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                throw bad(text);
            }
            number = 10 * number + (c - '0');
        }
        if (number >= below) {
            throw bad(text);
        }
        return number;
    }

    private static BadValue bad(String text) {
        return new BadValue(Measure.quote(text) + " is not a level", "write it as 6.5, 6.3.1 or 7.0 FP2");
    }
}
