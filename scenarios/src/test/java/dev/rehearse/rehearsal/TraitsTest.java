package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.claim.Subjects;
import dev.rehearse.scenario.read.Catalogue;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.plan.Trait.Bearer;
import dev.rehearse.site.plan.Trait.Reading;
import dev.rehearse.site.value.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What conditions can ask, held against what components tell in runs of every built-in scenario with each of its faults. */
class TraitsTest {

    private static final ScenarioReader READER = new ScenarioReader(
            Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), MeasureName.names()));

    static List<String> names() {
        return Catalogue.names();
    }

    /** Somebody who knows what every trait is by what is told of it alone. */
    private static final class Ledger implements Listener {

        private final Model model;
        private final Scenario scenario;
        private final Map<Bearer, Map<Trait, Reading>> known = new LinkedHashMap<>();
        private final Set<String> strange = new TreeSet<>();
        private final Set<String> heard = new TreeSet<>();

        Ledger(Scenario scenario, Model model) {
            this.model = model;
            this.scenario = scenario;
            Map<String, String> kinds = new LinkedHashMap<>();
            scenario.plan().parts().forEach(part -> kinds.put(part.name(), part.kind()));
            Subjects subjects = new Subjects(scenario.system(), kinds);
            for (String name : subjects.names()) {
                for (Trait trait : subjects.traits(name)) {
                    for (String argument : trait.takesLevel() ? List.of("4.0", "5.0", "10.0") : List.of("")) {
                        Bearer bearer = new Bearer(name, argument, model.id(name), model.id(name + " host"));
                        known.computeIfAbsent(bearer, any -> new LinkedHashMap<>())
                                .put(trait, trait.origin().first().of(bearer, scenario.plan()));
                    }
                }
            }
        }

        @Override
        public void fact(long now, int source, Fact fact) {
            known.forEach((bearer, traits) -> traits.replaceAll((trait, before) -> {
                boolean kind = trait.origin().facts().contains(fact.getClass());
                Reading after = kind ? trait.origin().ear().hear(bearer, source, fact) : null;
                if (after == null) {
                    return before;
                }
                String who = bearer.name() + " " + trait.name();
                heard.add(trait.meaning());
                if (trait.quantity() == Quantity.WORD
                        && !trait.words().contains(after.value())
                        && !trait.words().contains(after.shown())) {
                    strange.add(who + " is " + after + ", which cannot be asked");
                }
                boolean follows = !(fact instanceof StateChanged changed)
                        || now == 0
                        || changed.from().equals(before.value())
                        || changed.from().equals(before.shown());
                if (!follows) {
                    strange.add(who + " was " + before + " before " + fact);
                }
                return after;
            }));
            // whoever tells a state is somebody who can be asked, if a scenario can name him
            if (fact instanceof StateChanged && now > 0) {
                String name = model.name(source);
                String part = name.endsWith(" host") ? name.substring(0, name.length() - 5) : name;
                boolean isPart =
                        scenario.plan().parts().stream().map(Part::name).anyMatch(part::equals);
                if (isPart
                        && known.keySet().stream()
                                .noneMatch(bearer -> bearer.name().equals(part))) {
                    strange.add(name + " tells " + fact + ", of whom nothing can be asked");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsToldIsWhatCanBeAsked(String name) {
        Scenario scenario = READER.open(name, List.of());
        Set<String> strange = new TreeSet<>();
        Set<String> heard = new TreeSet<>();
        int step = scenario.runbook().procedure().size() / 2;
        int number = scenario.runbook().procedure().get(step).number();
        for (FaultPhrase fault : scenario.hazards().phrases()) {
            for (Placement placement : List.of(Placement.at(0), Placement.atStep(number, 1_000_000_000L))) {
                Rehearsal rehearsal = new Rehearsal(scenario, List.of(fault.at(placement)));
                Ledger ledger = new Ledger(scenario, rehearsal.model());
                rehearsal.run(rehearsal.nominal(), new Nominal(), List.of(ledger));
                strange.addAll(ledger.strange);
                heard.addAll(ledger.heard);
            }
        }
        assertEquals(Set.of(), strange);
        assertTrue(heard.size() > 5, () -> "only heard of " + heard);
    }
}
