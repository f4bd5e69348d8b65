package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run can begin in the middle of a procedure, and what is read off it then is how it began. */
class HsbPortraitTest {

    private static final long MOMENT = 800_000_000L;

    private final HotStandby system = new HotStandby();
    private final Midway midway = system.midway();

    private PlanBuilder pair(String first, String second) {
        PlanBuilder plan = new PlanBuilder(system).part("S1", "hotstandby").part("S2", "hotstandby");
        plan.set("S1", "level", "6.5").set("S2", "level", "7.0");
        set(plan, "S1", first);
        set(plan, "S2", second);
        return plan;
    }

    private static void set(PlanBuilder plan, String server, String attributes) {
        for (String attribute : attributes.split(", ", -1)) {
            String[] words = attribute.split("=", -1);
            plan.set(server, words[0], words[1]);
        }
    }

    private World world(Plan plan) {
        Model.Builder model = new Model.Builder();
        system.build(plan, model);
        World world = World.of(model.build());
        new Simulator(world, new Nominal()).run(MOMENT, Long.MAX_VALUE);
        return world;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state=PRIMARY ACTIVE                    | state=SECONDARY ACTIVE, format=7.0",
                "state=PRIMARY ALONE, ahead=500          | state=DOWN, files=crashed, format=6.5",
                "state=PRIMARY UNCERTAIN                 | state=DOWN, files=whole, format=7.0",
                "state=SECONDARY ALONE                   | state=SECONDARY ALONE, ahead=7, positions=own, format=7.0",
                "state=STANDALONE, ahead=1               | state=OFFLINE, files=whole, format=6.5",
                "state=PRIMARY ALONE, ahead=1            | state=DOWN, files=half a copy, format=6.5",
                "state=DOWN, files=none                  | state=SECONDARY ALONE, started=solid -x autoconvert",
                "state=PRIMARY ALONE, doing=hsb netcopy  | state=SECONDARY ALONE, started=solid -x backupserver",
                "state=PRIMARY ALONE, ahead=900000, doing=hsb connect | state=SECONDARY ALONE",
                "state=PRIMARY ALONE, last copy=SUCCESS  | state=DOWN, doing=boot, files=whole, format=7.0",
                "state=SECONDARY ALONE, link=down        | state=SECONDARY ALONE, trouble=log disk full, link=down",
                "state=DOWN, trouble=host down           | state=DOWN, trouble=half installed",
                "state=PRIMARY ALONE, ahead=9, log kept=no | state=SECONDARY ALONE, doing=shutdown force",
            })
    void whatIsReadOffAWorldIsHowItBegan(String first, String second) {
        Plan plan = pair(first, second).build();
        World world = world(plan);
        Plan portrait = midway.portrait(plan, world);
        for (int i = 0; i < 2; i++) {
            for (String attribute : (i == 0 ? first : second).split(", ", -1)) {
                String[] words = attribute.split("=", -1);
                boolean writes = first.contains("PRIMARY ALONE") || first.contains("STANDALONE");
                boolean grows = words[0].equals("ahead") && writes;
                String read = portrait.parts().get(i).value(words[0]).text();
                if (grows) {
                    assertTrue(Long.parseLong(read) >= Long.parseLong(words[1]) || first.contains("connect"), read);
                } else {
                    assertEquals(words[1], read, words[0] + " of S" + (i + 1));
                }
            }
        }
    }

    @Test
    void aPairThatBeginsInOrderNeedsNoneOfTheWordsForTheMiddle() {
        Plan plan = new PlanBuilder(system)
                .part("S1", "hotstandby")
                .part("S2", "hotstandby")
                .set("S1", "state", "PRIMARY ACTIVE")
                .set("S2", "state", "SECONDARY ACTIVE")
                .build();
        Plan portrait = midway.portrait(plan, world(plan));
        for (int i = 0; i < 2; i++) {
            for (Map.Entry<String, Value> value : plan.parts().get(i).values().entrySet()) {
                String read = portrait.parts().get(i).value(value.getKey()).text();
                boolean format = value.getKey().equals("format");
                assertEquals(format ? "6.5" : value.getValue().text(), read, value.getKey());
            }
        }
    }

    @Test
    void twoWorldsThatDifferInQuantitiesOnlyAreOneSituation() {
        Plan few =
                pair("state=PRIMARY ALONE, ahead=5", "state=DOWN, format=6.5").build();
        Plan many = pair("state=PRIMARY ALONE, ahead=5000", "state=DOWN, format=6.5")
                .build();
        Plan crashed = pair("state=PRIMARY ALONE, ahead=5", "state=DOWN, files=crashed, format=6.5")
                .build();
        String sketch = midway.sketch(few, world(few));
        assertEquals(sketch, midway.sketch(many, world(many)));
        assertNotEquals(sketch, midway.sketch(crashed, world(crashed)));
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
                "S1: hsb state: PRIMARY ACTIVE    | S2: hsb state: SECONDARY ACTIVE  | 1",
                "S1: hsb state: PRIMARY UNCERTAIN | S2: process state: down          | 6",
                "S1: hsb state: SECONDARY ALONE   | S2: hsb state: STANDALONE        | 1",
                "S1: hsb state: PRIMARY ALONE     | S2: hsb state: SECONDARY ALONE   | 8",
                "S1: hsb state: PRIMARY ALONE     | S2: process state: running       | 4",
                "S1: hsb state: SECONDARY ALONE   | S2: hsb state: SECONDARY ALONE   | 12",
            })
    void everyWayInWhichItCanBePrintsWhatWasTyped(String first, String second, int ways) {
        Plan plan = pair("state=PRIMARY ACTIVE", "state=SECONDARY ACTIVE").build();
        Part old = plan.parts().get(1);
        plan = plan.with(old.name(), Map.of("level", Quantity.LEVEL.read("6.5")));
        Typed typed = typed(first.strip(), second.strip(), "S1: level: 6.5", "S2: level: 7.0");
        List<Reading> readings = midway.readings(plan, typed, null);
        assertEquals(
                ways,
                readings.size(),
                () -> readings.stream().map(Reading::words).toList().toString());
        for (Reading reading : readings) {
            List<Seen> seen = midway.look(reading.plan(), world(reading.plan()));
            for (String said : List.of(first.strip(), second.strip())) {
                int colon = said.lastIndexOf(": ");
                Seen wanted = new Seen(said.substring(0, colon), said.substring(colon + 2));
                assertTrue(seen.contains(wanted) || said.endsWith("running"), () -> wanted + " is not in " + seen);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"shut down, 3", "crashed, 1"})
    void aPrimaryCanHoldMoreThanASecondaryThatWasShutDownInOrder(String files, int ways) {
        Plan plan = pair("state=PRIMARY ACTIVE", "state=SECONDARY ACTIVE, level=6.5")
                .build();
        Typed typed = typed(
                "S1: process state: down",
                "S1: database: crashed",
                "S2: process state: down",
                "S2: database: " + files,
                "S1: level: 6.5",
                "S2: level: 6.5");
        List<Reading> readings = midway.readings(plan, typed, midway.portrait(plan, world(plan)));
        assertEquals(
                ways,
                readings.size(),
                () -> readings.stream().map(Reading::words).toList().toString());
        boolean taken = readings.get(0).taken().stream().anyMatch(line -> line.contains("connected to the last"));
        assertEquals(ways == 1, taken, () -> readings.get(0).taken().toString());
    }

    @Test
    void aStateThatCannotBeIsRefusedAtItsWord() {
        Plan plan = pair("state=PRIMARY ACTIVE", "state=SECONDARY ACTIVE").build();
        Typed typed =
                typed("S1: hsb state: PRIMARY ACTIVE", "S2: process state: down", "S1: level: 6.5", "S2: level: 7.0");
        Unfit unfit = Assertions.assertThrows(Unfit.class, () -> midway.readings(plan, typed, null));
        assertEquals("S2", unfit.owner());
        assertTrue(String.valueOf(unfit.getMessage()).contains("cannot be at the same time"), unfit::toString);
    }
}
