package dev.rehearse.rehearsal;

import dev.rehearse.kernel.chance.Path;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is needed to have a run again: it stands on its own, with the whole text of the scenario.
 *
 * @param source the scenario's name, text and overrides
 * @param given the faults that were given beside the scenario's own, in words
 * @param seed of the random numbers; the answers stand in the path, but the sheet names it
 * @param replication likewise
 * @param faults all of them, in words that say exactly when each strikes
 * @param overtakings of events that were not served in the order in which they were scheduled
 * @param path what chance answered
 * @param fingerprint of the last world
 */
public record Replay(
        Source source,
        List<String> given,
        long seed,
        long replication,
        List<String> faults,
        List<Overtaking> overtakings,
        Path path,
        String fingerprint) {

    /** The replay of a run whose path was recorded. */
    public static Replay of(Rehearsal rehearsal, Run run, Path path) {
        return new Replay(
                rehearsal.scenario().source(),
                words(rehearsal.given()),
                run.occasion().seed(),
                run.occasion().replication(),
                words(run.occasion().faults()),
                run.occasion().overtakings(),
                path,
                run.fingerprint().toString());
    }

    private static List<String> words(List<FaultPhrase> faults) {
        List<String> words = new ArrayList<>();
        for (FaultPhrase fault : faults) {
            words.add(fault.words());
        }
        return List.copyOf(words);
    }
}
