package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Place;
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
        {"unknown escape", "a backslash with an unknown letter", "use single quotation marks"},
        {"escape sequence", "a backslash with wrong digits after it", "use single quotation marks"},
        {"block scalar", "wrong characters after | or >", "begin the text on the next line"},
        {"directive", "a line cannot begin with % here", "quote it"},
        {"'@'", "a text cannot begin with @", "quote it"},
        {"'`'", "a text cannot begin with a backquote", "quote it"},
        {"cannot start any token", "this character cannot begin a text", "quote the text"},
        {"alphabetic or numeric", "the name of an anchor or alias is missing", "quote a text that begins with & or *"},
    };

    private Syntax() {}

    static BadScenario refusal(String source, YAMLException notYaml) {
        String problem = String.valueOf(notYaml.getMessage());
        Place place = new Place(source, 1, 1);
        if (notYaml instanceof MarkedYAMLException marked) {
            problem = String.valueOf(marked.getProblem());
            place = placed(source, marked.getProblemMark(), marked.getContextMark());
        }
        for (String[] row : MEANINGS) {
            if (problem.contains(row[0])) {
                return Problems.fatal(place, row[1], row[2]);
            }
        }
        String line = problem.lines().findFirst().orElse("");
        return Problems.fatal(place, "this is not YAML: " + line, "");
    }

    private static Place placed(String source, @Nullable Mark problem, @Nullable Mark context) {
        Mark mark = problem == null ? context : problem;
        return mark == null ? new Place(source, 1, 1) : TreeReader.place(source, mark);
    }
}
