package dev.rehearse.cli;

import dev.rehearse.campaign.BadCampaign;
import dev.rehearse.campaign.Campaign;
import dev.rehearse.campaign.Goal;
import dev.rehearse.campaign.Saved;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Source;
import dev.rehearse.scenario.read.ScenarioReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that is about to begin or to go on.
 *
 * @param rehearsal what is run
 * @param seed of the random numbers
 * @param campaign ready to run
 * @param saved the goal of the campaign that goes on; null if it is a new one
 * @param already replications that were done before
 */
record Course(Rehearsal rehearsal, long seed, Campaign campaign, @Nullable Goal saved, long already) {

    /** A new campaign. */
    static Course of(String name, @Nullable String seed, List<String> overrides, List<String> faults) {
        long number = seed == null ? 1 : RunScenario.whole("--seed", seed);
        ScenarioReader reader = Library.reader();
        Scenario scenario = Faults.scenario(reader, name, overrides, faults);
        Rehearsal rehearsal = new Rehearsal(scenario, Faults.read(reader, scenario, faults));
        return new Course(rehearsal, number, new Campaign(rehearsal, number), null, 0);
    }

    /**
     * The same from its first replication on, for rows that nobody has written yet; what decides when it ends is asked no sooner
     * than if it had gone on.
     */
    Course anew() {
        Campaign whole = new Campaign(rehearsal, seed).notBefore(already);
        return new Course(rehearsal, seed, whole, saved, 0);
    }

    /** The campaign of a file. */
    static Course resumed(String file) {
        try {
            Saved saved = Saved.read(Files.readString(Path.of(file)), Version.number());
            Source source = saved.source();
            ScenarioReader reader = Library.reader();
            Scenario scenario =
                    reader.read(source.name(), source.text().getBytes(StandardCharsets.UTF_8), source.overrides());
            Rehearsal rehearsal = new Rehearsal(scenario, Faults.read(reader, scenario, saved.given()));
            Campaign campaign = new Campaign(rehearsal, saved.seed());
            return new Course(rehearsal, saved.seed(), campaign, saved.goal(), saved.into(campaign));
        } catch (BadCampaign bad) {
            throw new Refusal(file + ": " + bad.getMessage());
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(file + " cannot be read: " + Terminal.reason(e));
        }
    }
}
