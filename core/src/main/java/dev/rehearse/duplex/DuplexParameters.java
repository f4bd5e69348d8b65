package dev.rehearse.duplex;

import static dev.rehearse.site.value.Quantity.COUNT;
import static dev.rehearse.site.value.Quantity.DURATION;
import static dev.rehearse.site.value.Quantity.FLAG;
import static dev.rehearse.site.value.Quantity.FREQUENCY;
import static dev.rehearse.site.value.Quantity.LEVEL;
import static dev.rehearse.site.value.Quantity.PERCENT;
import static dev.rehearse.site.value.Quantity.SIZE;
import static dev.rehearse.site.value.Quantity.SPEED;
import static dev.rehearse.site.value.Quantity.TEXT;
import static dev.rehearse.site.value.Quantity.TIME;

import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.ParameterTable;
import java.util.List;

/** All that a scenario can set, in sections, with the source of each default. */
final class DuplexParameters extends ParameterTable {

    static final String ENCLOSURE = "enclosure";
    static final String CONSOLE = "active upgrade";
    static final String DISK = "rdr disk";
    static final String APPLICATION = "application";
    static final String ACTION = "custom action";
    static final String TEAM = "network team";
    static final String EXTERNAL = "external storage";

    private DuplexParameters() {}

    static List<Parameter> all() {
        DuplexParameters parameters = new DuplexParameters();
        parameters.hardware();
        parameters.console();
        parameters.software();
        parameters.workload();
        parameters.people();
        parameters.copies();
        parameters.outset();
        parameters.outsetOfDisks();
        for (Span span : Span.values()) {
            parameters.add(ASSUME, span.words(), TIME, span.byDefault(), span.meaning());
        }
        return parameters.list();
    }

    private void hardware() {
        List<String> policies = List.of("USE_THRESHOLD", "NEVER_RESTART", "ALWAYS_RESTART");
        word(ENCLOSURE, Outset.STATE, Outset.elements(), "of its CPU element at the start; DUPLEX: in service");
        add(ENCLOSURE, Outset.LEVEL, LEVEL, "1.0", "the software level on its system disk; assumed");
        add(
                ENCLOSURE,
                "primary",
                FLAG,
                "no",
                "whether it is marked Primary, so that it becomes the Production Side; the first one if none is");
        word(ENCLOSURE, "CPU policy", policies, "what becomes of its CPU element after a fault; MTBF policies");
        word(ENCLOSURE, "I/O policy", policies, "what becomes of its I/O element after a fault; MTBF policies");
        word(DISK, "use", List.of("system", "data", "both"), "", "what is on it: system or data");
        add(DISK, "size", SIZE, "146 GB", "assumed");
        word(DISK, "resync priority", List.of("Normal", "Low", "High"), "Normal is the default; NEC, RDR");
        add(
                DISK,
                "verify every",
                DURATION,
                "0 s",
                "time from one verify to the next; 0 s: only if asked for; NEC, verify; period assumed");
        add(TEAM, "spans", FLAG, "yes", "whether it has an adapter in each enclosure; Active Upgrade User's Guide");
        add(
                EXTERNAL,
                "paths",
                COUNT,
                "2",
                "1: through the first enclosure only; 2: through both; multi-path is needed for duplex mode");
        add(TEAM, "teamed", FLAG, "yes", "whether every embedded adapter is in a team; Active Upgrade User's Guide");
    }

    private void console() {
        word(CONSOLE, "package", List.of("network share", "system disk"), "where the installer lies at the start");
        word(
                CONSOLE,
                "installer needs",
                List.of("nothing", "network", "data disk", "copy of the data"),
                "what it cannot do without, or that it converts a copy of the data; Active Upgrade User's Guide, chapter 2");
        add(CONSOLE, "HBA utility", FLAG, "no", "whether a utility of an adapter runs in the background");
        word(CONSOLE, "firewall", List.of("open", "closed"), "whether console and remote desktop may pass");
        word(CONSOLE, "addresses", List.of("static", "leased", "lease lost"), "static ones are preferred");
        word(CONSOLE, "access", List.of("VTM", "LAN"), "how the Upgrade Side is reached: VTM 320Fc, LAN R320");
        add(CONSOLE, "address free", FLAG, "yes", "whether the Upgrade Side's own address is unused; R320");
        add(CONSOLE, "stop after preparation", FLAG, "no", "whether Execute is a request of its own; assumed");
    }

    private void software() {
        add(
                APPLICATION,
                "controlled",
                FLAG,
                "yes",
                "whether the console stops and starts it; Active Upgrade, services");
        word(APPLICATION, "start-up", List.of("Automatic", "Manual"), "its start-up type");
        add(APPLICATION, "migrates data", FLAG, "no", "whether a new level changes the data's format; assumed");
        word(
                ACTION,
                "type",
                List.of("Start/Stop Application", "Readiness Check", "Backup", "Advanced"),
                "when it runs; Active Upgrade User's Guide, custom actions");
        word(ACTION, "order", List.of("Default", "Early", "Late"), "of Advanced actions");
        word(ACTION, "program on", List.of("system disk", "data disk"), "it must be on a system disk");
        add(ACTION, "takes", TIME, "10 s", "how long its program runs; assumed");
        add(ACTION, "idempotent", FLAG, "yes", "whether it may run twice without harm");
    }

    private void workload() {
        add(WORKLOAD, "writes", FREQUENCY, "200/s", "acknowledged by applications; assumed");
        add(WORKLOAD, "bytes per write", SIZE, "4 KiB", "assumed");
        add(WORKLOAD, "application I/O", SPEED, "40 MB/s", "what applications ask of a disk; assumed");
        add(WORKLOAD, "dirty", PERCENT, "20", "memory that changes during a copy: 20 idle, 100 the worst; assumed");
    }

    private void people() {
        operator();
        add(ASSUME, "enclosure repair", TIME, "4 h", "until service has exchanged it and brought it up; assumed");
        add(ASSUME, "power repair", TIME, "30 min", "until mains are back; assumed");
        add(ASSUME, "insertion", TIME, "10 min", "until a pulled enclosure is inserted again; assumed");
        add(ASSUME, "adapter repair", TIME, "2 h", "of an Ethernet or VTM adapter; assumed");
        add(ASSUME, "disk repair", TIME, "2 h", "until a new disk is in the slot; assumed");
        add(ASSUME, "link repair", TIME, "30 min", "of the VTM network; assumed");
        add(ASSUME, "hung post", DURATION, "900 s", "until a test counts as hung; assumed");
        add(ASSUME, "hung boot", DURATION, "900 s", "until a start, or silence, counts as hung; assumed");
        add(ASSUME, "hung shutdown", DURATION, "600 s", "until a shutdown counts as hung; assumed");
    }

    private void copies() {
        add(ASSUME, "memory", SIZE, "16 GB", "of each CPU element; assumed");
        add(ASSUME, "memory copy", SPEED, "400 MB/s", "while the system runs; assumed");
        add(ASSUME, "brown-out base", DURATION, "1500 ms", "halt for the last pages, apart from the next; NEC, memory");
        add(ASSUME, "brown-out per GB", DURATION, "110 ms", "at 100 % dirty, of each GB of memory; fit to NEC, memory");
        add(
                ASSUME,
                "mtbf threshold",
                DURATION,
                "1440 s",
                "below it a component is stopped; Continuum, for ftServer assumed");
        add(ASSUME, "mtbf samples", COUNT, "6", "faults until there is an MTBF; Continuum, for ftServer assumed");
        add(ASSUME, "resync Low", SPEED, "15 MB/s", "three levels: NEC, RDR; numbers assumed");
        add(ASSUME, "resync Normal", SPEED, "40 MB/s", "assumed");
        add(ASSUME, "resync High", SPEED, "80 MB/s", "assumed");
        add(
                ASSUME,
                "resync under load",
                PERCENT,
                "50",
                "what is left of Low and Normal where the disks are too slow for all; assumed");
        add(ASSUME, "disk bandwidth", SPEED, "100 MB/s", "applications and resync together; assumed");
        add(ASSUME, "parallel resyncs", COUNT, "2", "assumed");
        word(ASSUME, "copy after split", List.of("FULL", "DELTA"), "FULL", "assumed");
        add(ASSUME, "delta", PERCENT, "5", "share of a disk that a delta copies; assumed");
        add(ASSUME, "resync checkpoint", FLAG, "no", "whether an interrupted copy goes on where it was; assumed");
        word(ASSUME, "unreadable block", List.of("continue", "abort"), "continue", "assumed");
    }

    /** For a run that begins in the middle of something; a system that begins in order needs none of them. */
    private void outset() {
        word(ENCLOSURE, Outset.IO, Outset.elements(), "of its I/O element at the start; DUPLEX: in service");
        word(ENCLOSURE, Outset.DEFECTS, Outset.ELEMENTS, "which of its elements fail their self test until exchanged");
        word(ENCLOSURE, Outset.BELOW, Outset.ELEMENTS, "of which of its elements the MTBF is below the threshold");
        word(
                ENCLOSURE,
                Outset.POWER,
                List.of("on", "off"),
                "off: if it is EMPTY, its mains are lost; on: it was pulled");
        word(ENCLOSURE, Outset.VTM, List.of(Outset.WORKS, Outset.BROKEN), "its VTM adapter at the start");
        word(ENCLOSURE, Outset.SYSTEM, Outset.systems(), "the operating system that runs on it at the start");
        add(ENCLOSURE, Outset.HALF, FLAG, "no", "whether half an installation is on its system disk at the start");
        String installing = "the level that is being installed on it at the start, in a remote session";
        add(ENCLOSURE, Outset.INSTALLING, TEXT, Outset.NOTHING, installing);
        add(ENCLOSURE, Outset.REMOTE, FLAG, "no", "whether a remote session to it is open at the start");
        add(ENCLOSURE, Outset.REPAIRED, FLAG, "no", "whether what is broken in it is repaired at once");
        word(CONSOLE, Outset.STATE, Outset.sessions(), "Upgrade State and Operational State at the start");
        add(CONSOLE, Outset.REASON, COUNT, "0", "why its last operation is broken at the start");
        add(CONSOLE, Outset.SPLIT, FLAG, "no", "whether the enclosures are apart at the start");
        word(CONSOLE, Outset.RUNNING, List.of("running", "stopped"), "the console itself at the start");
        word(CONSOLE, Outset.NETWORK, List.of("up", "down"), "the network between the VTM adapters at the start");
        add(CONSOLE, Outset.REPAIRED, FLAG, "no", "whether that network is repaired at once");
        word(APPLICATION, Outset.STATE, Outset.applications(), "its state at the start");
        List<String> troubles = List.of(Outset.NONE, "stop", "start", Outset.BOTH);
        word(APPLICATION, Outset.TROUBLE, troubles, "what fails with it at the start, until somebody fixes it");
        word(ACTION, Outset.TROUBLE, List.of(Outset.NONE, "fails", "hangs"), "what is wrong with its program");
    }

    private void outsetOfDisks() {
        List<String> state = List.of(Outset.WORKS, Outset.BROKEN);
        for (int side = 0; side < 2; side++) {
            String element = "in I/O element 1" + side + " at the start";
            word(DISK, Outset.disk(side), Outset.members(), "its member " + element);
            word(TEAM, Outset.adapter(side), state, "its adapter " + element);
            word(EXTERNAL, Outset.path(side), state, "its path through the adapter " + element);
        }
        word(
                DISK,
                Outset.CURRENT,
                List.of(Outset.BOTH, "10", "11", Outset.NONE),
                "which member holds all that was written");
        add(DISK, Outset.COPIED, PERCENT, "0%", "how far the resync is that runs at the start");
        add(DISK, Outset.FORMAT, TEXT, Outset.AS_LEVEL, "the level in whose format its data are at the start");
        add(DISK, Outset.BACKUP, TEXT, "no", "the level that a backup of it has, or no");
        add(DISK, Outset.REPAIRED, FLAG, "no", "whether a broken member is exchanged at once");
        add(TEAM, Outset.REPAIRED, FLAG, "no", "whether its broken adapters are exchanged at once");
        word(EXTERNAL, Outset.STORAGE, state, "the storage itself at the start");
        add(EXTERNAL, Outset.REPAIRED, FLAG, "no", "whether what is broken is repaired at once");
    }
}
