package dev.rehearse.report;

/** Lines of a sheet: a label of eleven columns, and what stands beside it. */
final class Lines {

    private static final int LABEL = 11;
    private static final int WIDEST = 110;

    private final StringBuilder text = new StringBuilder();

    /** A line without label. */
    void plain(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** A line as it is. */
    void add(String label, String words) {
        plain(" " + label + " ".repeat(Math.max(1, LABEL - 1 - label.length())) + words);
    }

    /** A line that goes on in the next if it is too long, at a space. */
    void wrap(String label, String words) {
        String head = label;
        String rest = words;
        while (rest.length() > WIDEST - LABEL) {
            int end = rest.lastIndexOf(' ', WIDEST - LABEL);
            if (end < 0) {
                break;
            }
            add(head, rest.substring(0, end));
            head = "";
            rest = rest.substring(end + 1);
        }
        add(head, rest);
    }

    String text() {
        return text.toString();
    }
}
