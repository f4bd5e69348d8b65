package dev.rehearse.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.rehearse.duplex.Duplex;
import dev.rehearse.duplex.fact.ActionRan;
import dev.rehearse.duplex.fact.ActionsDue;
import dev.rehearse.duplex.fact.CopyChosen;
import dev.rehearse.duplex.fact.CopyStarted;
import dev.rehearse.duplex.fact.DataMounted;
import dev.rehearse.duplex.fact.ElementChanged;
import dev.rehearse.duplex.fact.InstanceChanged;
import dev.rehearse.duplex.fact.PairChanged;
import dev.rehearse.duplex.fact.ResourceHeld;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.duplex.fact.SplitBegan;
import dev.rehearse.duplex.fact.StartUpChanged;
import dev.rehearse.kernel.Fact;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.plan.PlanBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property of duplexed systems is violated once on purpose, by the last of the facts told, and holds without it. */
class DuplexPropertiesTest {

    private static final Fact DOWN = new ServiceChanged("application", ServiceStatus.DOWN, "");
    private static final Fact FAULT = new FaultStruck(0, "A CPU fault");
    private static final Fact SPLIT = new SplitBegan(true);

    private static Fact moved(String words, String on) {
        String[] state = words.split("/", -1);
        return new SessionMoved(state[0], state[1], on);
    }

    private static Fact copy(boolean system, boolean toProduction) {
        return new CopyStarted("D", system, toProduction);
    }

    private static Fact type(boolean production, String type) {
        return new StartUpChanged("DB", production, type, "AUTOMATIC");
    }

    private static Arguments row(String property, String why, Fact... facts) {
        return Arguments.of(property, why, List.of(facts));
    }

    static Stream<Arguments> violations() {
        return Stream.concat(ofResources(), ofSessions());
    }

    // @formatter:off
    private static Stream<Arguments> ofResources() {
        String data = "production-side-keeps-the-data";
        String network = "production-side-keeps-the-network";
        String mounts = "one-system-mounts-the-data";
        String sides = "application-runs-on-one-side";
        String flow = "copies-flow-as-agreed";
        return Stream.of(
                row(network, "the Upgrade Side has the network while the system is split", new ResourceHeld("the network", true, true, true)),
                row(network, "the Production Side has lost the network, and nothing is broken", new ResourceHeld("the network", false, false, true)),
                row("production-side-keeps-external-storage", "the Upgrade Side has the external storage while the system is split", new ResourceHeld("the external storage", true, true, true)),
                row("production-side-keeps-external-storage", "the Production Side has lost the external storage, and nothing is broken", new ResourceHeld("the network", false, false, true), new ResourceHeld("the external storage", false, false, true)),
                row(data, "the Production Side has lost its data disks, and nothing is broken", SPLIT, moved("Split/READY", "SUCCEEDED"), new DataMounted(false, false)),
                row(mounts, "the Upgrade Side mounts the data disks", new DataMounted(true, true)), row(mounts, "the data disks are mounted twice", new DataMounted(false, false), new DataMounted(false, true), new DataMounted(false, true)),
                row(sides, "DB runs on both sides", moved("Split/BUSY", "GOES_ON"), new InstanceChanged("DB", true, true), moved("Split/READY", "SUCCEEDED")),
                row(sides, "DB starts on the isolated side", new InstanceChanged("DB", true, true)), row(flow, "D is copied to the wrong side", SPLIT, copy(false, true)),
                row(flow, "D is copied to the wrong side", SPLIT, copy(true, true)), row(flow, "D is copied to the wrong side", SPLIT, moved("Commit/BUSY", "COMMIT"), copy(true, false)),
                row("way-back-kept-until-commit", "D of the Production Side is written over before commit", SPLIT, copy(true, true)),
                row("data-flushed-before-the-merge", "D changes hands while data disks are mounted", new CopyChosen("D", true, false, false, false)),
                row("duplex-means-alike", "D is duplexed and its members differ", new PairChanged("D", true, false)), row("no-stale-copy-chosen", "a stale copy of D is used", new CopyChosen("D", false, false, true, false)),
                row("split-from-duplex-only", "the system is split and was not duplexed", new SplitBegan(false)), row("mtbf-gate-kept", "CPU 1 is SYNCHRONIZING below its MTBF threshold", new ElementChanged("CPU 1", "SYNCHRONIZING", true)));
    }

    private static Stream<Arguments> ofSessions() {
        String model = "state-model-kept";
        String types = "start-up-types-kept";
        String every = "every-action-runs-in-its-request";
        String action = "failed-action-stops-the-request";
        Fact busy = moved("PrepareSplit/BUSY", "PREPARE_SPLIT");
        Fact merged = moved("Merge/READY", "SUCCEEDED");
        return Stream.of(
                row(model, "Merge follows Idle", moved("Merge/BUSY", "EXECUTE_MERGE")), row(model, "ABORT is taken while PrepareSplit is busy", busy, moved("Abort/BUSY", "ABORT")),
                row(model, "PrepareSplit is broken and goes on by GOES_ON", busy, moved("PrepareSplit/BROKEN", "FAILED"), moved("Split/BUSY", "GOES_ON")),
                row("no-abort-after-commit", "aborted after commit", moved("Commit/BUSY", "COMMIT"), moved("Abort/BUSY", "ABORT")),
                row("outage-only-in-merge-or-its-abort", "application goes down outside the merge, and no fault has struck", DOWN),
                row("outage-only-in-merge-or-its-abort", "application goes down while a split is aborted, and no fault has struck", moved("Abort/BUSY", "ABORT"), DOWN),
                row("abort-in-split-costs-nothing", "application goes down while a split is aborted", moved("Split/READY", "SUCCEEDED"), moved("Abort/BUSY", "ABORT"), DOWN),
                row(types, "DB is DISABLED on the Production Side", type(true, "DISABLED")), row(types, "1 services are not as before after the merge", type(false, "DISABLED"), merged),
                row(action, "SAVE failed and the request went on", new ActionRan("SAVE", "Backup", 1, false), merged), row(action, "SAVE failed and STOP ran behind it", new ActionRan("SAVE", "Backup", 1, false), new ActionRan("STOP", "Backup", 0, false)),
                row(every, "done, and 1 custom actions did not run", new ActionsDue("ExecuteSplit", 1), moved("Split/READY", "SUCCEEDED")),
                row(every, "ExecuteSplit goes on and 1 custom actions did not run", new ActionsDue("CheckReadiness", 2), new ActionRan("SAVE", "Backup", 0, false), new ActionsDue("ExecuteSplit", 1)),
                row("no-action-repeated-with-harm", "SAVE ran twice", new ActionRan("SAVE", "Backup", 0, true)));
    }

    /** What looks like a violation and is none. */
    static Stream<Arguments> excuses() {
        Fact split = moved("Split/BUSY", "GOES_ON");
        Fact committed = moved("Commit/BUSY", "COMMIT");
        Fact whole = new ExposureChanged("service", false, "");
        Fact override = new CopyChosen("D", false, false, true, true);
        return Stream.of(
                row("production-side-keeps-the-network", "", new ResourceHeld("the network", true, false, true), FAULT, new ResourceHeld("the network", false, false, true)),
                row("production-side-keeps-the-data", "", SPLIT, moved("Merge/BUSY", "GOES_ON"), new DataMounted(false, false)), row("production-side-keeps-the-data", "", SPLIT, FAULT, new DataMounted(false, false)),
                row("every-action-runs-in-its-request", "", new ActionsDue("Stop", 1), new ActionRan("SAVE", "Stop", 1, false), moved("Split/BROKEN", "FAILED"), new ActionsDue("Stop", 1), new ActionRan("SAVE", "Stop", 0, false), moved("Split/READY", "SUCCEEDED")),
                row("production-side-keeps-external-storage", "", new ResourceHeld("the external storage", true, false, true), FAULT, new ResourceHeld("the external storage", false, false, true)),
                row("one-system-mounts-the-data", "", new DataMounted(false, false), new DataMounted(false, true)), row("application-runs-on-one-side", "", split, new InstanceChanged("DB", true, true), new InstanceChanged("DB", true, false), moved("Split/READY", "SUCCEEDED")),
                row("copies-flow-as-agreed", "", SPLIT, copy(false, false), committed, copy(true, true)), row("copies-flow-as-agreed", "", SPLIT, override, copy(false, true)),
                row("copies-flow-as-agreed", "", SPLIT, whole, copy(false, true)), row("way-back-kept-until-commit", "", SPLIT, committed, copy(true, true)),
                row("way-back-kept-until-commit", "", SPLIT, override, copy(true, true)), row("data-flushed-before-the-merge", "", new DataMounted(false, false), new CopyChosen("D", true, false, false, false)),
                row("duplex-means-alike", "", new PairChanged("D", false, false)), row("no-stale-copy-chosen", "", override),
                row("mtbf-gate-kept", "", new ElementChanged("CPU 1", "BROKEN", true), new ElementChanged("CPU 1", "DUPLEX", false)),
                row("state-model-kept", "", moved("PrepareSplit/BUSY", "PREPARE_SPLIT"), moved("PrepareSplit/BROKEN", "FAILED"), moved("Abort/BUSY", "ABORT"), moved("Abort/READY", "SUCCEEDED"), moved("Finish/BUSY", "FINISH"), moved("Idle/READY", "SUCCEEDED")),
                row("no-abort-after-commit", "", committed, moved("Idle/READY", "SUCCEEDED"), moved("Abort/BUSY", "ABORT")),
                row("outage-only-in-merge-or-its-abort", "", moved("Merge/BUSY", "GOES_ON"), DOWN), row("outage-only-in-merge-or-its-abort", "", moved("Merge/READY", "SUCCEEDED"), moved("Abort/BUSY", "ABORT"), DOWN),
                row("outage-only-in-merge-or-its-abort", "", FAULT, DOWN), row("abort-in-split-costs-nothing", "", moved("Merge/READY", "SUCCEEDED"), moved("Abort/BUSY", "ABORT"), DOWN),
                row("start-up-types-kept", "", type(false, "DISABLED"), type(false, "AUTOMATIC"), moved("Merge/READY", "SUCCEEDED")),
                row("failed-action-stops-the-request", "", new ActionRan("SAVE", "Backup", 1, false), moved("Merge/BROKEN", "FAILED")));
    }
    // @formatter:on

    private static Tale tale(List<Fact> facts) {
        Tale tale = new Tale(
                new Duplex(),
                new PlanBuilder(new Duplex())
                        .part("S1", "enclosure")
                        .part("S2", "enclosure")
                        .build());
        for (int i = 0; i < facts.size(); i++) {
            tale.at(i + 1, "S1", facts.get(i));
        }
        return tale;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("violations")
    void isViolatedByTheLastFact(String property, String why, List<Fact> facts) {
        Violation violation = tale(facts).verdict(1000, property, "", 0).violation();
        assertNotNull(violation);
        assertEquals(why, violation.why());
        assertEquals(facts.size() * 1_000_000_000L, violation.time());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("excuses")
    void holdsWhereItIsExcused(String property, String none, List<Fact> facts) {
        Tale tale = tale(facts);
        tale.at(999, "S1", new RunClosed(true, ""));
        assertEquals(Judgement.HOLDS, tale.verdict(1000, property, none, 0).judgement());
    }

    /** What would be a violation had no fault struck before. */
    static Stream<Arguments> faults() {
        Fact abort = moved("Abort/BUSY", "ABORT");
        return Stream.of(
                row(
                        "outage-only-in-merge-or-its-abort",
                        "application goes down outside the merge, after a fault",
                        FAULT,
                        DOWN),
                row(
                        "outage-only-in-merge-or-its-abort",
                        "application goes down while a split is aborted, after a fault",
                        abort,
                        FAULT,
                        DOWN),
                row(
                        "abort-in-split-costs-nothing",
                        "application goes down while a split is aborted, after a fault",
                        abort,
                        FAULT,
                        DOWN),
                row(
                        "production-side-keeps-the-network",
                        "the Production Side has lost the network, after a fault",
                        FAULT,
                        new ResourceHeld("the network", false, false, true)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void whatAFaultExcusesIsSaid(String property, String why, List<Fact> facts) {
        Tale tale = tale(facts);
        tale.at(999, "S1", new RunClosed(true, ""));
        Verdict verdict = tale.verdict(1000, property, "", 0);
        assertEquals(Judgement.HOLDS, verdict.judgement());
        Violation excuse = verdict.excuse();
        assertNotNull(excuse);
        assertEquals(why, excuse.why());
        assertEquals(facts.size() * 1_000_000_000L, excuse.time());
    }
}
