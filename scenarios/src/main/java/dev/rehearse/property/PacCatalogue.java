package dev.rehearse.property;

import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import java.util.List;

/** The properties of a PAC. */
final class PacCatalogue {

    // @formatter:off
    static final List<PropertyKind> KINDS = List.of(
        kind("no-job-runs-twice", "", "IP1",
            "A batch job is started once, by whichever PAC, and again only if the operator asks for it.",
            (phrase, scene) -> new JobsOnce(phrase.text())),
        kind("batch-by-mode", "", "IP2",
            "A PAC in mode Upgrade or Quiesce starts no batch.",
            (phrase, scene) -> new BatchByMode(phrase.text(), scene)),
        safety("regions-in-their-own-pac", "IP3", PacRule.OWN_PAC,
            "A region is in the one PAC of its product version, unless versions are compatible."),
        safety("versions-share-no-stores", "IP4", PacRule.SEPARATE_STORES,
            "Regions of incompatible versions never share the stores of a PAC."),
        kind("old-stores-outlive-old-regions", "", "IP5",
            "The stores of an old PAC are removed only when none of its regions is alive.",
            (phrase, scene) -> new StoresInUse(phrase.text(), StoresInUse.REMOVAL, scene)),
        kind("nothing-in-use-is-wiped", "", "IP6",
            "No cold start and no InitPac wipes stores with a live region, or queues that another PAC uses.",
            (phrase, scene) -> new StoresInUse(phrase.text(), StoresInUse.WIPING, scene)),
        safety("clients-wait-for-running", "IP7", PacRule.CLIENTS_WAIT,
            "No client comes to a region of a PAC that is not Running yet."),
        safety("xa-outcomes-as-logged", "IP8", PacRule.LOGGED_OUTCOMES,
            "Distributed transactions that were in doubt come out as they were logged."),
        safety("live-locks-are-kept", "IP9", PacRule.LIVE_LOCKS,
            "No recovery releases the locks of a live process."),
        safety("queues-untouched", "IP10", PacRule.QUEUES_KEPT,
            "What is in the queue SORs is left alone."),
        kind("one-region-serves", "", "IP11",
            "At any time some region serves clients.",
            (phrase, scene) -> Budget.downtime(phrase.text(), "online", 0)),
        kind("one-pac-takes-batch", "", "IP12",
            "At any time some PAC takes batch.",
            (phrase, scene) -> Budget.downtime(phrase.text(), "batch", 0)),
        kind("two-pacs-take-batch-only-in", "STEPS", "IP13",
            "Regions of two PACs take batch at once only in these steps.",
            (phrase, scene) -> new DualBatchInSteps(phrase.text(), step(phrase, 0), step(phrase, 1))),
        safety("patched-at-rest", "IP14", PacRule.PATCHED_AT_REST,
            "A product is installed only on a host whose regions are all stopped."),
        kind("two-versions-at-most", "", "IP15",
            "At no time do the hosts have more than two versions of the product.",
            (phrase, scene) -> new FewVersions(phrase.text(), scene)),
        safety("modes-survive-failover", "IP16", PacRule.MODE_KEPT,
            "Whatever Redis goes through, a PAC's mode is the one that was acknowledged last."),
        kind("old-pac-is-only-removed-as-old", "", "IP17",
            "The stores of the old PAC go by RemOldPAC and in no other way, so that there is a way back until then.",
            (phrase, scene) -> new OldPacKept(phrase.text(), scene)),
        kind("ended-on-one-pac", "LEVEL", "IP18",
            "In the end one PAC of this version is Running, all regions serve in it, and nothing is left over.",
            (phrase, scene) -> new EndedOnOnePac(phrase.text(), Quantity.LEVEL.read(phrase.argument()).text(), scene)));
    // @formatter:on

    private PacCatalogue() {}

    private static PropertyKind safety(String name, String invariant, PacRule rule, String meaning) {
        return kind(name, "", invariant, meaning, (phrase, scene) -> new PacSafety(phrase.text(), rule));
    }

    private static PropertyKind kind(
            String name, String argument, String invariant, String meaning, PropertyKind.Maker maker) {
        return new PropertyKind(name, argument, invariant, meaning, maker).of("online");
    }

    private static int step(PropertyPhrase phrase, int which) {
        List<String> ends = List.of(phrase.argument().split("\\.\\.", -1));
        if (ends.size() != 2) {
            throw new BadValue(phrase.text() + " names no steps", "write a range of steps, as in 10 .. 12");
        }
        return (int) Quantity.COUNT.read(ends.get(which)).number();
    }
}
