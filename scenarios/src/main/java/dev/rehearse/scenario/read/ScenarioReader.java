package dev.rehearse.scenario.read;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Source;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.tree.Decoder;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.scenario.tree.Text;
import dev.rehearse.scenario.tree.TreeReader;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.value.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads scenarios. Whatever the text, the outcome is a scenario or a {@link BadScenario}, and soon. */
public final class ScenarioReader {

    private final List<SystemKind> systems;
    private final Vocabulary vocabulary;

    /**
     * A reader.
     *
     * @param systems what clusters may be of, usually {@link dev.rehearse.scenario.Systems#all}
     * @param vocabulary the names of properties and measures
     */
    public ScenarioReader(List<SystemKind> systems, Vocabulary vocabulary) {
        this.systems = List.copyOf(systems);
        this.vocabulary = vocabulary;
    }

    /**
     * Reads a built-in scenario or a file.
     *
     * @param name of a built-in scenario, or else a path
     * @param overrides each as {@code path=value}, applied in order
     * @throws BadScenario if there is no such file, or it is no scenario
     */
    public Scenario open(String name, List<String> overrides) {
        byte[] bytes =
                Catalogue.names().contains(name) ? Catalogue.text(name).getBytes(StandardCharsets.UTF_8) : bytes(name);
        return read(name, bytes, overrides);
    }

    /**
     * Reads a text.
     *
     * @param name what it is called in messages
     * @param bytes UTF-8
     * @param overrides each as {@code path=value}, applied in order
     * @throws BadScenario if it is no scenario, with all that was found wrong
     */
    public Scenario read(String name, byte[] bytes, List<String> overrides) {
        Problems problems = new Problems();
        String text = Decoder.decode(name, bytes);
        Node tree = TreeReader.read(name, text, problems);
        if (!(tree instanceof Fields root)) {
            throw Problems.fatal(tree.place(), "this is " + tree.what(), "a scenario is a map; begin with rehearse: 1");
        }
        Overrides changes = new Overrides(ClusterReader.system(systems, root.get(Keys.CLUSTER)), problems);
        for (String override : overrides) {
            root = changes.apply(root, override);
        }
        Source source = new Source(name, text, List.copyOf(overrides));
        return new Binder(systems, vocabulary, problems).bind(source, root);
    }

    /**
     * Reads a fault as {@code --fault} gives it.
     *
     * @throws BadScenario if it is no fault that this scenario's cluster can have
     */
    public FaultPhrase fault(String text, Scenario scenario) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Part part : scenario.plan().parts()) {
            parts.put(part.name(), part.kind());
        }
        Set<Integer> steps = new LinkedHashSet<>();
        for (Step step : scenario.runbook().procedure()) {
            steps.add(step.number());
        }
        Problems problems = new Problems();
        try {
            Phrase phrase = Phrase.of(new Text(new Place("--fault", 1, 1), text, 0));
            Lexicon lexicon = new Lexicon(scenario.system(), parts, steps, true);
            return new FaultParser(lexicon, scenario.runbook()).parse(phrase);
        } catch (Misread misread) {
            misread.addTo(problems);
            throw problems.refusal();
        }
    }

    private static byte[] bytes(String name) {
        String nearest = Nearest.among(Catalogue.names(), name);
        String hint = nearest == null ? "see rehearse list" : "did you mean " + nearest + "?";
        return bytes(name, "there is no file and no built-in scenario of this name", hint);
    }

    /** The bytes of a file; the refusal says what is missing if there is none. */
    static byte[] bytes(String name, String missing, String hint) {
        Place place = new Place(name, 1, 1);
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            // one byte more than allowed, so that a device without an end is refused too
            return in.readNBytes(Decoder.MOST_BYTES + 1);
        } catch (NoSuchFileException | InvalidPathException none) {
            throw Problems.fatal(place, missing, hint);
        } catch (IOException unreadable) {
            throw Problems.fatal(place, "the file cannot be read", "is it a file, and may you read it?");
        }
    }
}
