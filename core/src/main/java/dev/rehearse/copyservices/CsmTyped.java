package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.setup.SetupPage;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be typed of management servers, sessions, tasks and storage systems: what their consoles show, and what people know. */
final class CsmTyped {

    static final String STATE = "server state";
    static final String RELATION = "lshaservers";
    static final String PROCESS = "process state";
    static final String HOST = "host state";
    static final String PAGE = "setup page";
    static final String SETUP_LEVEL = "setup level";
    static final String LEVEL = "level";
    static final String PORT = "HA port";
    static final String HEARTBEAT = "lsheartbeat";
    static final String TASKS = "scheduled tasks";
    static final String ROLE = "role";
    static final String CONFIGURATION = "configuration";
    static final String STORAGE = "storage systems";
    static final String INSTALLATION = "installation";
    static final String RUNS = "under way";
    static final String LINK = "link";
    static final String MORE = "has changes";
    static final String SESSION = "session state";
    static final String RECOVERABLE = "recoverable";
    static final String DRIVEN = "driven";
    static final String HARDWARE = "storage systems";
    static final String DIRECTION = "direction";
    static final String PRODUCTION = "production";
    static final String CONFIRMED = "confirmed";
    static final String DUE = "next due";
    static final String BOX = "storage state";
    static final String REPLICATION = "replication";
    static final String SILENT = "no answer";
    static final String BACKWARD = "H2->H1";

    private final List<Parameter> all = new ArrayList<>();

    private CsmTyped() {}

    static List<Parameter> all(Plan plan) {
        CsmTyped typed = new CsmTyped();
        List<Part> servers = plan.parts(CsmParameters.SERVER);
        servers.forEach(server -> {
            typed.server(server.name());
            typed.ground(server.name());
        });
        if (servers.size() == CsmAssembly.MOST_SERVERS) {
            typed.pair(servers.get(0).name(), servers.get(1).name());
        }
        plan.parts(CsmParameters.SESSION).forEach(session -> typed.session(session.name()));
        for (Part task : plan.parts(CsmParameters.TASK)) {
            typed.add(task.name(), DUE, Quantity.DURATION, "how long it is until it runs next");
        }
        for (Part box : plan.parts(CsmParameters.STORAGE)) {
            typed.word(box.name(), BOX, List.of("up", "lost"), "whether it is there");
            typed.word(box.name(), REPLICATION, List.of("up", "broken"), "whether it can copy to the other site");
        }
        return List.copyOf(typed.all);
    }

    static String pair(List<Part> servers) {
        return servers.get(0).name() + "-" + servers.get(1).name();
    }

    private void server(String name) {
        List<String> states = List.of("ACTIVE", "STANDBY", "STANDBY MODE", SILENT);
        word(name, STATE, states, "its role, as the page Management Servers shows it");
        List<String> statuses = Stream.concat(Stream.of(HaStatus.values()).map(HaStatus::shownAs), Stream.of(SILENT))
                .toList();
        word(name, RELATION, statuses, "the status that lshaservers prints");
        List<String> processes = List.of("running", "down", "starting");
        word(name, PROCESS, processes, "what the operating system shows of the process");
        word(name, HOST, List.of("up", "booting", "off", "down"), "whether its host answers");
        List<String> pages = Stream.of(SetupPage.values()).map(SetupPage::title).toList();
        word(name, PAGE, pages, "the page at which its setup is");
        add(name, SETUP_LEVEL, Quantity.LEVEL, "the level that the setup is for");
        word(name, HEARTBEAT, List.of("on", "off"), "what lsheartbeat prints");
        List<String> runs = List.of("nothing", "hatakeover");
        word(name, RUNS, runs, "a command that was typed and has not been answered");
    }

    private void ground(String name) {
        add(name, LEVEL, Quantity.LEVEL, "the software level that is installed");
        add(name, PORT, Quantity.COUNT, "its port for high availability");
        word(name, TASKS, List.of("enabled", "disabled"), "its scheduled tasks");
        word(name, ROLE, List.of("ACTIVE", "STANDBY", "STANDBY MODE"), "what it was when it went down");
        word(name, CONFIGURATION, List.of("whole", "empty"), "whether it knows the sessions");
        word(name, STORAGE, List.of("reached", "not reached"), "whether it reaches the storage systems");
        List<String> installations = List.of("complete", "broken off");
        word(name, INSTALLATION, installations, "broken off: startCSM is refused, for files are missing");
    }

    private void pair(String first, String second) {
        String name = first + "-" + second;
        word(name, LINK, List.of("up", "down"), "whether the servers reach each other");
        List<String> who = List.of("neither", first, second, "both");
        word(name, MORE, who, "who has configuration changes that the other lacks");
    }

    private void session(String name) {
        List<String> states = Stream.concat(
                        Stream.of(SessionState.values()).map(SessionState::shownAs), Stream.of(SILENT))
                .toList();
        word(name, SESSION, states, "its state, as the active server shows it");
        word(name, RECOVERABLE, List.of("yes", "no"), "whether it is shown as recoverable");
        word(name, DRIVEN, List.of("yes", "no"), "of Preparing, Suspending and the like: whether it moves on");
        List<String> found =
                List.of("Defined", "Preparing", "Prepared", "Suspended", "Suspended (Partial)", "Target Available");
        word(name, HARDWARE, found, "what the storage systems themselves show, where that differs");
        word(name, DIRECTION, List.of("H1->H2", BACKWARD), "from where to where is copied");
        word(name, PRODUCTION, List.of("site 1", "site 2"), "where hosts write");
        word(name, CONFIRMED, List.of("yes", "no"), "whether production at site 2 is confirmed");
    }

    private void word(String owner, String name, List<String> words, String meaning) {
        all.add(Parameter.word(owner, name, words, "", meaning));
    }

    private void add(String owner, String name, Quantity quantity, String meaning) {
        all.add(Parameter.of(owner, name, quantity, "", meaning));
    }
}
