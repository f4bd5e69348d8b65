package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Text to tree. Refuses what a scenario has no use for and an attacker has: aliases, tags, endless nesting. */
public final class TreeReader {

    private static final int DEEPEST = 20;
    private static final int MOST_EVENTS = 10_000;

    private final String source;
    private final Problems problems;
    private final Parser parser;
    private int events;
    private int depth;

    private TreeReader(String source, String text, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    /**
     * The tree of a text.
     *
     * @param source what the text is called in messages
     * @param problems gets mistakes after which reading can go on, such as a key that occurs twice
     * @throws BadScenario if there is no tree in it
     */
    public static Node read(String source, String text, Problems problems) {
        try {
            return new TreeReader(source, text, problems).document();
        } catch (YAMLException notYaml) {
            throw Syntax.refusal(source, notYaml);
        }
    }

    private Node document() {
        next();
        Event start = next();
        if (start.is(Event.ID.StreamEnd)) {
            throw Problems.fatal(new Place(source, 1, 1), "the file is empty", "begin with rehearse: 1");
        }
        Node root = node(next());
        next();
        Event end = next();
        if (!end.is(Event.ID.StreamEnd)) {
            throw Problems.fatal(place(end), "a second document begins here", "one file holds one scenario");
        }
        return root;
    }

    private Event next() {
        Event event = parser.getEvent();
        events++;
        if (events > MOST_EVENTS) {
            throw Problems.fatal(place(event), "the file is too long", "it has more than 10,000 words");
        }
        return event;
    }

    private Node node(Event event) {
        Place place = place(event);
        refuseMarks(event, place);
        if (event instanceof ScalarEvent scalar) {
            return text(scalar, place);
        }
        depth++;
        if (depth > DEEPEST) {
            throw Problems.fatal(place, "this is nested too deeply", "at most 20 levels make sense");
        }
        Node node = event instanceof MappingStartEvent ? fields(place) : items(place);
        depth--;
        return node;
    }

    private Items items(Place place) {
        List<Node> nodes = new ArrayList<>();
        for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
            nodes.add(node(event));
        }
        return new Items(place, List.copyOf(nodes));
    }

    private Fields fields(Place place) {
        List<Fields.Field> fields = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
            Node key = node(event);
            if (!(key instanceof Text name) || name.value().isEmpty()) {
                throw Problems.fatal(key.place(), "a key must be a text", "this is " + key.what());
            }
            Node value = node(next());
            Place first = seen.putIfAbsent(name.value(), name.place());
            if (first == null) {
                fields.add(new Fields.Field(name, value));
            } else {
                problems.add(
                        name.place(),
                        name.value() + " occurs twice",
                        "it stands already in line " + first.line() + ", column " + first.column());
            }
        }
        return new Fields(place, List.copyOf(fields));
    }

    private static Text text(ScalarEvent scalar, Place place) {
        boolean oneLine = scalar.getStartMark().getLine() == scalar.getEndMark().getLine();
        return new Text(place, scalar.getValue(), oneLine ? (scalar.isPlain() ? 0 : 1) : -1);
    }

    private static void refuseMarks(Event event, Place place) {
        if (event instanceof AliasEvent) {
            throw Problems.fatal(place, "an alias is not allowed here", "write the value out, or quote the asterisk");
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw Problems.fatal(place, "an anchor is not allowed here", "write values out, or quote the ampersand");
        }
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag() != null
                : event instanceof CollectionStartEvent collection && collection.getTag() != null;
        if (tagged) {
            throw Problems.fatal(place, "a tag is not allowed here", "leave it out, or quote the exclamation mark");
        }
    }

    private Place place(Event event) {
        return place(source, event.getStartMark());
    }

    static Place place(String source, Mark mark) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
