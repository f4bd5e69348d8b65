package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What is wrong with a text that is not YAML, in words for people who never read the YAML specification. */
final class Syntax {

    /** What the parser says, what that means, and what to do about it. The first row that fits counts. */
    private static final String[][] MEANINGS = {
        {"TAB", "a tab is not allowed here", "indent with spaces"},
        {"mapping values are not allowed", "a colon is not allowed here", "quote a text that has a colon and a space"},
        {"could not find expected ':'", "a key without a colon", "write key: value"},
        {"',' or ']'", "this list is not closed", "put ] at its end; quote texts that have , [ ] { or } in them"},
        {"',' or '}'", "this map is not closed", "put } at its end; quote texts that have , [ ] { or } in them"},
        {"end of stream", "a quotation mark is not closed", "put the same mark at the end of the text"},
        {"<block end>", "the indentation does not fit", "what belongs together begins in the same column"},
        {"node content", "a value is missing here", "quote a text that begins with , ] or }"},
        {"unknown escape", "a backslash with an unknown letter", "use single quotation marks"},
        {"escape sequence", "a backslash with wrong digits after it", "use single quotation marks"},
        {"block scalar", "wrong characters after | or >", "begin the text on the next line"},
        {"chomping", "wrong characters after | or >", "begin the text on the next line"},
        {"YAML document", "another version of YAML", "leave out the line that begins with %"},
        {"directive", "a line cannot begin with % here", "quote it"},
        {"'@'", "a text cannot begin with @", "quote it"},
        {"'`'", "a text cannot begin with a backquote", "quote it"},
        {"cannot start any token", "this character cannot begin a text", "quote the text"},
        {"alphabetic or numeric", "the name of an anchor or alias is missing", "quote a text that begins with & or *"},
    };

    /** Rows whose mistake stands where the thing begins, not where the parser gave up. */
    private static final List<String> FROM_THE_BEGINNING =
            List.of("could not find expected ':'", "',' or ']'", "',' or '}'", "end of stream");

    private Syntax() {}

    static BadScenario refusal(String source, YAMLException notYaml) {
        if (!(notYaml instanceof MarkedYAMLException marked)) {
            return Problems.fatal(new Place(source, 1, 1), "this is not YAML: " + notYaml.getMessage(), "");
        }
        String problem = String.valueOf(marked.getProblem());
        Place end = placed(source, marked.getProblemMark(), marked.getContextMark());
        for (String[] row : MEANINGS) {
            if (problem.contains(row[0])) {
                boolean begins = FROM_THE_BEGINNING.contains(row[0]);
                Place place = begins ? placed(source, marked.getContextMark(), marked.getProblemMark()) : end;
                return Problems.fatal(place, row[1], row[2]);
            }
        }
        return Problems.fatal(end, "this is not YAML: " + problem, "");
    }

    private static Place placed(String source, @Nullable Mark first, @Nullable Mark second) {
        Mark mark = first == null ? second : first;
        return mark == null ? new Place(source, 1, 1) : TreeReader.place(source, mark);
    }
}
