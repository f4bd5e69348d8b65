package dev.rehearse.hotstandby;

import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What can be typed of a pair: the questions of the High Availability Guide with their answers, and what people know. */
final class HsbTyped {

    static final String STATE = "hsb state";
    static final String PROCESS = "process state";
    static final String HOST = "host state";
    static final String CONNECT = "hsb status connect";
    static final String CATCHUP = "hsb status catchup";
    static final String COPY = "hsb status copy";
    static final String LOGPOS = "hsb logpos";
    static final String REFUSED = "hsb connect refused";
    static final String EXIT = "exit";
    static final String LEVEL = "level";
    static final String FORMAT = "database format";
    static final String FILES = "database";
    static final String STARTED = "started with";
    static final String DISK = "log disk";
    static final String LOG = "log";
    static final String MODE = "state";
    static final String LINK = "link";
    static final String MORE = "has more";
    static final String SILENT = "no answer";

    private final List<Parameter> all = new ArrayList<>();

    private HsbTyped() {}

    static List<Parameter> all(Plan plan) {
        HsbTyped typed = new HsbTyped();
        List<Part> servers = plan.parts(HsbParameters.SERVER);
        for (Part server : servers) {
            typed.server(server.name());
            typed.ground(server.name());
        }
        for (int i = 0; i < servers.size(); i += 2) {
            typed.pair(servers.get(i).name(), servers.get(i + 1).name());
        }
        for (Part part : plan.parts()) {
            if (part.kind().equals(ControllerAssembly.WATCHDOG)) {
                typed.word(part.name(), MODE, List.of("STOPPED", "NORMAL", "FAILURE"), "what it prints of itself");
            } else if (part.kind().equals(ControllerAssembly.HAC)) {
                List<String> modes = List.of("SUSPENDED", "ADMINISTRATIVE", "AUTOMATIC");
                typed.word(part.name(), MODE, modes, "what hac state prints");
            }
        }
        return List.copyOf(typed.all);
    }

    static String pair(Part first, Part second) {
        return first.name() + "-" + second.name();
    }

    private void server(String name) {
        List<String> states = List.of(
                "PRIMARY ACTIVE",
                "PRIMARY ALONE",
                "PRIMARY UNCERTAIN",
                "SECONDARY ACTIVE",
                "SECONDARY ALONE",
                "STANDALONE",
                SILENT);
        word(name, STATE, states, "what hsb state prints");
        List<String> processes = List.of("running", "down", "starting", "shutting down", "listening for netcopy");
        word(name, PROCESS, processes, "what the operating system shows of the process");
        List<String> connections = List.of("CONNECTED", "CONNECTING", "CATCHUP", "DISCONNECTING", "BROKEN");
        word(name, CONNECT, connections, "what hsb status connect prints");
        word(name, CATCHUP, List.of("ACTIVE", "NOT ACTIVE"), "what hsb status catchup prints");
        List<String> copies = List.of("SUCCESS", "ACTIVE", "NO COPY YET", "ERROR");
        word(name, COPY, copies, "what hsb status copy prints, without the number");
        add(name, LOGPOS, Quantity.TEXT, "what hsb logpos prints; of both servers or of none");
        add(name, REFUSED, Quantity.COUNT, "the number with which its last hsb connect was refused");
    }

    private void ground(String name) {
        word(name, HOST, List.of("up", "booting", "off", "down"), "whether its host answers");
        add(name, EXIT, Quantity.COUNT, "with which code its process ended when it was started last");
        add(name, LEVEL, Quantity.LEVEL, "the software level that is installed");
        add(name, FORMAT, Quantity.LEVEL, "the level that opened its database last");
        List<String> files = List.of("shut down", "crashed", "half a copy", "none");
        word(name, FILES, files, "how its database was left; for a server that is down");
        List<String> starts = List.of("solid", "solid -x autoconvert", "solid -x backupserver");
        word(name, STARTED, starts, "the command line of its process");
        word(name, DISK, List.of("free", "full"), "whether its log disk has room");
        word(name, LOG, List.of("whole", "cut"), "whether its log reaches back to where the servers parted");
    }

    private void pair(String first, String second) {
        String name = first + "-" + second;
        word(name, LINK, List.of("up", "down"), "whether the servers reach each other");
        List<String> who = List.of("neither", first, second, "both");
        word(name, MORE, who, "who holds commits that the other lacks");
    }

    private void word(String owner, String name, List<String> words, String meaning) {
        all.add(Parameter.word(owner, name, words, "", meaning));
    }

    private void add(String owner, String name, Quantity quantity, String meaning) {
        all.add(Parameter.of(owner, name, quantity, "", meaning));
    }
}
