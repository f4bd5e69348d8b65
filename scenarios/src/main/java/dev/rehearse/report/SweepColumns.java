package dev.rehearse.report;

import dev.rehearse.campaign.compare.Variant;
import java.util.ArrayList;
import java.util.List;

/** The columns of a sweep that say which combination a row is about: a letter, and the value of each setting that varies. */
final class SweepColumns {

    private static final int LETTER = 4;

    private final List<Variant> variants;
    private final List<Integer> widths = new ArrayList<>();

    SweepColumns(List<Variant> variants) {
        this.variants = List.copyOf(variants);
        for (int column = 0; column < variants.get(0).settings().size(); column++) {
            int widest = 0;
            for (Variant variant : variants) {
                String setting = variant.settings().get(column);
                widest = Math.max(
                        widest, Math.max(path(setting).length(), value(setting).length()));
            }
            widths.add(widest + 2);
        }
    }

    private static String path(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    private static String value(String setting) {
        return setting.substring(setting.indexOf('=') + 1);
    }

    /** What stands above. */
    String head() {
        StringBuilder head = new StringBuilder(" ".repeat(LETTER));
        List<String> settings = variants.get(0).settings();
        for (int column = 0; column < settings.size(); column++) {
            head.append(ExplorationSheet.padded(path(settings.get(column)), widths.get(column)));
        }
        return head.toString();
    }

    /** What stands before the row of a variant. */
    String row(int variant) {
        StringBuilder row = new StringBuilder(ExplorationSheet.padded(Variant.letter(variant), LETTER));
        List<String> settings = variants.get(variant).settings();
        for (int column = 0; column < settings.size(); column++) {
            row.append(ExplorationSheet.padded(value(settings.get(column)), widths.get(column)));
        }
        return row.toString();
    }
}
