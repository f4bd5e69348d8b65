package dev.rehearse.pac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.PlanBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run can begin in the middle of an upgrade, and what is read off it then is how it began. */
class PacPortraitTest {

    private static final long MOMENT = 10_000_000L;
    private static final String BESIDE = "MyPAC stores=5.0 Upgrade, 4.0 Running; H1 level=5.0";

    /** Each is another situation than all others. */
    private static final List<String> SITUATIONS = List.of(
            "",
            "R1 state=Stopped",
            "R1 state=Not Responding",
            "R1 state=Started (no SEPs)",
            "R1 listener=Disabled",
            "R1 listener=Blocked",
            "R1 pool=out of the pool",
            "R1 pool=draining",
            "R1 locks=in doubt",
            "R1 XA log=4.0",
            "R1 XA log=lost",
            "R1 MIN_COMP_CHECK=yes",
            "R1 listener in backup=Disabled",
            "R1 status in backup=Stopped",
            "R1 doing=casstop",
            "R1 trouble=hang",
            "R1 trouble=crash",
            "R1 entry=outside",
            "R1 version=5.0",
            "R1 state=Stopped; R1 entry=stale",
            "R1 state=Stopped; R1 doing=casstart /s:w",
            "R1 state=Stopped; R1 doing=casstart /s:c",
            "H1 level=5.0",
            "H1 MFDS=not defined",
            "H1 MFDS backup=no",
            "H1 product=unusable",
            "H1 PSOR link=down",
            "H1 database link=down",
            "R1 state=Stopped; H1 trouble=host down",
            "R1 state=Stopped; H1 trouble=off",
            "R1 state=Stopped; H1 installing=5.0",
            BESIDE,
            "MyPAC stores=4.0 Quiesce",
            "MyPAC orphaned jobs=yes",
            "PSOR trouble=no replica",
            "PSOR trouble=split",
            "SOR1 trouble=down",
            "SOR1 queues=empty",
            "DB trouble=down",
            "DB doing=dbfhadmin recover");

    private final EnterpriseServer system = new EnterpriseServer();
    private final Midway midway = system.midway();

    private Plan plan(String attributes) {
        PlanBuilder plan = new PlanBuilder(system);
        for (int i = 1; i <= 2; i++) {
            plan.part("R" + i, "region").set("R" + i, "host", "H" + i).part("H" + i, "host");
            plan.set("R" + i, "pool", "in the pool").set("H" + i, "MFDS backup", "yes");
        }
        plan.part("MyPAC", "pac").part("PSOR", "psor").part("SOR1", "sor").part("DB", "database");
        plan.part("LB", "balancer").set("MyPAC", "stores", "4.0 Running");
        for (String one : said(attributes)) {
            String[] words = words(one);
            plan.set(words[0], words[1], words[2]);
        }
        return plan.build();
    }

    private static List<String> said(String attributes) {
        return attributes.isEmpty() ? List.of() : Arrays.asList(attributes.split("; ", -1));
    }

    /** Whose it is, its name, its value. */
    private static String[] words(String one) {
        int blank = one.indexOf(' ');
        int equals = one.indexOf('=');
        return new String[] {one.substring(0, blank), one.substring(blank + 1, equals), one.substring(equals + 1)};
    }

    private World world(Plan plan, long until) {
        Model.Builder model = new Model.Builder();
        system.build(plan, model);
        World world = World.of(model.build());
        new Simulator(world, new Nominal()).run(until, Long.MAX_VALUE);
        return world;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "R1 state=Stopped; R1 pool=out of the pool; R1 listener=Disabled",
                "R1 state=Stopped; R1 pool=draining; R1 listener=Blocked; R1 XA log=4.0; R1 entry=stale; R1 PAC=4.0",
                "R1 state=Not Responding; R1 entry=stale; R1 PAC=4.0; R1 XA log=4.0; MyPAC orphaned jobs=yes",
                "R1 state=Not Responding; R1 entry=none; R1 locks=none; R1 pool=failed its health check",
                "R1 state=Started; R1 doing=casstop",
                "R1 state=Started; R1 doing=casstop; R1 trouble=lingers",
                "R1 state=Stopped; R1 doing=casstart /s:w; R1 pool=out of the pool",
                "R1 state=Stopped; R1 doing=casstart /s:w; R1 trouble=crash; R1 pool=out of the pool",
                "R1 trouble=hang",
                "R1 trouble=crash",
                "R1 state=Started (no SEPs); R1 entry=stale; R1 PAC=4.0",
                "R1 entry=outside; R1 listener=Disabled; R1 pool=out of the pool",
                "R1 pool=out of the pool; R1 version=5.0; R1 PAC=5.0; " + BESIDE,
                "R1 pool=out of the pool; R1 version=4.0; R1 PAC=4.0; H1 level=5.0",
                "R1 state=Stopped; H1 level=4.0; H1 installing=5.0; R1 pool=out of the pool",
                "R1 state=Stopped; H1 product=unusable; H1 MFDS=not defined; R1 pool=out of the pool",
                "R1 state=Stopped; H1 trouble=host down; R1 pool=out of the pool; R1 entry=none",
                "R1 state=Stopped; H1 trouble=booting; R1 pool=out of the pool",
                "R1 state=Stopped; H1 trouble=off; R1 pool=out of the pool",
                "R1 state=Stopped; R1 pool=out of the pool; H1 trouble=disks lost; H1 MFDS=not defined; H1 product=unusable",
                "R1 MIN_COMP_CHECK=yes; R1 listener in backup=Disabled; R1 status in backup=Stopped",
                "H1 PSOR link=down",
                "H1 database link=down",
                "PSOR trouble=no replica",
                "PSOR trouble=failing over",
                "PSOR trouble=down",
                "PSOR trouble=restarting",
                "PSOR trouble=split",
                "PSOR trouble=out of memory",
                "SOR1 trouble=down; SOR1 queues=empty",
                "DB trouble=down",
                "DB doing=dbfhadmin recover; R1 locks=in doubt",
            })
    void whatIsReadOffAWorldIsHowItBegan(String attributes) {
        Plan plan = plan(attributes);
        Plan portrait = midway.portrait(plan, world(plan, MOMENT));
        for (String one : said(attributes)) {
            String[] words = words(one);
            assertEquals(words[2], portrait.part(words[0]).value(words[1]).text(), one);
        }
        assertEquals(midway.sketch(plan, world(plan, MOMENT)), midway.sketch(portrait, world(portrait, MOMENT)));
    }

    @Test
    void whatDecidesWhatCanBeDoneIsInTheSketch() {
        List<String> sketches = new ArrayList<>();
        for (String one : SITUATIONS) {
            sketches.add(midway.sketch(plan(one), world(plan(one), MOMENT)));
        }
        for (int i = 0; i < SITUATIONS.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertNotEquals(sketches.get(j), sketches.get(i), SITUATIONS.get(j) + " and " + SITUATIONS.get(i));
            }
        }
    }

    @Test
    void quantitiesAreNotInTheSketch() {
        Plan plan = plan("R2 state=Stopped");
        assertEquals(midway.sketch(plan, world(plan, MOMENT)), midway.sketch(plan, world(plan, 100 * MOMENT)));
    }

    @Test
    void whatSomebodyRepairsIsSeenBrokenFirst() {
        for (String trouble : List.of("no replica", "down", "split", "out of memory")) {
            Plan plan = plan("PSOR trouble=" + trouble + "; PSOR repaired=yes");
            assertNotEquals("up", seen(plan, 0, "PSOR: redis state"), trouble);
            assertEquals("up", seen(plan, 60_000_000_000L, "PSOR: redis state"), trouble);
        }
        Plan plan = plan("DB trouble=down; DB repaired=yes; SOR1 trouble=down; SOR1 repaired=yes");
        assertEquals("down", seen(plan, 0, "DB: database state"));
        assertEquals("down", seen(plan, 0, "SOR1: redis state"));
        assertEquals("up", seen(plan, MOMENT, "DB: database state"));
        assertEquals("up", seen(plan, MOMENT, "SOR1: redis state"));
    }

    private String seen(Plan plan, long until, String question) {
        return midway.look(plan, world(plan, until)).stream()
                .filter(seen -> seen.question().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    @Test
    void whoIsInWhichPacIsSaidFromTheStart() {
        FirstPacs pacs = FirstPacs.of(plan("R1 pool=out of the pool; MyPAC orphaned jobs=yes; " + BESIDE));
        assertEquals(Map.of("MyPAC 4.0", "Running", "MyPAC 5.0", "Upgrade"), pacs.modes());
        assertEquals("MyPAC 4.0", pacs.old());
        Plan plan = plan("R1 pool=out of the pool; R2 state=Not Responding; " + BESIDE);
        FirstPacs some = FirstPacs.of(plan);
        assertEquals("MyPAC 5.0", some.home(plan.part("R1")));
        assertEquals("", some.home(plan.part("R2")));
        assertTrue(some.started(plan.part("R1")) && !some.started(plan.part("R2")));
        assertTrue(!some.routed(plan.part("R1")) && some.inDoubt(plan.part("R2")) && !some.inDoubt(plan.part("R1")));
        assertTrue(pacs.orphans() && !some.orphans());
    }

    @Test
    void storesThatCannotBeReadAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> FirstPacs.of(plan("MyPAC stores=5.0 Upgrading")));
        assertThrows(IllegalArgumentException.class, () -> FirstPacs.of(plan("MyPAC stores=Running")));
    }
}
