package dev.rehearse.property;

import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import java.util.List;
import java.util.stream.Stream;

/** All properties that a scenario can ask for. */
public final class Catalogue {

    private static final String WRITE = "write";
    private static final String RECOVERY = "disaster-recovery";

    // @formatter:off
    private static final List<PropertyKind> GENERAL = List.of(
        new PropertyKind("one-primary-accepts-writes", "", "I1",
            "At most one server accepts writes at any instant.",
            (phrase, scene) -> new OnePrimary(phrase.text(), scene)).of(WRITE),
        new PropertyKind("no-acknowledged-commit-lost", "", "I3",
            "Work that users were told is done is never missing where they work, and never destroyed.",
            (phrase, scene) -> new NoCommitLost(phrase.text())),
        new PropertyKind("2-safe-survives-single-failure", "", "I2",
            "What was acknowledged while the pair was connected survives any single failure of a server.",
            (phrase, scene) -> new TwoSafe(phrase.text(), scene)).of(WRITE),
        new PropertyKind("unknown-outcomes-agree", "", "I4",
            "Commits of which clients do not know the outcome come out the same way on both servers.",
            (phrase, scene) -> new OutcomesAgree(phrase.text(), scene)).of(WRITE),
        new PropertyKind("pair-states-agree", "", "I5",
            "One server is PRIMARY ACTIVE if and only if the other is SECONDARY ACTIVE, but for the time it takes to notice.",
            (phrase, scene) -> new PairStatesAgree(phrase.text(), scene, tolerance(scene))).of(WRITE),
        new PropertyKind("held-log-contiguous", "", "I6",
            "The log that a primary keeps while it is alone is never cut, or the primary becomes STANDALONE.",
            (phrase, scene) -> new LogContiguous(phrase.text(), scene)).of(WRITE),
        new PropertyKind("netcopy-never-overwrites-newer", "", "I7",
            "A netcopy never overwrites a database that holds commits which the sender lacks.",
            (phrase, scene) -> new NetcopySpares(phrase.text())).of(WRITE),
        new PropertyKind("format-never-decreases", "", "I8",
            "A server's database format never decreases, and no server opens a database that is newer than itself.",
            (phrase, scene) -> new FormatGrows(phrase.text(), scene)).of(WRITE),
        new PropertyKind("incomplete-copy-never-serves", "", "I9",
            "A server never opens half a netcopy.",
            (phrase, scene) -> new CopyComplete(phrase.text(), scene)).of(WRITE),
        new PropertyKind("no-connect-to-older-secondary", "", "I10",
            "A primary never connects to a secondary of an older level.",
            (phrase, scene) -> new SecondaryAsNew(phrase.text())).of(WRITE),
        new PropertyKind("uncertain-never-commits", "", "I11",
            "A server in PRIMARY UNCERTAIN neither commits nor rolls back what is pending.",
            (phrase, scene) -> new UncertainWaits(phrase.text(), scene)).of(WRITE),
        new PropertyKind("a-way-back-exists", "", "I12",
            "When all faults are repaired and the operator has done what he can, every service is up.",
            (phrase, scene) -> Restored.services(phrase.text(), scene.services(), phrase.within())),
        new PropertyKind("redundancy-restored", "", "",
            "Each time one more fault would do harm, this ends: within the limit, if there is one, and before the run does.",
            (phrase, scene) -> Restored.exposures(phrase.text(), PropertyKind.EXPOSURES, phrase.within())),
        new PropertyKind("write-service-restored", "", "",
            "Each outage of the write service ends: within the limit, if there is one, and before the run does.",
            (phrase, scene) -> Restored.services(phrase.text(), List.of("write"), phrase.within())).of(WRITE),
        new PropertyKind("service-restored", "SERVICE", "",
            "Each outage of the service ends: within the limit, if there is one, and before the run does.",
            (phrase, scene) -> Restored.services(phrase.text(), List.of(service(phrase.argument(), scene)), phrase.within())),
        new PropertyKind("downtime of", "SERVICE <= DURATION", "I13",
            "All outages of the service together stay within the budget.",
            (phrase, scene) -> Budget.downtime(phrase.text(), service(subject(phrase), scene), duration(phrase))),
        new PropertyKind("exposure of", "KIND <= DURATION", "I13",
            "All exposure of the kind (data, service) together stays within the budget.",
            (phrase, scene) -> Budget.exposure(phrase.text(), known(PropertyKind.EXPOSURES, subject(phrase)), duration(phrase))),
        new PropertyKind("duration", "<= DURATION", "I13",
            "The procedure ends, however it ends, within this time from the start.",
            (phrase, scene) -> new Punctual(phrase.text(), duration(phrase))),
        new PropertyKind("both at level", "LEVEL", "I14",
            "In the end every server has this software level.",
            (phrase, scene) -> new Upgraded(phrase.text(), level(phrase), scene, List.of(), List.of())),
        new PropertyKind("ended-upgraded", "LEVEL", "I14",
            "In the end every server has this software level, every service is up and nothing is exposed.",
            (phrase, scene) -> new Upgraded(phrase.text(), level(phrase), scene, scene.services(), PropertyKind.EXPOSURES)),
        new PropertyKind("log-disk-not-full", "", "I15",
            "The log disk of a server that accepts writes never runs full.",
            (phrase, scene) -> new LogRoom(phrase.text(), scene)).of(WRITE),
        new PropertyKind("no-command-refused", "", "I16",
            "The operator gives no command that the product refuses.",
            (phrase, scene) -> new NoCommandRefused(phrase.text(), scene)),
        new PropertyKind("one-active-server", "", "J1",
            "At most one management server is active; with a limit, two are never active at once for longer.",
            (phrase, scene) -> new OneActive(phrase.text(), scene, phrase.within())).of(RECOVERY),
        new PropertyKind("disaster-recovery-kept", "", "J2",
            "The disaster-recovery capability is never lost.",
            (phrase, scene) -> new NeverDown(phrase.text(), RECOVERY)).of(RECOVERY),
        new PropertyKind("tasks-run-once", "", "J3",
            "Every instance of a scheduled task runs at one management server.",
            (phrase, scene) -> new TasksRunOnce(phrase.text())).of(RECOVERY),
        new PropertyKind("no-session-left-transitory", "", "J4",
            "No session is in a transitory state when the server that drives it is replaced, and none is left in one.",
            (phrase, scene) -> new SessionsSettled(phrase.text(), scene)).of(RECOVERY),
        new PropertyKind("synchronized-means-equal", "", "J5",
            "A standby that is shown as synchronized holds what the active server holds.",
            (phrase, scene) -> new StandbyEqual(phrase.text(), scene)).of(RECOVERY),
        new PropertyKind("no-change-overwritten", "", "J6",
            "Setting a standby never overwrites configuration changes that only it had.",
            (phrase, scene) -> new NoneOverwritten(phrase.text())).of(RECOVERY),
        new PropertyKind("relation-between-equal-levels", "", "J7",
            "Two management servers have a relation only at the same level.",
            (phrase, scene) -> new EqualLevels(phrase.text())).of(RECOVERY),
        new PropertyKind("no-heartbeat-freeze", "", "J8",
            "No storage system freezes because it hears of no management server.",
            (phrase, scene) -> new NoHeartbeatFreeze(phrase.text())).of(RECOVERY),
        new PropertyKind("standby-restored", "LEVEL", "J9",
            "In the end the first server is active, the other its synchronized standby, both at this level, tasks enabled.",
            (phrase, scene) -> new StandbyRestored(phrase.text(), level(phrase), scene)).of(RECOVERY));
    // @formatter:on

    private static final List<PropertyKind> KINDS = Stream.of(GENERAL, DuplexKinds.all(), PacCatalogue.KINDS)
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    /** All of them, in the order in which they are listed to people. */
    public static List<PropertyKind> kinds() {
        return KINDS;
    }

    /** The names with which phrases begin. */
    public static List<String> names() {
        return KINDS.stream().map(PropertyKind::name).toList();
    }

    /**
     * The kind of that name.
     *
     * @throws BadValue if there is none
     */
    public static PropertyKind kind(String name) {
        return KINDS.get(names().indexOf(known(names(), name)));
    }

    private static String service(String name, Scene scene) {
        return known(scene.services(), name);
    }

    private static String known(List<String> names, String name) {
        if (!names.contains(name)) {
            throw new BadValue(name + " is not one of " + String.join(", ", names), Nearest.hint(names, name));
        }
        return name;
    }

    private static String subject(PropertyPhrase phrase) {
        return half(phrase, 0);
    }

    private static long duration(PropertyPhrase phrase) {
        return Quantity.DURATION.read(half(phrase, 1)).number();
    }

    private static String half(PropertyPhrase phrase, int which) {
        List<String> halves = List.of(phrase.argument().split("<=", -1));
        if (halves.size() != 2) {
            throw new BadValue(phrase.text() + " has no limit", "write '<=' and a duration behind what is measured");
        }
        return halves.get(which).strip();
    }

    private static String level(PropertyPhrase phrase) {
        return Quantity.LEVEL.read(phrase.argument()).text();
    }

    /** What a HotStandby server needs to notice that its peer is gone, with a second for the way. */
    private static long tolerance(Scene scene) {
        return scene.plan().setting("solid.ini", "PingTimeout").number()
                + scene.plan().setting("solid.ini", "PingInterval").number()
                + Quantity.DURATION.read("1 s").number();
    }
}
