package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.PlanBuilder;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Seen;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run can begin in the middle of an Active Upgrade, and what is read off it then is how it began. */
class DuplexPortraitTest {

    private static final long MOMENT = 800_000_000L;

    private final Duplex system = new Duplex();
    private final Midway midway = system.midway();

    private Plan plan(String... attributes) {
        PlanBuilder plan = new PlanBuilder(system).part("A", "enclosure").part("B", "enclosure");
        plan.part("AU", "active upgrade").part("SYS", "rdr disk").part("DATA", "rdr disk");
        plan.part("DB", "application").part("SAVE", "custom action").part("LAN", "network team");
        plan.part("SAN", "external storage").set("SYS", "use", "system").set("DATA", "use", "data");
        for (String attribute : attributes) {
            String[] words = attribute.split(" ", 2);
            String[] pair = words[1].split("=", -1);
            plan.set(words[0], pair[0], pair[1]);
        }
        return plan.build();
    }

    private Simulator simulator(Plan plan) {
        Model.Builder model = new Model.Builder();
        system.build(plan, model);
        return new Simulator(World.of(model.build()), new Nominal());
    }

    private World world(Plan plan) {
        Simulator simulator = simulator(plan);
        simulator.run(MOMENT, Long.MAX_VALUE);
        return simulator.world();
    }

    private static String read(Plan portrait, String part, String attribute) {
        return Outset.word(portrait, part, attribute);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B state=BROKEN; B defects=CPU",
                "B state=BROKEN; B below MTBF=CPU",
                "B I/O state=BROKEN; B defects=I/O; SYS disk 11=MISSING; DATA disk 11=MISSING; SYS current=10; DATA current=10",
                "B I/O state=STOPPED; SYS disk 11=MISSING; DATA disk 11=MISSING; SYS current=10; DATA current=10",
                "B state=OFFLINE; B I/O state=OFFLINE; SYS disk 11=MISSING; DATA disk 11=MISSING; SYS current=10; DATA current=10",
                "B state=DIAGNOSTICS",
                "B state=SYNCHRONIZING; B VTM=broken",
                "AU state=Split/Ready; AU hardware split=yes; B level=2.0; B remote session=yes; SYS disk 11=DISABLED;"
                        + " SYS current=10; DATA disk 11=DISABLED; DATA current=10; DATA format=1.0; AU package=system disk",
                "AU state=Split/Ready; AU hardware split=yes; B remote session=yes; B installing=2.0; B level=1.0;"
                        + " SYS disk 11=DISABLED; SYS current=10; DATA disk 11=DISABLED; DATA current=10; AU package=system disk",
                "AU state=Split/Ready; AU hardware split=yes; B operating system=OS Crashed; B half installed=yes;"
                        + " SYS disk 11=DISABLED; SYS current=10; DATA disk 11=DISABLED; DATA current=10",
                "AU state=Split/Broken; AU reason=222; AU HBA utility=yes; AU console=stopped; AU VTM network=down",
                "AU state=Merge/Broken; AU reason=225; DB state=Failed; DB trouble=both; SYS disk 10=DISABLED; SYS current=11;"
                        + " DATA disk 11=DISABLED; DATA current=10; B level=2.0; DATA format=1.0; SAVE trouble=hangs",
                "AU state=Commit/Ready; SYS disk 10=RESYNCING; SYS current=11; SYS copied=40%; DATA disk 11=RESYNCING;"
                        + " DATA current=10; DATA copied=10%; B level=2.0; DATA backed up=1.0",
                "AU state=Abort/Broken; AU reason=226; A operating system=Hung: OS Booting; DB state=Stopped",
                "LAN adapter 10=broken; SAN path 11=broken; SAN storage=works; SYS disk 10=FAILED; SYS current=11",
                "DATA disk 10=FAILED; DATA disk 11=FAILED; DATA current=none; DB state=Failed",
            })
    void whatIsReadOffAWorldIsHowItBegan(String words) {
        String[] attributes = words.split("; *", -1);
        Plan plan = plan(attributes);
        Plan portrait = midway.portrait(plan, world(plan));
        for (String attribute : attributes) {
            String[] said = attribute.split(" ", 2);
            String[] pair = said[1].split("=", -1);
            assertEquals(pair[1], read(portrait, said[0], pair[0]), attribute);
        }
    }

    @Test
    void aSystemThatBeginsInOrderNeedsNoneOfTheWordsForTheMiddle() {
        Plan plan = plan();
        Plan portrait = midway.portrait(plan, world(plan));
        for (Part part : plan.parts()) {
            for (Map.Entry<String, Value> value : part.values().entrySet()) {
                String said = value.getValue().text();
                String read = read(portrait, part.name(), value.getKey());
                assertEquals(said.equals(Outset.AS_LEVEL) ? "1.0" : said, read, part.name() + " " + value.getKey());
            }
        }
    }

    @Test
    void aSessionThatIsOpenAtTheStartHasComeThereInItsOrder() {
        List<String> moves = new ArrayList<>();
        Simulator simulator = simulator(plan("AU state=PrepareMerge/Broken", "AU hardware split=yes"))
                .listen((time, source, fact) -> {
                    if (fact instanceof SessionMoved moved) {
                        moves.add(moved.upgrade() + " " + moved.operation() + " " + moved.on());
                    }
                });
        simulator.run(MOMENT, Long.MAX_VALUE);
        assertEquals(
                List.of(
                        "PrepareSplit BUSY PREPARE_SPLIT",
                        "Split BUSY GOES_ON",
                        "Split READY SUCCEEDED",
                        "PrepareMerge BUSY PREPARE_MERGE",
                        "PrepareMerge BROKEN FAILED"),
                moves);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AU state=Finish/Busy                                     | AU state | Idle/Ready | 30",
                "AU state=Abort/Busy; AU hardware split=yes               | AU state | Abort/Ready | 600",
                "B state=BROKEN; B defects=CPU; B repaired=yes            | B state  | DUPLEX     | 300",
                "LAN adapter 11=broken; LAN repaired=yes                  | LAN adapter 11 | works | 10",
                "AU VTM network=down; AU repaired=yes                     | AU VTM network | up    | 10",
                "SYS disk 11=FAILED; SYS current=10; SYS repaired=yes     | SYS disk 11 | RESYNCING | 10",
                "DB state=Starting                                        | DB state | Running    | 60",
                "A operating system=OS Booting; DB state=Stopped          | A operating system | OS Up | 200",
            })
    void whatWasUnderWayGoesOnAndWhatIsRepairedIsWhole(String words, String asked, String then, int seconds) {
        Plan plan = plan(words.split("; *", -1));
        Simulator simulator = simulator(plan);
        simulator.run(seconds * 1_000_000_000L, Long.MAX_VALUE);
        Plan portrait = midway.portrait(plan, simulator.world());
        int space = asked.indexOf(' ');
        assertEquals(then, read(portrait, asked.substring(0, space), asked.substring(space + 1)));
    }

    @Test
    void twoWorldsThatDifferInQuantitiesOnlyAreOneSituation() {
        Plan little = plan("SYS disk 11=RESYNCING", "SYS current=10", "SYS copied=5%");
        Plan much = plan("SYS disk 11=RESYNCING", "SYS current=10", "SYS copied=85%");
        Plan other = plan("SYS disk 11=FAILED", "SYS current=10");
        String sketch = midway.sketch(little, world(little));
        assertEquals(sketch, midway.sketch(much, world(much)));
        assertNotEquals(sketch, midway.sketch(other, world(other)));
    }

    private static Typed typed(String... words) {
        Typed typed = new Typed(Map.of());
        for (String word : words) {
            String[] parts = word.split(": ", 3);
            boolean level = parts[1].equals("level");
            typed = typed.with(parts[0], parts[1], (level ? Quantity.LEVEL : Quantity.WORD).read(parts[2]));
        }
        return typed;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AU: state: Idle/Ready     | B: state: BROKEN       | 4",
                "AU: state: Idle/Ready     | B: state: EMPTY        | 2",
                "AU: state: Split/Ready    | B: state: OS Up        | 1",
                "AU: state: Split/Ready    | B: state: OS Shut Down | 2",
                "AU: state: Split/Broken   | SYS: state: SIMPLEX    | 4",
                "AU: state: Merge/Ready    | LAN: adapter 10: broken | 1",
                "AU: state: Idle/Ready     | DATA: state: SIMPLEX   | 2",
                "AU: state: Idle/Ready     | DATA: state: SYNCING   | 2",
                "AU: state: Abort/Broken   | A: state: SIMPLEX      | 3",
            })
    void everyWayInWhichItCanBePrintsWhatWasTyped(String first, String second, int ways) {
        Plan plan = plan("AU package=system disk");
        Typed typed = typed(first.strip(), second.strip(), "A: level: 1.0", "B: level: 1.0");
        List<Reading> readings = midway.readings(plan, typed, null);
        List<List<String>> words = readings.stream().map(Reading::words).toList();
        assertEquals(ways, readings.size(), words::toString);
        assertEquals(ways, words.stream().distinct().count(), words::toString);
        for (Reading reading : readings) {
            List<Seen> seen = midway.look(reading.plan(), world(reading.plan()));
            for (String said : List.of(first.strip(), second.strip())) {
                int colon = said.lastIndexOf(": ");
                Seen wanted = new Seen(said.substring(0, colon), said.substring(colon + 2));
                assertTrue(seen.contains(wanted), () -> wanted + " is not in " + seen);
            }
        }
    }

    @Test
    void aStateThatCannotBeIsRefusedAtItsWord() {
        Typed typed = typed("AU: state: Idle/Ready", "A: level: 1.0", "B: level: 2.0");
        Unfit unfit = assertThrows(Unfit.class, () -> midway.readings(plan(), typed, null));
        assertEquals("B", unfit.owner());
        assertEquals("level", unfit.name());
    }
}
