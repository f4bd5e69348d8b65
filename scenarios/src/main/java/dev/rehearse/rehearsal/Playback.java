package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.chance.Path;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.kernel.chance.Replayed;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Source;
import dev.rehearse.scenario.read.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A replay, ready to be played: its scenario is read again, and each of its faults stands where it struck. */
public final class Playback {

    private final Replay replay;
    private final Rehearsal rehearsal;
    private final Occasion occasion;

    private Playback(Replay replay, Rehearsal rehearsal, Occasion occasion) {
        this.replay = replay;
        this.rehearsal = rehearsal;
        this.occasion = occasion;
    }

    /**
     * Prepares a replay.
     *
     * @throws BadScenario if its scenario is none to this reader
     * @throws BadReplay if its faults are none of its scenario's
     */
    public static Playback of(Replay replay, ScenarioReader reader) {
        Source source = replay.source();
        Scenario scenario =
                reader.read(source.name(), source.text().getBytes(StandardCharsets.UTF_8), source.overrides());
        Rehearsal rehearsal = new Rehearsal(scenario, faults(replay.given(), reader, scenario));
        List<FaultPhrase> faults = faults(replay.faults(), reader, scenario);
        if (!rehearsal.fits(faults)) {
            throw new BadReplay("its faults do not fit its scenario");
        }
        Occasion occasion = occasion(replay, faults);
        return new Playback(replay, rehearsal, occasion.steered(isSteered(replay, rehearsal, occasion)));
    }

    private static Occasion occasion(Replay replay, List<FaultPhrase> faults) {
        return new Occasion(replay.seed(), replay.replication(), faults).overtaking(replay.overtakings());
    }

    /** Whether chance answered otherwise than with medians in a run of no seed: then nothing that can be typed gives it. */
    private static boolean isSteered(Replay replay, Rehearsal rehearsal, Occasion occasion) {
        if (!occasion.isNominal() || !occasion.overtakings().isEmpty()) {
            return false;
        }
        Recorder medians = new Recorder(new Nominal());
        rehearsal.run(occasion, medians, List.of());
        return !medians.path().equals(replay.path());
    }

    private static List<FaultPhrase> faults(List<String> words, ScenarioReader reader, Scenario scenario) {
        List<FaultPhrase> faults = new ArrayList<>();
        for (String fault : words) {
            try {
                faults.add(reader.fault(fault, scenario));
            } catch (BadScenario bad) {
                throw new BadReplay("its fault is unknown: " + bad.getMessage());
            }
        }
        return faults;
    }

    /** Whose run it is. */
    public Rehearsal rehearsal() {
        return rehearsal;
    }

    /** What chance answered in it. */
    public Path path() {
        return replay.path();
    }

    /**
     * The run, once more.
     *
     * @param listeners hear every fact
     * @throws dev.rehearse.kernel.chance.ReplayMismatch if it asks something else of chance than the recorded run did
     * @throws BadReplay if it ends otherwise
     */
    public Run run(List<Listener> listeners) {
        Run run = rehearsal.run(occasion, new Replayed(replay.path()), listeners);
        if (!run.fingerprint().toString().equals(replay.fingerprint())) {
            throw new BadReplay(
                    "the history ends otherwise than the recorded one, and the file is as it was written: the product has changed");
        }
        return run;
    }
}
