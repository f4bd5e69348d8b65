package dev.rehearse.scenario;

/**
 * A place in a text.
 *
 * @param source a file, the name of a built-in scenario, or an option such as {@code --fault}
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(String source, int line, int column) {

    /** {@code file:line:column}, as editors understand it. */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
