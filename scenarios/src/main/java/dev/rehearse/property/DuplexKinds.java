package dev.rehearse.property;

import dev.rehearse.duplex.fact.ActionRan;
import dev.rehearse.duplex.fact.CopyChosen;
import dev.rehearse.duplex.fact.ElementChanged;
import dev.rehearse.duplex.fact.PairChanged;
import dev.rehearse.duplex.fact.SplitBegan;
import java.util.List;

/** The properties of duplexed systems and of Active Upgrade. */
final class DuplexKinds {

    // @formatter:off
    private static final List<PropertyKind> KINDS = List.of(
        new PropertyKind("production-side-keeps-the-network", "", "IF1",
            "While split, the Production Side has the network without a break, and the Upgrade Side never has it.",
            (phrase, scene) -> new ResourceStays(phrase.text(), "the network")),
        new PropertyKind("production-side-keeps-external-storage", "", "IF1",
            "While split, the Production Side has external storage without a break, and the Upgrade Side never has it.",
            (phrase, scene) -> new ResourceStays(phrase.text(), "the external storage")),
        new PropertyKind("production-side-keeps-the-data", "", "IF1",
            "While split, the Production Side has its data disks without a break.",
            (phrase, scene) -> new DataStay(phrase.text())),
        new PropertyKind("one-system-mounts-the-data", "", "IF2, IF3",
            "At most one operating system has the data disks mounted, and never that of the Upgrade Side.",
            (phrase, scene) -> new OneMount(phrase.text())),
        new PropertyKind("application-runs-on-one-side", "", "IF4",
            "An application runs on one side only, but for the time that the split itself takes.",
            (phrase, scene) -> new OneInstance(phrase.text())),
        new PropertyKind("copies-flow-as-agreed", "", "IF5",
            "Data are copied from Production to Upgrade Side; a system disk the other way only after commit.",
            (phrase, scene) -> new CopyDirection(phrase.text())),
        new PropertyKind("way-back-kept-until-commit", "", "IF6",
            "The Production Side's system disk is not written over before commit is requested.",
            (phrase, scene) -> new WayBackKept(phrase.text())),
        new PropertyKind("data-flushed-before-the-merge", "", "IF7",
            "Data disks are unmounted before another system is the one that uses them.",
            (phrase, scene) -> new FlushedBeforeMerge(phrase.text())),
        new PropertyKind("duplex-means-alike", "", "IF8",
            "A virtual disk counts as duplexed only if both its members hold the same.",
            (phrase, scene) -> new Forbidden<>(phrase.text(), PairChanged.class,
                pair -> pair.duplex() && !pair.alike() ? pair.disk() + " is duplexed and its members differ" : "")),
        new PropertyKind("no-stale-copy-chosen", "", "IF9",
            "A stale or half overwritten copy is never used unless an operator insists.",
            (phrase, scene) -> new Forbidden<>(phrase.text(), CopyChosen.class,
                copy -> copy.stale() && !copy.override() ? "a stale copy of " + copy.disk() + " is used" : "")),
        new PropertyKind("state-model-kept", "", "IF10",
            "The session goes through its states in the guide's order, and what is broken goes on by retry or abort only.",
            (phrase, scene) -> new StateModelKept(phrase.text())),
        new PropertyKind("no-abort-after-commit", "", "IF11",
            "Once commit was requested a session is never aborted.",
            (phrase, scene) -> new NoAbortAfterCommit(phrase.text())),
        new PropertyKind("split-from-duplex-only", "", "IF12",
            "Lockstep is cut only if everything is duplexed and nothing is being copied.",
            (phrase, scene) -> new Forbidden<>(phrase.text(), SplitBegan.class,
                split -> split.duplex() ? "" : "the system is split and was not duplexed")),
        new PropertyKind("outage-only-in-merge-or-its-abort", "", "IF13",
            "Without a fault the application is down only while the system merges, or while what was merged is aborted.",
            (phrase, scene) -> new OutageInMerge(phrase.text())),
        new PropertyKind("abort-in-split-costs-nothing", "", "IF14",
            "To abort while the system is split takes no service from anybody.",
            (phrase, scene) -> new AbortCostsNothing(phrase.text())),
        new PropertyKind("mtbf-gate-kept", "", "IF15",
            "A component whose MTBF is below its threshold is not duplexed again until the MTBF is cleared.",
            (phrase, scene) -> new Forbidden<>(phrase.text(), ElementChanged.class,
                element -> element.belowThreshold() && List.of("SYNCHRONIZING", "DUPLEX").contains(element.state())
                    ? element.element() + " is " + element.state() + " below its MTBF threshold" : "")),
        new PropertyKind("start-up-types-kept", "", "IF17",
            "Start-up types of the Production Side are never touched; those of the Upgrade Side are as before after the merge.",
            (phrase, scene) -> new StartUpKept(phrase.text())),
        new PropertyKind("failed-action-stops-the-request", "", "IF18",
            "A custom action that ends with another exit value than 0 stops the request that ran it.",
            (phrase, scene) -> new ActionStops(phrase.text())),
        new PropertyKind("every-action-runs-in-its-request", "", "IF18",
            "No request is done before all its custom actions have run and ended with 0.",
            (phrase, scene) -> new ActionsRun(phrase.text())),
        new PropertyKind("no-action-repeated-with-harm", "", "IF18",
            "A custom action that must not run twice does not.",
            (phrase, scene) -> new Forbidden<>(phrase.text(), ActionRan.class,
                ran -> ran.again() ? ran.action() + " ran twice" : "")));
    // @formatter:on

    private DuplexKinds() {}

    /** All of them. */
    static List<PropertyKind> all() {
        return KINDS.stream().map(kind -> kind.of("application")).toList();
    }
}
