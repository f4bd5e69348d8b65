package dev.rehearse.scenario;

/**
 * A mistake in a scenario.
 *
 * @param file where it stands: a file, the name of a built-in scenario, or an option such as {@code --fault}
 * @param line from 1
 * @param column from 1, in characters
 * @param message what is wrong
 * @param hint how to put it right; may be empty
 */
public record Problem(String file, int line, int column, String message, String hint) {

    /** Messages quote what they complain of, which may be a megabyte. */
    private static final int LONGEST = 240;

    /** A mistake at a place; what is said of it is cut to a line. */
    public static Problem at(Place place, String message, String hint) {
        return new Problem(place.source(), place.line(), place.column(), line(message), line(hint));
    }

    /** The same, that shows at more places. */
    public Problem elsewhere(int more) {
        String also = "so at " + more + " more place" + (more == 1 ? "" : "s");
        return new Problem(file, line, column, message, hint.isEmpty() ? also : hint + "; " + also);
    }

    private static String line(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
        return cut.replace('\n', ' ').replace('\r', ' ').strip();
    }

    /** One line: {@code file:line:column: message (hint)}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
