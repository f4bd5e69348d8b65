package dev.rehearse.property;

import static dev.rehearse.property.PacTale.S1;
import static dev.rehearse.property.PacTale.S2;
import static dev.rehearse.property.PacTale.by;
import static dev.rehearse.property.PacTale.down;
import static dev.rehearse.property.PacTale.lost;
import static dev.rehearse.property.PacTale.member;
import static dev.rehearse.property.PacTale.mode;
import static dev.rehearse.property.PacTale.plan;
import static dev.rehearse.property.PacTale.removed;
import static dev.rehearse.property.PacTale.started;
import static dev.rehearse.property.PacTale.state;
import static dev.rehearse.property.PacTale.step;
import static dev.rehearse.property.PacTale.tale;
import static dev.rehearse.property.PacTale.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.rehearse.kernel.Fact;
import dev.rehearse.pac.FirstPacs;
import dev.rehearse.pac.fact.BranchesInDoubt;
import dev.rehearse.pac.fact.DualBatch;
import dev.rehearse.pac.fact.JobOrphaned;
import dev.rehearse.pac.fact.LocksReleased;
import dev.rehearse.pac.fact.MemberChanged;
import dev.rehearse.pac.fact.OutsidePac;
import dev.rehearse.pac.fact.PatchedLive;
import dev.rehearse.pac.fact.ProcessRegistered;
import dev.rehearse.pac.fact.QueuesWiped;
import dev.rehearse.pac.fact.Routed;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The properties of a PAC: each is violated on purpose by the last of the facts told, and holds where it is kept. Regions
 * S1 and S2 begin in MyPAC 4.0, on hosts H1 and H2.
 */
class PacPropertiesTest {

    private static final Fact CLOSED = new RunClosed(true, "");
    private static final String ENDED = "ended-on-one-pac 5.0";

    private static Arguments row(String property, String why, Object... told) {
        List<PacTale.Line> lines = new ArrayList<>();
        for (Object one : told) {
            lines.add(one instanceof Fact fact ? by("S1", fact) : (PacTale.Line) one);
        }
        return Arguments.of(property, why, lines);
    }

    static Stream<Arguments> violations() {
        return Stream.of(ofJobs(), ofRegions(), ofStores(), ofServices(), ofTheEnd())
                .flatMap(rows -> rows);
    }

    // @formatter:off
    private static Stream<Arguments> ofJobs() {
        String once = "no-job-runs-twice";
        String mode = "batch-by-mode";
        String dual = "two-pacs-take-batch-only-in 10 .. 12";
        return Stream.of(
            row(once, "job 3 is started again, by MyPAC 5.0", started(3, "4.0"), started(3, "5.0")),
            row(once, "job 2 is started again, by MyPAC 4.0", started(1, "4.0"), started(2, "4.0"), started(3, "4.0"), started(2, "4.0")),
            row(once, "job 3 is started again, by MyPAC 4.0", started(3, "4.0"), new JobOrphaned(3, false, true), started(3, "4.0"), started(3, "4.0")),
            row(once, "job 3 is started again, by MyPAC 4.0", started(3, "4.0"), new JobOrphaned(3, false, false), started(3, "4.0")),
            row(mode, "MyPAC 5.0 starts job 1 in mode Upgrade", mode("5.0", "Upgrade"), started(1, "5.0")),
            row(mode, "MyPAC 4.0 starts job 1 in mode Quiesce", mode("4.0", "Quiesce"), started(1, "4.0")),
            row(mode, "MyPAC 4.0 starts job 1 in mode Quiesce", mode("4.0", "Quiesce"), lost("4.0", "Running"), started(1, "4.0")),
            row(mode, "MyPAC 5.0 starts job 1 in mode absent", started(1, "5.0")),
            row(dual, "two PACs take batch at step 9", step("9"), new DualBatch(true, true)),
            row(dual, "two PACs take batch at step 13", step("12"), new DualBatch(true, true), step("13")),
            row(dual, "two PACs take batch", step("12"), new DualBatch(true, true), new ProcedureEnded("completed", "")),
            row(dual, "two PACs take batch", new DualBatch(true, true)));
    }

    private static Stream<Arguments> ofRegions() {
        String own = "regions-in-their-own-pac";
        String share = "versions-share-no-stores";
        String few = "two-versions-at-most";
        return Stream.of(
            row(own, "a region runs outside any PAC", new OutsidePac()),
            row(own, "a region at 5.0 is in MyPAC 4.0", member(S1, "5.0", "4.0", "JOINING")),
            row(share, "a region at 4.0 is in MyPAC 5.0", member(S1, "4.0", "5.0", "ACTIVE")),
            row("clients-wait-for-running", "clients come to a region whose PAC is in mode Upgrade", new Routed(S1, true, "Upgrade")),
            row("clients-wait-for-running", "clients come to a region whose PAC is in mode absent", new Routed(S1, true, "absent")),
            row("xa-outcomes-as-logged", "XA branches in doubt were rolled back without their log", new BranchesInDoubt(2, ""), new BranchesInDoubt(0, "without a log")),
            row("live-locks-are-kept", "locks of S2 released, which is alive", new LocksReleased(S2, "S2", true)),
            row("patched-at-rest", "a product was installed under a region that runs", new PatchedLive()),
            row(few, "3 versions of the product are installed", by("H1 host", new LevelInstalled("5.0")), by("H3 host", new LevelInstalled("5.0 FP1"))));
    }

    private static Stream<Arguments> ofStores() {
        String old = "old-stores-outlive-old-regions";
        String wiped = "nothing-in-use-is-wiped";
        String kept = "old-pac-is-only-removed-as-old";
        String modes = "modes-survive-failover";
        return Stream.of(
            row(old, "MyPAC 4.0 removed with 2 of its regions alive", removed("4.0", 0, "-aRemOldPAC")),
            row(old, "MyPAC 4.0 removed with 1 of its regions alive", state("HUNG"), by("S2", state("NOT_RESPONDING")), removed("4.0", 0, "-aRemOldPAC")),
            row(old, "MyPAC 4.0 removed with 1 of its regions alive", state("STOPPED"), by("S2", state("STOPPED")), member(S2, "4.0", "4.0", "JOINING"), removed("4.0", 0, "-aRemOldPAC")),
            row(wiped, "queues wiped that another PAC used", new QueuesWiped(0, true)),
            row(wiped, "MyPAC 5.0 wiped with 1 of its regions alive", state("STOPPED"), member(S1, "5.0", "5.0", "JOINING"), removed("5.0", 1, "-aInitPac")),
            row(wiped, "MyPAC 5.0 wiped with 1 of its regions alive", state("STOPPED"), member(S1, "5.0", "5.0", "JOINING"), state("HUNG"), removed("5.0", 0, "cold start")),
            row("queues-untouched", "7 queue items deleted", new QueuesWiped(7, false)),
            row(kept, "MyPAC 4.0 went by -aInitPac", removed("4.0", 0, "-aInitPac")),
            row(kept, "MyPAC 4.0 went by evicted", removed("4.0", 2, "evicted")),
            row(kept, "MyPAC 4.0 was lost", lost("4.0", "absent")),
            row(modes, "MyPAC 5.0 is in mode Upgrade, which nobody asked for", mode("5.0", "Running"), lost("5.0", "Upgrade")));
    }

    private static Stream<Arguments> ofServices() {
        return Stream.of(
            row("one-region-serves", "online is down, and never may be", down("online")),
            row("one-pac-takes-batch", "batch is down, and never may be", down("batch")));
    }
    // @formatter:on

    /** Everything that has to be there in the end, but for one thing. */
    private static Arguments ended(String why, Object... instead) {
        List<Object> told = new ArrayList<>(upgraded());
        told.addAll(List.of(instead));
        told.add(CLOSED);
        return row(ENDED, why, told.toArray());
    }

    private static List<Object> upgraded() {
        return List.of(
                mode("4.0", "absent"),
                mode("5.0", "Running"),
                by("H1 host", new LevelInstalled("5.0")),
                by("H2 host", new LevelInstalled("5.0")),
                by("H3 host", new LevelInstalled("5.0")));
    }

    private static Stream<Arguments> ofTheEnd() {
        return Stream.of(
                ended("MyPAC 5.0 is Quiesce", mode("5.0", "Quiesce")),
                ended("MyPAC 4.0 is still there", mode("4.0", "Running")),
                ended("H2 is not at 5.0", by("H2 host", new LevelInstalled("4.0"))),
                ended("S1 is not Started", state("DEAD")),
                ended("S1 takes no clients", new Routed(S1, false, "Running")),
                ended("locks of S2 are in doubt", new ProcessRegistered(S2, "S2", "In doubt", false)),
                ended("jobs are Active without a process", new JobOrphaned(4, true, false)));
    }

    // @formatter:off
    /** What looks like a violation and is none. */
    static Stream<Arguments> excuses() {
        Fact gone = state("STOPPED");
        Fact compatible = new MemberChanged(S1, "5.0", "MyPAC 4.0", "ACTIVE", true);
        return Stream.of(
            row("no-job-runs-twice", "", started(1, "4.0"), started(2, "5.0"), new JobOrphaned(1, true, false), new JobOrphaned(1, false, true), started(1, "5.0")),
            row("batch-by-mode", "", started(1, "4.0"), mode("5.0", "Upgrade"), mode("5.0", "Running"), started(2, "5.0"), started(3, "4.0")),
            row("batch-by-mode", "", lost("4.0", "Quiesce"), started(1, "4.0")),
            row("two-pacs-take-batch-only-in 10 .. 12", "", step("10"), new DualBatch(true, true), step("12"), new DualBatch(false, true), step("13")),
            row("regions-in-their-own-pac", "", member(S1, "4.0", "4.0", "ABSENT"), member(S1, "5.0", "5.0", "JOINING"), compatible),
            row("regions-in-their-own-pac", "", member(S1, "5.0", "4.0", "ABSENT")),
            row("versions-share-no-stores", "", member(S1, "5.0", "5.0", "ACTIVE"), compatible),
            row("clients-wait-for-running", "", new Routed(S1, false, "Upgrade"), new Routed(S1, true, "Running"), new Routed(S2, true, "Quiesce")),
            row("xa-outcomes-as-logged", "", new BranchesInDoubt(2, ""), new BranchesInDoubt(0, "as logged")),
            row("live-locks-are-kept", "", new LocksReleased(S2, "S2", false)),
            row("patched-at-rest", "", by("H1 host", new LevelInstalled("5.0"))),
            row("two-versions-at-most", "", by("H1 host", new LevelInstalled("5.0")), by("H3 host", new LevelInstalled("5.0"))),
            row("old-stores-outlive-old-regions", "", gone, by("S2", gone), member(S1, "5.0", "5.0", "JOINING"), removed("4.0", 0, "-aRemOldPAC")),
            row("old-stores-outlive-old-regions", "", removed("4.0", 2, "-aInitPac")),
            row("nothing-in-use-is-wiped", "", new QueuesWiped(7, false), removed("4.0", 2, "-aRemOldPAC"), gone, by("S2", gone), removed("4.0", 0, "-aInitPac")),
            row("queues-untouched", "", new QueuesWiped(0, false)),
            row("old-pac-is-only-removed-as-old", "", removed("5.0", 1, "cold start"), lost("5.0", "absent"), removed("4.0", 0, "-aRemOldPAC"), mode("4.0", "absent")),
            row("modes-survive-failover", "", mode("5.0", "Upgrade"), mode("5.0", "Running"), mode("4.0", "absent")),
            row("one-region-serves", "", down("batch"), new ServiceChanged("online", ServiceStatus.DEGRADED, "")),
            row("one-pac-takes-batch", "", down("online")),
            row(ENDED, "", upgraded().toArray()),
            row(ENDED, "", Stream.concat(upgraded().stream(), Stream.of(
                new JobOrphaned(4, true, false), new JobOrphaned(4, false, false),
                new ProcessRegistered(S2, "S2", "In doubt", false), new ProcessRegistered(S2, "S2", "Ok", true),
                new Routed(S1, false, "Running"), new Routed(S1, true, "Running"), state("STOPPED"), state("STARTED"))).toArray()));
    }
    // @formatter:on

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("violations")
    void isViolatedByTheLastFact(String property, String why, List<PacTale.Line> lines) {
        Violation violation = verdict(tale("4.0", lines), property).violation();
        assertNotNull(violation);
        assertEquals(why, violation.why());
        assertEquals(lines.size() * 1_000_000_000L, violation.time() / 10 * 10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("excuses")
    void holdsWhereItIsKept(String property, String none, List<PacTale.Line> lines) {
        Tale tale = tale("4.0", lines);
        tale.at(999, "S1", CLOSED);
        Verdict verdict = verdict(tale, property);
        assertEquals(Judgement.HOLDS, verdict.judgement(), () -> none + verdict.violation());
    }

    @Test
    void everyPropertyOfAPacIsViolatedOnceAndKeptOnce() {
        for (Stream<Arguments> rows : List.of(violations(), excuses())) {
            List<String> names = rows.map(row -> ((String) row.get()[0]).split(" ", 2)[0])
                    .distinct()
                    .sorted()
                    .toList();
            List<String> all =
                    PacCatalogue.KINDS.stream().map(PropertyKind::name).sorted().toList();
            assertEquals(all, names);
        }
    }

    @Test
    void everyInvariantOfAPacIsAProperty() {
        List<String> numbers =
                IntStream.rangeClosed(1, 18).mapToObj(number -> "IP" + number).toList();
        assertEquals(
                numbers,
                PacCatalogue.KINDS.stream().map(PropertyKind::invariant).toList());
    }

    @Test
    void theOldPacHasTheVersionOfTheRegionsThatRun() {
        assertEquals("MyPAC 4.0", FirstPacs.of(plan("9.0")).old());
        Verdict verdict = verdict(tale("9.0", List.of(by("S1", started(1, "4.0")), by("S1", CLOSED))), "batch-by-mode");
        assertEquals(Judgement.HOLDS, verdict.judgement());
    }
}
