package dev.rehearse.rehearsal.cases;

import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.rehearsal.Fate;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.report.Rows;
import dev.rehearse.report.Sheet;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs a case and says what was not as it expects. */
public final class Staging {

    private static final Path EDITED = Path.of("target", "what-can-go-wrong");

    private final Case it;
    private final ScenarioReader reader =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));

    /** The staging of a case. */
    public Staging(Case it) {
        this.it = it;
    }

    /** What is wrong with the case itself: it has no source, or says nothing of a concern. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (it.source().isEmpty()) {
            gaps.add("no source");
        }
        Set<Concern> missing = EnumSet.allOf(Concern.class);
        it.expectations().forEach(expectation -> missing.remove(expectation.concern()));
        missing.forEach(concern -> gaps.add("expects no " + concern));
        return gaps;
    }

    /**
     * Runs it once.
     *
     * @return what was expected in vain, with the sheet and the command that shows it again; empty if all was met
     */
    public String complaint() throws IOException {
        Scenario scenario = scenario();
        List<FaultPhrase> faults = new ArrayList<>();
        it.stage().faults().forEach(fault -> faults.add(reader.fault(fault, scenario)));
        Rehearsal rehearsal = new Rehearsal(scenario, faults);
        long seed = it.stage().seed();
        Occasion occasion = rehearsal.occasion(seed, 0);
        Story story = new Story(rehearsal.model());
        Rows rows = new Rows(rehearsal.model(), rehearsal.scene());
        story.ended(rehearsal.run(occasion, new Drawn(seed, 0), List.of(story, rows)));
        List<String> vain = new ArrayList<>();
        for (Expectation expectation : it.expectations()) {
            if (!expectation.met(story)) {
                vain.add(expectation.words());
            }
        }
        boolean spared = it.expectations().stream().anyMatch(e -> e.words().equals("fault does not strike"));
        if (!spared && !story.run().fates().stream().allMatch(Fate::struck)) {
            vain.add("every fault strikes");
        }
        return vain.isEmpty()
                ? ""
                : it.place() + " " + it.title() + "\nexpected in vain:\n    " + String.join("\n    ", vain) + "\n"
                        + new Sheet(rehearsal, rows).text(story.run());
    }

    /** An edited text is kept as a file, so that the command in the sheet finds it. */
    private Scenario scenario() throws IOException {
        Case.Stage stage = it.stage();
        if (stage.edits().isEmpty()) {
            return reader.open(stage.scenario(), stage.overrides());
        }
        String text = dev.rehearse.scenario.read.Catalogue.text(stage.scenario());
        for (Case.Edit edit : stage.edits()) {
            text = edit.in(text);
        }
        Path file = EDITED.resolve(it.place().replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT) + ".yaml");
        Files.createDirectories(EDITED);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return reader.open(file.toString(), stage.overrides());
    }
}
