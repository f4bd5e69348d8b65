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
        parameters.stores();
        parameters.workload();
        parameters.people();
        parameters.regionTimes();
        parameters.storeTimes();
        parameters.repairs();
        return parameters.list();
    }

    private void regions() {
        add(REGION, "host", TEXT, "", "the host on which it lives");
        word(REGION, "state", List.of("Started", "Stopped"), "the status at the start of the run");
        word(REGION, "listener", List.of("Started", "Disabled"), "the status of its listener at the start");
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
