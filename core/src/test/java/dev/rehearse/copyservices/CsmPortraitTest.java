package dev.rehearse.copyservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.PlanBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run can begin in the middle of a procedure, and what is read off it then is how it began. */
class CsmPortraitTest {

    private static final long MOMENT = 1_000_000L;
    private static final String ACTIVE = "state=ACTIVE, relation=None";

    private final CopyServices system = new CopyServices();
    private final Midway midway = system.midway();

    private Plan plan(String first, String second, String session) {
        PlanBuilder plan = new PlanBuilder(system)
                .part("P", "management server")
                .part("Q", "management server")
                .part("A1", "storage system")
                .part("B1", "storage system")
                .part("MM1", "session");
        plan.set("B1", "site", "2").set("MM1", "type", "Metro Mirror Failover/Failback");
        set(plan, "P", first);
        set(plan, "Q", second);
        set(plan, "MM1", session);
        return plan.build();
    }

    private static void set(PlanBuilder plan, String part, String attributes) {
        for (String attribute : attributes.split(", ", -1)) {
            String[] words = attribute.split("=", -1);
            plan.set(part, words[0], words[1]);
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
                "state=ACTIVE, relation=Synchronized | state=STANDBY, relation=Synchronized | state=Prepared",
                "state=ACTIVE, relation=Disconnected | state=ACTIVE, relation=None, took over=yes | state=Prepared",
                "state=STANDBY MODE, level=6.3.18, relation=None | state=ACTIVE, relation=None | state=Suspended",
                "state=DOWN, role=STANDBY, relation=Unknown | state=ACTIVE, relation=Disconnected | state=Defined",
                "state=DOWN, role=STANDBY MODE, installation=broken off | state=ACTIVE | state=Preparing",
                "state=ACTIVE, relation=None, own changes=2 | state=ACTIVE, own changes=1 | state=Prepared",
                "state=ACTIVE, tasks=disabled, heartbeat=on | state=DOWN, trouble=host down | state=Suspended",
                "state=ACTIVE, relation=Unknown, link=down | state=STANDBY, relation=Unknown, configuration=empty, link=down | state=Prepared",
                "state=STANDBY MODE, setup=Software License Agreement, setup level=6.3.18 | state=ACTIVE | state=Suspending, stuck=yes",
                "state=DOWN, doing=startCSM, role=ACTIVE | state=ACTIVE, port=9562 | state=Prepared, doing=Suspend",
                "state=ACTIVE | state=STANDBY, doing=hatakeover | state=Target Available, production=site 2, confirmed=yes",
                "state=ACTIVE, trouble=no way to the storage systems | state=ACTIVE | state=Suspended, recoverable=no",
            })
    void whatIsReadOffAWorldIsHowItBegan(String first, String second, String session) {
        Plan plan = plan(first.strip(), second.strip(), session.strip());
        Plan portrait = midway.portrait(plan, world(plan));
        assertSet(portrait, "P", first.strip());
        assertSet(portrait, "Q", second.strip());
        assertSet(portrait, "MM1", session.strip());
        assertEquals(midway.sketch(plan, world(plan)), midway.sketch(portrait, world(portrait)));
    }

    private static void assertSet(Plan portrait, String name, String attributes) {
        Part part = portrait.parts().stream()
                .filter(any -> any.name().equals(name))
                .findFirst()
                .orElseThrow();
        for (String attribute : attributes.split(", ", -1)) {
            String[] words = attribute.split("=", -1);
            assertEquals(words[1], part.value(words[0]).text(), name + " " + words[0]);
        }
    }

    @Test
    void whatDecidesWhatCanBeDoneIsInTheSketch() {
        String base = sketch(ACTIVE, "state=Prepared");
        List<String> servers = List.of(
                "state=STANDBY MODE, relation=None",
                ACTIVE + ", level=6.3.18",
                ACTIVE + ", port=9562",
                ACTIVE + ", own changes=1",
                ACTIVE + ", tasks=disabled",
                ACTIVE + ", heartbeat=on",
                ACTIVE + ", took over=yes",
                ACTIVE + ", setup=Pre-installation Summary",
                ACTIVE + ", trouble=no way to the storage systems",
                ACTIVE + ", link=down",
                "state=DOWN, role=ACTIVE",
                "state=DOWN, role=ACTIVE, installation=broken off",
                "state=DOWN, role=ACTIVE, trouble=host down");
        assertEquals(
                servers.size(),
                servers.stream()
                        .map(one -> sketch(one, "state=Prepared"))
                        .distinct()
                        .count());
        servers.forEach(server -> assertNotEquals(base, sketch(server, "state=Prepared"), server));
        List<String> sessions = List.of(
                "state=Suspended", "state=Preparing", "state=Suspended, recoverable=no", "state=Preparing, stuck=yes");
        assertEquals(
                sessions.size(),
                sessions.stream().map(one -> sketch(ACTIVE, one)).distinct().count());
        sessions.forEach(session -> assertNotEquals(base, sketch(ACTIVE, session), session));
    }

    private String sketch(String server, String session) {
        Plan plan = plan(server, ACTIVE, session);
        return midway.sketch(plan, world(plan));
    }
}
