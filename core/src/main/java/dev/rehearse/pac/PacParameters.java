package dev.rehearse.pac;

import static dev.rehearse.site.value.Quantity.COUNT;
import static dev.rehearse.site.value.Quantity.DURATION;
import static dev.rehearse.site.value.Quantity.FLAG;
import static dev.rehearse.site.value.Quantity.LEVEL;
import static dev.rehearse.site.value.Quantity.PERCENT;
import static dev.rehearse.site.value.Quantity.TEXT;
import static dev.rehearse.site.value.Quantity.TIME;

import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.ParameterTable;
import java.util.List;

/** All that a scenario can set, in sections, with the source of each default. */
final class PacParameters extends ParameterTable {

    static final String REGION = "region";
    static final String HOST = "host";
    static final String PAC = "pac";
    static final String PSOR = "psor";
    static final String SOR = "sor";
    static final String DATABASE = "database";
    static final String BALANCER = "balancer";

    private PacParameters() {}

    static List<Parameter> all() {
        PacParameters parameters = new PacParameters();
        parameters.regions();
        parameters.regionsMidway();
        parameters.hostsMidway();
        parameters.stores();
        parameters.storesMidway();
        parameters.workload();
        parameters.people();
        parameters.regionTimes();
        parameters.storeTimes();
        parameters.repairs();
        return parameters.list();
    }

    private void regions() {
        add(REGION, "host", TEXT, "", "the host on which it lives");
        List<String> states = List.of(Outset.STARTED, Outset.STOPPED, Outset.SPENT, Outset.NOT_RESPONDING);
        word(REGION, Outset.STATE, states, "the status at the start of the run; Not Responding: it is dead");
        List<String> listeners = List.of("Started", "Disabled", "Blocked");
        word(REGION, Outset.LISTENER, listeners, "its listener at the start; Started: if the region is");
        add(HOST, "level", LEVEL, "4.0", "the product version that is installed; assumed");
        word(
                PAC,
                "claim arbitration",
                List.of("DB", "PSOR_ONLY"),
                "whether a claim is an insert into the database; assumed");
        add(PAC, "guarded", FLAG, "yes", "whether -aRemOldPAC is refused while an old region pings; assumed");
        add(PAC, "compatible", FLAG, "no", "whether the versions are compatible: the patch update's ReadMe says so");
        add(PAC, "binaries", COUNT, "0", "program binaries loaded into the PSOR; CICS resources in a PAC");
        add(PAC, "MFDS kept from", LEVEL, "6.0", "installing this version or a later one keeps the MFDS configuration");
        word(
                PAC,
                "without MFDS",
                List.of("refused", "standalone"),
                "what casstart does if the region's definition is missing; assumed");
    }

    /** For a run that begins in the middle of something; a cluster that begins in order needs none of what follows. */
    private void regionsMidway() {
        add(REGION, Outset.VERSION, TEXT, Outset.AS_USUAL, "the version of its processes; as usual: that of its host");
        add(REGION, Outset.IN, TEXT, Outset.AS_USUAL, "the version of its PAC at the start; as usual: its own");
        List<String> entries = List.of(Outset.AS_USUAL, Outset.NONE, Outset.STALE, Outset.OUTSIDE);
        word(REGION, Outset.ENTRY, entries, "its entry in the PSOR at the start; outside: started outside any PAC");
        word(REGION, Outset.POOL, Outset.pools(), "what the load balancer does with it at the start");
        List<String> locks = List.of(Outset.AS_USUAL, Outset.NONE, Outset.IN_DOUBT);
        word(REGION, Outset.LOCKS, locks, "whether dead processes of it own locks at the start");
        String log = "the version whose XA log has branches in doubt at the start; none, or lost with the log";
        add(REGION, Outset.LOG, TEXT, Outset.NONE, log);
        add(REGION, Outset.RELAXED, FLAG, "no", "whether ES_PAC_MIN_COMP_CHECK=YES is set at the start");
        List<String> saved = List.of(Outset.AS_USUAL, "Started", "Disabled", "Blocked");
        word(REGION, Outset.SAVED_LISTENER, saved, "its listener in the MFDS backup");
        List<String> statuses = List.of(Outset.AS_USUAL, Outset.STARTED, Outset.STOPPED);
        word(REGION, Outset.SAVED_STATE, statuses, "its status in the MFDS backup");
        word(REGION, Outset.DOING, Outset.doings(), "the command with which it begins at the start");
        List<String> troubles = List.of(Outset.NONE, Outset.CRASH, Outset.HANG, Outset.LINGERS);
        word(REGION, Outset.TROUBLE, troubles, "what happens to it at the start; lingers: it stops for long already");
    }

    private void hostsMidway() {
        word(HOST, Outset.PRODUCT, List.of(EsHost.INSTALLED, EsHost.UNUSABLE), "what is installed at the start");
        word(HOST, Outset.MFDS, List.of("defined", Outset.NOT_DEFINED), "whether MFDS knows the regions at the start");
        add(HOST, Outset.BACKUP, FLAG, "no", "whether there is a backup of the MFDS configuration at the start");
        add(HOST, Outset.INSTALLING, TEXT, Outset.NOTHING, "the version that is being installed at the start");
        List<String> troubles = List.of(Outset.NONE, Outset.HOST_DOWN, Outset.OFF, Outset.BOOTING, Outset.DISKS_LOST);
        word(HOST, Outset.TROUBLE, troubles, "what is wrong at the start");
        List<String> ways = List.of(Outset.UP, Outset.DOWN);
        word(HOST, Outset.PSOR_LINK, ways, "its way to the PSOR at the start");
        word(HOST, Outset.DATABASE_LINK, ways, "its way to the databases at the start");
    }

    private void storesMidway() {
        String stores = "the PACs at the start, as in 5.0 Upgrade, 4.0 Running; as usual: one, if a region runs";
        add(PAC, Outset.STORES, TEXT, Outset.AS_USUAL, stores);
        add(PAC, Outset.ORPHANS, FLAG, "no", "whether a job is Active without a process at the start");
        List<String> troubles = List.of(
                Outset.NONE,
                Outset.NO_REPLICA,
                Outset.FAILING_OVER,
                Outset.DOWN,
                Outset.RESTARTING,
                Outset.SPLIT,
                Outset.FULL);
        word(PSOR, Outset.TROUBLE, troubles, "what is wrong at the start");
        List<String> lost = List.of(Outset.NONE, Outset.DOWN);
        word(SOR, Outset.TROUBLE, lost, "what is wrong at the start");
        word(SOR, Outset.QUEUES, List.of("whole", Outset.EMPTY), "empty: what the backup has is lost at the start");
        word(DATABASE, Outset.TROUBLE, lost, "what is wrong at the start");
        for (String store : List.of(PSOR, SOR, DATABASE)) {
            add(store, Outset.REPAIRED, FLAG, "no", "whether what is wrong at the start is repaired at once");
        }
        word(DATABASE, Outset.DOING, List.of(Outset.NOTHING, Outset.RECOVER), "what it begins with at the start");
    }

    private void stores() {
        word(PSOR, "mode", List.of("Sentinel", "standalone"), "whether a replica follows; PAC requirements");
        word(PSOR, "persistence", List.of("AOF", "RDB", "none"), "what a restart finds on disk; Redis");
        add(PSOR, "replication lag", DURATION, "50 ms", "acknowledged writes that a failover can lose; assumed");
        add(PSOR, "min replicas", FLAG, "no", "whether a master that is cut off refuses writes; Redis, Sentinel");
        word(
                PSOR,
                "maxmemory-policy",
                List.of("noeviction", "allkeys-lru"),
                "whether a Redis without memory refuses writes or evicts keys; Redis");
        add(SOR, "items", COUNT, "1000", "queue items in it at the start; assumed");
        word(SOR, "persistence", List.of("AOF", "none"), "what a restart finds on disk; Redis");
    }

    private void workload() {
        add(WORKLOAD, "sessions", COUNT, "300", "long-lived TN3270 sessions; assumed");
        add(WORKLOAD, "session length", DURATION, "30 min", "how long one lasts; assumed");
        add(WORKLOAD, "job every", TIME, "3 min", "time between two batch jobs that come in; assumed");
        add(WORKLOAD, "job", TIME, "5 min", "how long one runs; assumed");
        word(
                WORKLOAD,
                "jobs",
                List.of("as needed", "each"),
                "whether each job is told, or only those on which something depends; our words");
        add(WORKLOAD, "initiators", COUNT, "2", "batch initiators of each region; assumed");
    }

    private void people() {
        operator();
        add(ASSUME, "upgrade", TIME, "10 min", "to install a product; assumed");
        add(ASSUME, "restore MFDS", TIME, "30 s", "to read the configuration from its backup; assumed");
        add(ASSUME, "caspac", TIME, "2 s", "a caspac action; assumed");
        add(ASSUME, "restore queues", TIME, "10 min", "to read a queue SOR from its backup; assumed");
        add(ASSUME, "dbfhadmin recover", TIME, "10 min", "to make sure who is dead and release their locks; assumed");
    }

    private void regionTimes() {
        add(ASSUME, "cold start", TIME, "40 s", "of a region; assumed");
        add(ASSUME, "warm start", TIME, "25 s", "of a region; assumed");
        add(ASSUME, "upgrade start", TIME, "45 s", "of a region; assumed");
        add(ASSUME, "binary fetch", DURATION, "500 ms", "of a binary from the PSOR at start; assumed");
        add(ASSUME, "casstop transactions", TIME, "5 s", "until the last transaction has ended; assumed");
        add(ASSUME, "casstop force", TIME, "3 s", "an immediate or forced stop; assumed");
        add(ASSUME, "casstop wait", DURATION, "15 s", "after which casstop /w returns; casstop");
        add(ASSUME, "MFDS monitor", DURATION, "30 s", "between two looks of the directory server; assumed");
        add(ASSUME, "PSOR retry", DURATION, "1 s", "first wait, doubled each time; assumed");
        add(ASSUME, "PSOR retry most", DURATION, "60 s", "longest wait; assumed");
        add(ASSUME, "PSOR give up", DURATION, "300 s", "after which processes shut down; assumed");
        add(ASSUME, "XA branches", COUNT, "2", "in doubt when a region dies; assumed");
        add(
                ASSUME,
                "patched region dies",
                PERCENT,
                "50",
                "chance that it does when its files are overwritten; assumed");
        add(ASSUME, "claim race", PERCENT, "50", "chance that both PACs claim a job if nothing arbitrates; assumed");
    }

    private void storeTimes() {
        add(ASSUME, "Redis latency", DURATION, "1.5 ms", "to the PSOR and back; assumed");
        add(ASSUME, "Sentinel failover", TIME, "33 s", "30 s until the master counts as down, and the election; Redis");
        add(ASSUME, "Redis restart", TIME, "10 s", "to load what is on disk; assumed");
        add(ASSUME, "ping stale after", DURATION, "60 s", "silence after which a region is skipped; assumed");
        add(ASSUME, "client reconnect", DURATION, "10 s", "until clients that were cut off try again; assumed");
        add(ASSUME, "health check", DURATION, "5 s", "between two health checks of the load balancer; assumed");
        add(ASSUME, "health check failures", COUNT, "3", "that take a region out of the pool; assumed");
        add(ASSUME, "drain", DURATION, "300 s", "after which the sessions that are left are cut; assumed");
    }

    private void repairs() {
        add(ASSUME, "Redis repair", TIME, "15 min", "assumed");
        add(ASSUME, "database repair", TIME, "15 min", "assumed");
        add(ASSUME, "link repair", TIME, "15 min", "assumed");
        add(ASSUME, "hang repair", TIME, "1 h", "until a silent region answers again by itself; assumed");
        add(ASSUME, "host boot", TIME, "5 min", "a host from power on; assumed");
        add(ASSUME, "balancer repair", TIME, "10 min", "until a load balancer lets people through again; assumed");
        add(ASSUME, "host repair", TIME, "2 h", "until a slow host is as fast as before; assumed");
        add(ASSUME, "power repair", TIME, "30 min", "until mains are back; assumed");
        add(ASSUME, "disk repair", TIME, "2 h", "new disks; assumed");
    }
}
