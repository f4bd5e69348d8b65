package dev.rehearse.hotstandby;

import static dev.rehearse.site.value.Quantity.COUNT;
import static dev.rehearse.site.value.Quantity.DURATION;
import static dev.rehearse.site.value.Quantity.FLAG;
import static dev.rehearse.site.value.Quantity.FREQUENCY;
import static dev.rehearse.site.value.Quantity.LEVEL;
import static dev.rehearse.site.value.Quantity.PERCENT;
import static dev.rehearse.site.value.Quantity.SIZE;
import static dev.rehearse.site.value.Quantity.SPEED;
import static dev.rehearse.site.value.Quantity.TIME;
import static dev.rehearse.site.value.Quantity.WORK;

import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.ParameterTable;
import dev.rehearse.site.value.Quantity;
import java.util.List;

/** All that a scenario can set, in sections, with the source of each default. */
final class HsbParameters extends ParameterTable {

    static final String SERVER = "hotstandby";
    static final String INI = "solid.ini";
    static final String STATE = "state";
    static final String FORMAT = "format";
    static final String FILES = "files";
    static final String POSITIONS = "positions";
    static final String AHEAD = "ahead";
    static final String WAIVED = "given up";
    static final String LOG_KEPT = "log kept";
    static final String STARTED = "started";
    static final String LAST_COPY = "last copy";
    static final String DOING = "doing";
    static final String TROUBLE = "trouble";
    static final String LINK = "link";

    private static final List<String> STATES = List.of(
            "PRIMARY ACTIVE",
            "SECONDARY ACTIVE",
            "PRIMARY ALONE",
            "SECONDARY ALONE",
            "STANDALONE",
            "PRIMARY UNCERTAIN",
            "DOWN",
            "OFFLINE");

    private HsbParameters() {}

    static List<Parameter> all() {
        HsbParameters parameters = new HsbParameters();
        parameters.server();
        parameters.beginning();
        parameters.watching();
        parameters.ini();
        parameters.logging();
        parameters.workload();
        parameters.people();
        parameters.durations();
        parameters.network();
        parameters.readings();
        return parameters.list();
    }

    private void server() {
        word(SERVER, STATE, STATES, "", "the state at the start of the run; DOWN: no process, OFFLINE: backup server");
        add(SERVER, "level", LEVEL, "6.5", "the software level that is installed; assumed");
        add(SERVER, "database", SIZE, "20 GiB", "size of the database; assumed");
        add(SERVER, "log disk", SIZE, "8 GiB", "free space for the log at the start; assumed");
        add(SERVER, "database disk", SIZE, "100 GiB", "free space for a conversion or a copy; assumed");
        add(SERVER, "connect string", FLAG, "yes", "whether Connect in solid.ini names the peer; assumed");
    }

    /** For a run that begins in the middle of a procedure; a pair that begins in order needs none of them. */
    private void beginning() {
        add(SERVER, FORMAT, Quantity.TEXT, "as level", "the level whose format its database has at the start");
        word(SERVER, FILES, List.of("whole", "crashed", "half a copy", "none"), "its database files at the start");
        word(SERVER, POSITIONS, List.of("shared", "own"), "its log positions: own after a conversion that loses them");
        add(SERVER, AHEAD, COUNT, "0", "acknowledged commits that only it has at the start");
        add(SERVER, WAIVED, FLAG, "no", "whether what only it has at the start may be lost");
        add(SERVER, LOG_KEPT, FLAG, "yes", "whether its log reaches back to where the two parted");
        List<String> starts = List.of("solid", "solid -x autoconvert", "solid -x backupserver");
        word(SERVER, STARTED, starts, "how its process was started last");
        word(SERVER, LAST_COPY, List.of("none", "SUCCESS"), "how the last netcopy that it sent went");
        List<String> doings = List.of(
                "nothing",
                "hsb connect",
                "hsb netcopy",
                "hsb disconnect",
                "hsb switch secondary",
                "boot",
                "shutdown force");
        word(SERVER, DOING, doings, "what it begins with at the start");
        List<String> troubles = List.of("none", "log disk full", "host down", "half installed");
        word(SERVER, TROUBLE, troubles, "what is wrong at the start");
        word(SERVER, LINK, List.of("up", "down"), "its link to the other server at the start");
    }

    private void watching() {
        word("watchdog", STATE, List.of("running", "stopped"), "whether it runs at the start of the run");
        add("watchdog", "left on", FLAG, "no", "whether the operator forgets to stop it; assumed");
        add("watchdog", "PingInterval", DURATION, "10 s", "time between two looks at the servers; assumed");
        add("watchdog", "NumRetry", COUNT, "3", "misses in a row that make a failure; assumed");
        add("watchdog", "AutoSwitch", FLAG, "yes", "whether it acts on failures; High Availability Guide, Watchdog");
        add("watchdog", "DualSecAutoSwitch", FLAG, "yes", "whether it picks one of two secondaries; assumed");
        add("hac", "server", Quantity.TEXT, "", "the server that it controls");
        word("hac", STATE, List.of("AUTOMATIC", "ADMINISTRATIVE", "SUSPENDED"), "its mode at the start of the run");
        add("hac", "left on", FLAG, "no", "whether the operator forgets to suspend it; assumed");
        add("hac", "CheckInterval", DURATION, "1 s", "time between two looks; High Availability Guide, HAC");
        add(
                "hac",
                "NetcopyErrorLevel",
                COUNT,
                "10",
                "failed netcopies until it gives up; High Availability Guide, HAC");
        add("hac", "PreferredPrimary", FLAG, "no", "whether its server wins a tie; High Availability Guide, HAC");
        add("hac", "process control", FLAG, "yes", "whether it restarts its server; High Availability Guide, HAC");
        add("hac", "auto netcopy", FLAG, "yes", "whether it copies if connecting fails; High Availability Guide, HAC");
        word(
                "hac",
                "ERE",
                List.of("none", "near", "far"),
                "the external reference entity: none, or on this side of the link or beyond it; Guide, HAC");
    }

    private void ini() {
        add(
                INI,
                "AutoPrimaryAlone",
                FLAG,
                "no",
                "whether a primary that lost its peer goes on alone; Guide, Parameters");
        add(INI, "PingTimeout", DURATION, "4 s", "silence after which a link counts as broken; Guide, Parameters");
        add(
                INI,
                "PingInterval",
                DURATION,
                "1 s",
                "time between two signs of life; silence is timed from its begin, so this changes nothing; assumed");
        add(INI, "ConnectTimeout", DURATION, "30 s", "how long connecting waits for the peer; assumed");
        word(
                INI,
                "SafenessLevel",
                List.of("1safe", "2safe", "auto"),
                "2safe",
                "when a commit counts; Guide, Parameters");
        word(
                INI,
                "2SafeAckPolicy",
                List.of("received", "visible", "durable"),
                "what the secondary has done by then; Guide");
        add(INI, "1SafeMaxDelay", DURATION, "5 s", "longest delay of what is shipped later; Guide, Parameters");
        word(
                INI,
                "DurabilityLevel",
                List.of("relaxed", "adaptive", "strict"),
                "adaptive",
                "when the log is flushed: adaptive is relaxed while PRIMARY ACTIVE and strict otherwise; Guide");
    }

    private void logging() {
        add(INI, "RelaxedMaxDelay", DURATION, "5 s", "longest delay of a relaxed flush; assumed");
        add(INI, "CatchupSpeedRate", PERCENT, "50", "effort for a catchup, the rest is for clients; default assumed");
        add(INI, "MaxLogSize", SIZE, "0 B", "held log after which HotStandby is given up, 0 is unlimited; assumed");
        add(INI, "CheckpointInterval", COUNT, "50000", "log writes between two checkpoints; product default");
        add(INI, "NetcopyRpcTimeout", DURATION, "30 s", "silence after which a netcopy fails; assumed");
        add(INI, "HSBEnabled", FLAG, "yes", "whether the server is a HotStandby server at all; Guide, Parameters");
        add(INI, "BackupBlockSize", SIZE, "64 KiB", "unit of a netcopy, 8 MiB at most; Guide, Parameters");
    }

    private void workload() {
        add(WORKLOAD, "commits", FREQUENCY, "200/s", "write transactions; assumed");
        add(WORKLOAD, "log per commit", SIZE, "2 KiB", "log that each writes; assumed");
        add(WORKLOAD, "reads", FREQUENCY, "1000/s", "read transactions; assumed");
        add(WORKLOAD, "connections", COUNT, "100", "client connections; assumed");
        add(WORKLOAD, "open transactions", COUNT, "20", "transactions open at any one time; assumed");
        word(
                WORKLOAD,
                "clients",
                List.of("basic", "connection", "session", "manual", "fail over automatically"),
                "session",
                "how clients find a server again: the driver's TF_LEVEL, or a person; Guide, Transparent connectivity");
    }

    private void people() {
        operator();
        add(ASSUME, "client reconnect", TIME, "200 ms", "a client's move to another server; assumed");
        add(ASSUME, "client timeout", DURATION, "10 s", "until a client notices that a host is silent; assumed");
        add(ASSUME, "manual reconnect", TIME, "5 min", "until people have reconnected their clients; assumed");
    }

    private void durations() {
        add(ASSUME, "shutdown force", TIME, "20 s", "to write all that is dirty to disk; assumed");
        add(ASSUME, "upgrade", TIME, "15 min", "to install a software level; assumed");
        add(ASSUME, "solid", TIME, "10 s", "start of the process after a clean shutdown; assumed");
        add(
                ASSUME,
                "crash recovery",
                WORK,
                "60 s",
                "start after a crash; a speed is of log since the checkpoint; assumed");
        add(ASSUME, "solid -x autoconvert", WORK, "120 s", "conversion; a speed is of the database's size; assumed");
        add(ASSUME, "hsb disconnect", TIME, "200 ms", "assumed");
        add(ASSUME, "hsb connect", TIME, "500 ms", "the handshake; assumed");
        add(ASSUME, "hsb switch primary", TIME, "500 ms", "assumed from the Guide's few hundred ms");
        add(ASSUME, "hac failover", TIME, "300 ms", "from an event to HAC's command; Guide, few hundred ms");
        add(ASSUME, "host boot", TIME, "5 min", "a host from power on; assumed");
        add(ASSUME, "hang repair", TIME, "10 min", "until a process that hangs goes on by itself; assumed");
        add(ASSUME, "host repair", TIME, "2 h", "until a slow host is as fast as before; assumed");
        add(ASSUME, "power repair", TIME, "30 min", "until mains are back; assumed");
        add(ASSUME, "disk repair", TIME, "4 h", "new disks, or room on full ones; assumed");
    }

    private void network() {
        add(ASSUME, "hsb netcopy", SPEED, "60 MB/s", "of the copy; assumed");
        add(ASSUME, "catchup", SPEED, "20 MB/s", "of log, if all effort went into it; assumed");
        add(ASSUME, "link delay", DURATION, "1 ms", "one way; assumed");
        add(ASSUME, "link bandwidth", SPEED, "1 Gbit/s", "each way; assumed");
        add(ASSUME, "link repair", TIME, "30 min", "assumed");
        add(ASSUME, "1-safe lag", TIME, "50 ms", "what is shipped later is late by this; Guide gives the magnitude");
    }

    private void readings() {
        word(
                ASSUME,
                "flush on alone",
                List.of("no", "yes"),
                "whether PRIMARY ALONE flushes what was logged lazily; assumed");
        word(ASSUME, "knows logpos", List.of("asked", "always"), "when the operator knows who has more; assumed");
        word(
                ASSUME,
                "switch when alone",
                List.of("error", "promote"),
                "hsb switch primary without a peer; editions differ");
        word(ASSUME, "log write failure", List.of("read only", "crash"), "what a full log disk does; assumed");
        add(ASSUME, "version rule code", COUNT, "14525", "refusal of a newer primary by an older secondary; assumed");
        add(
                ASSUME,
                "positions survive from",
                LEVEL,
                "7.0 FP3",
                "conversion keeps log positions from this level on; Guide");
    }
}
