package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.Catalogue;
import dev.rehearse.scenario.read.ScenarioReader;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a watcher says it does not read, it would not have reacted to: over every built-in scenario and every fault in it. */
class ReadersTest {

    static Stream<String> scenarios() {
        return Catalogue.names().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void factsThatAWatcherDoesNotReadWouldHaveChangedNothing(String name) {
        ScenarioReader reader = new ScenarioReader(
                Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), MeasureName.names()));
        Scenario scenario = reader.open(name, List.of());
        long checked = check(new Rehearsal(scenario, List.of()));
        for (FaultPhrase fault : scenario.hazards().phrases()) {
            List<Step> steps = scenario.runbook().procedure();
            Step step = steps.get((int) (checked % Math.min(7, steps.size())));
            String words = fault.words() + " at step " + step.number() + " + 1 s";
            checked += check(new Rehearsal(scenario, List.of(reader.fault(words, scenario))));
        }
        assertTrue(checked > 100, "facts that somebody did not read: " + checked);
    }

    private static long check(Rehearsal rehearsal) {
        long[] checked = {0};
        rehearsal.run(
                rehearsal.occasion(3, 0),
                new Drawn(3, 0),
                List.of((time, source, fact) -> checked[0] += unread(rehearsal.model(), fact, source)));
        return checked[0];
    }

    @SuppressWarnings("unchecked")
    private static long unread(Model model, Fact fact, int source) {
        List<Integer> readers = new ArrayList<>();
        for (int id : model.readers(fact.getClass())) {
            readers.add(id);
        }
        long others = 0;
        for (int id = 0; id < model.size(); id++) {
            if ((Component<?>) model.components[id] instanceof Watcher<?> watcher && !readers.contains(id)) {
                State before = model.components[id].initial();
                assertSame(before, ((Watcher<State>) watcher).notice(before, source, fact, NOBODY), fact::toString);
                others++;
            }
        }
        return others;
    }

    /** May be asked for nothing. */
    private static final Context NOBODY = (Context) Proxy.newProxyInstance(
            Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                throw new AssertionError("a fact that is not read led to " + method.getName());
            });
}
