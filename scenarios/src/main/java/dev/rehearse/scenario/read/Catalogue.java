package dev.rehearse.scenario.read;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.site.value.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The built-in scenarios: files beside the classes, listed in one of them. */
public final class Catalogue {

    private static final String FOLDER = "/dev/rehearse/scenario/";
    private static final List<String> NAMES = new String(resource("catalogue.txt"), StandardCharsets.US_ASCII)
            .lines()
            .toList();

    private Catalogue() {}

    /** Their names, such as {@code soliddb/hot-migration-netcopy}, in the order of the list. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The text of one of them.
     *
     * @throws BadScenario if there is none of that name
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw Problems.fatal(
                    new Place(name, 1, 1), "there is no built-in scenario " + name, Nearest.hint(NAMES, name));
        }
        return new String(resource(name + ".yaml"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String file) {
        try (InputStream in = Catalogue.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its file " + file);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
