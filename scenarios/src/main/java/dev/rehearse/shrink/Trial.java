package dev.rehearse.shrink;

import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.chance.Path;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Overtaking;
import dev.rehearse.rehearsal.Passage;
import dev.rehearse.rehearsal.Passage.Standing;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.shrink.Shrunk.Shown;
import dev.rehearse.shrink.Suspect.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tries other faults at other places, and other chance, for whether one property is still violated; counts how often. */
final class Trial {

    /** So many events behind a fault a run is compared with those in which it struck before other events. */
    private static final int COMPARED = 64;

    private final Scenario scenario;
    private final String property;
    private final long seed;
    private final long replication;
    private boolean nominal;
    private List<Overtaking> overtakings;
    private Chance chance;
    private long sets;
    private long times;
    private long places;

    Trial(Scenario scenario, String property, Occasion occasion, Path path) {
        this.scenario = scenario.withoutFaults();
        this.property = property;
        seed = occasion.seed();
        replication = occasion.replication();
        nominal = occasion.isNominal();
        overtakings = occasion.overtakings();
        chance = new Recalled(path, plain());
        forget(occasion.faults());
    }

    /** What chance there would be without anything recorded. */
    private Chance plain() {
        return nominal ? new Nominal() : new Drawn(seed, replication);
    }

    /** Whether nothing is drawn or recalled. */
    boolean isCalm() {
        return chance instanceof Nominal;
    }

    /** Whether nothing is recalled. */
    boolean isPlain() {
        return !(chance instanceof Recalled);
    }

    Effort effort() {
        return new Effort(sets, times, places);
    }

    /** The run with these faults, recorded. */
    Shown shown(List<FaultPhrase> faults) {
        Rehearsal rehearsal = rehearsal(faults);
        Recorder recorder = new Recorder(chance);
        Run run = rehearsal.run(occasion(faults), recorder, List.of());
        return new Shown(rehearsal, run, Replay.of(rehearsal, run, recorder.path()), isPlain());
    }

    private Rehearsal rehearsal(List<FaultPhrase> faults) {
        return new Rehearsal(scenario, faults);
    }

    private Occasion occasion(List<FaultPhrase> faults) {
        Occasion usual = nominal ? Occasion.nominal(faults) : new Occasion(seed, replication, faults);
        return usual.overtaking(overtakings);
    }

    private Passage passage(List<FaultPhrase> faults, Chance source) {
        return rehearsal(faults).passage(occasion(faults), source);
    }

    /**
     * Forgets all answers of chance that the run with these faults does not ask for, and the others too if they are what chance would
     * answer anyway. Returns whether anything was forgotten.
     */
    boolean forget(List<FaultPhrase> faults) {
        if (isPlain()) {
            return false;
        }
        Path asked = path(faults, chance);
        Chance known = chance;
        chance = path(faults, plain()).equals(asked) ? plain() : new Recalled(asked, plain());
        return !chance.equals(known);
    }

    private Path path(List<FaultPhrase> faults, Chance source) {
        Recorder recorder = new Recorder(source);
        rehearsal(faults).run(occasion(faults), recorder, List.of());
        return recorder.path();
    }

    /** Whether a run with these faults, from its start, comes to violate the property. */
    boolean fails(List<FaultPhrase> faults) {
        sets++;
        return passage(faults, chance).comesToViolate(property);
    }

    /** Whether it does so too if each activity takes its median and each choice goes its first way; from then on they do. */
    boolean failsCalmly(List<FaultPhrase> faults) {
        times++;
        boolean fails = passage(faults, new Nominal()).comesToViolate(property);
        if (fails) {
            nominal = true;
            chance = new Nominal();
        }
        return fails;
    }

    /** Lets as few events overtake others as will do. Returns whether they are fewer than before. */
    boolean calmOrder(List<FaultPhrase> faults) {
        List<Overtaking> before = overtakings;
        overtakings = Fewest.of(before, some -> {
            overtakings = some;
            return fails(faults);
        });
        return overtakings.size() < before.size();
    }

    /**
     * Puts a fault before the first event that still leaves the property violated; the others stay, or are put off by {@link Move}.
     *
     * @param faults all of them
     * @param place of the fault
     * @param end the first number of events that is not tried
     * @return all of them, or the same as was given if there is no such event
     */
    List<FaultPhrase> earliest(List<FaultPhrase> faults, int place, long end) {
        List<FaultPhrase> later = new ArrayList<>(faults);
        later.set(place, faults.get(place).at(Placement.after(Long.MAX_VALUE)));
        Passage without = passage(List.copyOf(later), chance);
        Set<Standing> harmless = new HashSet<>();
        boolean more = true;
        while (more && without.served() < end) {
            for (Move move : Move.to(without.served(), place, faults, end)) {
                Passage with = without.fork();
                move.delays().forEach(with::delay);
                places++;
                if (fails(with, harmless)) {
                    return move.faults();
                }
            }
            more = without.step();
        }
        return faults;
    }

    /** Whether a run comes to violate the property. It does not if it comes to where one that does not has been. */
    private boolean fails(Passage run, Set<Standing> harmless) {
        for (int event = 0; event < COMPARED; event++) {
            if (run.violates(property)) {
                return true;
            }
            if (!harmless.add(run.standing()) || !run.step()) {
                return false;
            }
        }
        return run.comesToViolate(property);
    }

    /** Where each of these faults strikes. */
    List<Hit> hits(List<FaultPhrase> faults) {
        List<Hit> hits = new ArrayList<>();
        faults.forEach(fault -> hits.add(Hit.never(fault)));
        Passage passage = passage(faults, chance);
        boolean more = true;
        while (more) {
            long events = passage.served();
            String step = passage.operatorStep();
            more = passage.step();
            for (int place = 0; place < hits.size(); place++) {
                if (!hits.get(place).strikes() && passage.struck(place)) {
                    hits.set(place, new Hit(faults.get(place), events, step, passage.now()));
                }
            }
        }
        return List.copyOf(hits);
    }
}
