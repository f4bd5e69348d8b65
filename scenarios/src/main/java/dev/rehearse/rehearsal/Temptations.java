package dev.rehearse.rehearsal;

import dev.rehearse.fault.Fault;
import dev.rehearse.fault.Injector;
import dev.rehearse.fault.Trigger;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.LikelySlip;
import dev.rehearse.scenario.Placement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The slips that the operator may make by himself: which of them he makes in a run is drawn before it, each by a random number of its own. */
final class Temptations {

    private final List<FaultPhrase> phrases;
    private final List<Choice> choices = new ArrayList<>();

    Temptations(List<LikelySlip> slips) {
        phrases = slips.stream().map(LikelySlip::phrase).toList();
        for (LikelySlip slip : slips) {
            String name = slip.phrase().words();
            List<Double> weights = List.of(1 - slip.probability(), slip.probability());
            choices.add(new Choice(choices.size(), name, List.of("does not", "does"), weights));
        }
    }

    /** All of them behind the faults that were asked for; none of these strikes by itself. */
    List<FaultPhrase> behind(List<FaultPhrase> asked) {
        List<FaultPhrase> all = new ArrayList<>(asked);
        phrases.forEach(phrase -> all.add(phrase.at(Placement.ANYWHERE)));
        return List.copyOf(all);
    }

    /** Those that he makes in a run; at each step one at most, the first. */
    List<FaultPhrase> drawn(Chance chance) {
        List<FaultPhrase> drawn = new ArrayList<>();
        Set<String> steps = new HashSet<>();
        for (int slip = 0; slip < choices.size(); slip++) {
            FaultPhrase phrase = phrases.get(slip);
            if (chance.choose(choices.get(slip), 0, 0) == 1
                    && steps.add(phrase.placement().state())) {
                drawn.add(phrase);
            }
        }
        return drawn;
    }

    /** Whether each of these is one of them. */
    boolean contain(List<FaultPhrase> slips) {
        return phrases.containsAll(slips);
    }

    /** All of them, those that he makes waiting for their steps. */
    List<Fault> placed(List<Fault> all, List<FaultPhrase> made) {
        List<Fault> placed = new ArrayList<>();
        for (int slip = 0; slip < all.size(); slip++) {
            Fault fault = all.get(slip);
            FaultPhrase phrase = phrases.get(slip);
            Trigger ahead = new Trigger(Trigger.On.AHEAD, phrase.placement().state(), 0, -1, "");
            Trigger trigger = made.contains(phrase) ? ahead : fault.trigger();
            placed.add(fault.with(trigger));
        }
        return placed;
    }

    /** What became of those that he made; that one came to nothing is no news, for nobody has asked for it. */
    List<Fate> fates(List<FaultPhrase> faults, int asked, Injector.Memory memory) {
        List<Fate> fates = new ArrayList<>();
        for (FaultPhrase made : faults.subList(asked, faults.size())) {
            Fate fate = Fate.of(made, made, memory, asked + phrases.indexOf(made));
            if (fate.struck() && fate.harmed()) {
                fates.add(fate);
            }
        }
        return fates;
    }
}
