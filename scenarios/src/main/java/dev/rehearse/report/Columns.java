package dev.rehearse.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of a table whose cells are wrapped at their widths. */
final class Columns {

    private static final String GAP = "  ";

    private final int[] widths;

    /** Of these widths; the last column is not wrapped any further than the others. */
    Columns(int... widths) {
        this.widths = widths.clone();
    }

    /** A row as lines without spaces at their ends. */
    List<String> row(String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = wrap(cells[column], widths[column]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> rows = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder(" ");
            for (int column = 0; column < widths.length; column++) {
                List<String> lines = wrapped.get(column);
                String cell = line < lines.size() ? lines.get(line) : "";
                row.append(ExplorationSheet.padded(cell, widths[column])).append(GAP);
            }
            rows.add(row.toString().stripTrailing());
        }
        return rows;
    }

    /** A text in lines no longer than a width, but for words that are longer by themselves. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.asList(text.split(" "))) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
