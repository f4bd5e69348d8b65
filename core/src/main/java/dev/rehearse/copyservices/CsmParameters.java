package dev.rehearse.copyservices;

import static dev.rehearse.site.value.Quantity.COUNT;
import static dev.rehearse.site.value.Quantity.DURATION;
import static dev.rehearse.site.value.Quantity.FLAG;
import static dev.rehearse.site.value.Quantity.LEVEL;
import static dev.rehearse.site.value.Quantity.SIZE;
import static dev.rehearse.site.value.Quantity.SPEED;
import static dev.rehearse.site.value.Quantity.TEXT;
import static dev.rehearse.site.value.Quantity.TIME;

import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.copyservices.setup.SetupPage;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.ParameterTable;
import java.util.ArrayList;
import java.util.List;

/** All that a scenario can set about Copy Services Manager. */
final class CsmParameters extends ParameterTable {

    static final String SERVER = "management server";
    static final String SESSION = "session";
    static final String TASK = "scheduled task";
    static final String STORAGE = "storage system";
    static final String SETTINGS = "csm";
    static final String STATE = "state";
    static final String RELATION = "relation";
    static final String ROLE = "role";
    static final String CONFIGURATION = "configuration";
    static final String OWN_CHANGES = "own changes";
    static final String TOOK_OVER = "took over";
    static final String TASKS = "tasks";
    static final String HEARTBEAT = "heartbeat";
    static final String SETUP = "setup";
    static final String SETUP_LEVEL = "setup level";
    static final String INSTALLATION = "installation";
    static final String DOING = "doing";
    static final String TROUBLE = "trouble";
    static final String LINK = "link";
    static final String HARDWARE = "hardware";
    static final String RECOVERABLE = "recoverable";
    static final String STUCK = "stuck";
    static final String REVERSED = "reversed";
    static final String CONFIRMED = "confirmed";
    static final String PRODUCTION = "production";
    static final String NO_WAY = "no way to the storage systems";
    static final String AS_USUAL = "as usual";

    private CsmParameters() {}

    static List<Parameter> all() {
        CsmParameters parameters = new CsmParameters();
        parameters.servers();
        parameters.beginning();
        parameters.sessions();
        parameters.sessionBeginning();
        parameters.settings();
        parameters.people();
        parameters.serverTimes();
        parameters.sessionTimes();
        parameters.network();
        parameters.readings();
        return parameters.list();
    }

    private void servers() {
        List<String> states = List.of("ACTIVE", "STANDBY", "STANDBY MODE", "DOWN");
        word(SERVER, STATE, states, "", "the role at the start of the run; DOWN: no process");
        add(SERVER, "level", LEVEL, "6.3.14", "the software level that is installed; assumed");
        add(SERVER, "port", COUNT, "9561", "the port for high availability, the same on both; assumed");
        word(
                SERVER,
                "synchronization",
                List.of("complete", "pending", "disconnected consistent", "disconnected"),
                "of a standby at the start of the run: one that was never synchronized is empty; assumed");
        add(STORAGE, "site", COUNT, "1", "1, from where is copied at the start, or 2; assumed");
        word(
                STORAGE,
                "volumes",
                List.of("FB", "CKD"),
                "open systems or z/OS, which differ in how long hosts may be held; DS8000, Extended long busy");
    }

    /** For a run that begins in the middle of a procedure; a pair that begins in order needs none of them. */
    private void beginning() {
        List<String> relations = new ArrayList<>(List.of(AS_USUAL));
        for (HaStatus status : HaStatus.values()) {
            relations.add(status.shownAs());
        }
        word(SERVER, RELATION, relations, "what it shows of the relation at the start; as usual: by synchronization");
        List<String> roles = List.of(AS_USUAL, "ACTIVE", "STANDBY", "STANDBY MODE");
        word(SERVER, ROLE, roles, "the role in which it comes up if it is down at the start");
        List<String> databases = List.of(AS_USUAL, "whole", "empty");
        word(SERVER, CONFIGURATION, databases, "whether it holds the configuration at the start");
        add(SERVER, OWN_CHANGES, COUNT, "0", "configuration changes that only it has at the start");
        add(SERVER, TOOK_OVER, FLAG, "no", "whether it has taken over and the other server may not know");
        word(SERVER, TASKS, List.of(AS_USUAL, "enabled", "disabled"), "its scheduled tasks; as usual: as under csm");
        word(SERVER, HEARTBEAT, List.of(AS_USUAL, "on", "off"), "its heartbeat; as usual: as under csm");
        List<String> pages = new ArrayList<>();
        for (SetupPage page : SetupPage.values()) {
            pages.add(page.title());
        }
        word(SERVER, SETUP, pages, "the page of its setup at the start");
        add(SERVER, SETUP_LEVEL, TEXT, AS_USUAL, "the level that its setup installs; as usual: its own");
        word(SERVER, DOING, List.of("nothing", "startCSM", "hatakeover"), "what it begins with at the start");
        word(SERVER, INSTALLATION, List.of("complete", "broken off"), "what is installed at the start");
        List<String> troubles = List.of("none", "host down", NO_WAY, "defect");
        word(SERVER, TROUBLE, troubles, "what is wrong at the start");
        word(SERVER, LINK, List.of("up", "down"), "its link to the other server at the start");
        List<String> losses = List.of("none", "lost", "replication broken");
        word(STORAGE, TROUBLE, losses, "what is wrong at the start");
    }

    private void sessionBeginning() {
        List<String> found = List.of(
                AS_USUAL, "Defined", "Preparing", "Prepared", "Suspended", "Suspended (Partial)", "Target Available");
        word(SESSION, HARDWARE, found, "what the storage systems know at the start; as usual: as the state says");
        word(SESSION, RECOVERABLE, List.of(AS_USUAL, "yes", "no"), "whether its copies could be used at the start");
        add(SESSION, STUCK, FLAG, "no", "whether it is in the midst of a command that nobody drives");
        add(SESSION, REVERSED, FLAG, "no", "whether copies go from site 2 to site 1");
        add(SESSION, CONFIRMED, FLAG, "no", "whether production at site 2 is confirmed");
        word(SESSION, PRODUCTION, List.of("site 1", "site 2"), "where hosts write at the start");
        List<String> doings = List.of("nothing", "Suspend", "Recover", "Flash", "Terminate");
        word(SESSION, DOING, doings, "the command with which it begins at the start");
    }

    private void sessions() {
        List<String> types = SessionType.names();
        word(SESSION, "type", types, "", "the session type; Sessions, Session types");
        word(
                SESSION,
                STATE,
                List.of(
                        "Prepared",
                        "Defined",
                        "Preparing",
                        "Suspended",
                        "Target Available",
                        "Suspending",
                        "Suspended (Partial)",
                        "Recovering",
                        "Flashing",
                        "Terminating"),
                "the state at the start of the run; a FlashCopy is Target Available once it was taken");
        word(
                SESSION,
                "suspend policy",
                List.of("release", "hold"),
                "whether hosts go on after a suspend, or wait for Release I/O; Session properties");
        add(SESSION, "volumes", SIZE, "10 TiB", "size of what is copied, over all storage systems; assumed");
        add(SESSION, "writes", SPEED, "20 MiB/s", "what hosts change of it; assumed");
        add(TASK, "session", TEXT, "", "the session that it is about");
        List<String> commands = List.of("Flash", "Suspend", "Recover", "Start H1->H2");
        word(TASK, "command", commands, "Flash", "what it does with the session");
        add(TASK, "every", DURATION, "60 min", "time between two instances; assumed");
        add(TASK, "first", DURATION, "60 min", "when the first instance is due; assumed");
    }

    private void settings() {
        add(SETTINGS, "chheartbeat", FLAG, "no", "whether the Metro Mirror heartbeat is on; setparameter");
        add(SETTINGS, "scheduled tasks", FLAG, "yes", "whether they are enabled at the start; assumed");
        add(SETTINGS, "CKD long busy", DURATION, "120 s", "hosts of z/OS volumes are held at most so long; DS8000");
        add(SETTINGS, "FB long busy", DURATION, "60 s", "other hosts are held at most so long; DS8000");
    }

    private void people() {
        operator();
        add(ASSUME, "upgrade", TIME, "15 min", "to install a software level once the pages are passed; assumed");
        add(ASSUME, "host boot", TIME, "5 min", "a host from power on; assumed");
        add(ASSUME, "hang repair", TIME, "10 min", "until a process that hangs goes on by itself; assumed");
        add(ASSUME, "host repair", TIME, "2 h", "until a slow host is as fast as before; assumed");
        add(ASSUME, "power repair", TIME, "30 min", "until mains are back; assumed");
        add(ASSUME, "disk repair", TIME, "4 h", "new disks; assumed");
        add(ASSUME, "storage repair", TIME, "8 h", "a storage system is back; assumed");
        add(ASSUME, "storage path repair", TIME, "30 min", "a firewall rule or a password; assumed");
    }

    private void serverTimes() {
        add(ASSUME, "startCSM", TIME, "90 s", "start of the server; assumed");
        add(ASSUME, "hatakeover", TIME, "20 s", "until the standby is active; assumed");
        add(ASSUME, "synchronization", TIME, "60 s", "to send the whole database to the standby; assumed");
        add(ASSUME, "auto-reconnect", TIME, "60 s", "between two tries to reconnect; assumed");
        add(ASSUME, "HA heartbeat", DURATION, "30 s", "silence after which the connection counts as lost; assumed");
        add(ASSUME, "HA answer", DURATION, "30 s", "how long a command waits for the other server; assumed");
    }

    private void sessionTimes() {
        add(ASSUME, "freeze", TIME, "500 ms", "from a storage system's news to the freeze of the others; assumed");
        add(ASSUME, "Suspend", TIME, "2 s", "assumed");
        add(ASSUME, "Recover", TIME, "30 s", "assumed");
        add(ASSUME, "Flash", TIME, "10 s", "assumed");
        add(ASSUME, "Terminate", TIME, "10 s", "assumed");
        add(ASSUME, "resynchronization", SPEED, "200 MB/s", "of a session's missing data; assumed");
        add(ASSUME, "storage answer", DURATION, "30 s", "how long a server waits for a storage system; assumed");
    }

    private void network() {
        add(ASSUME, "link delay", DURATION, "1 ms", "between the servers, one way; assumed");
        add(ASSUME, "link bandwidth", SPEED, "1 Gbit/s", "between the servers, each way; assumed");
        add(ASSUME, "link repair", TIME, "30 min", "of links between servers and between sites; assumed");
        add(ASSUME, "storage delay", DURATION, "5 ms", "between a server and a storage system, one way; assumed");
    }

    private void readings() {
        word(
                ASSUME,
                "command in flight",
                List.of("stays", "severe", "goes on"),
                "what becomes of a session that another server was driving when it was replaced; assumed");
        word(
                ASSUME,
                "takeover when not synchronized",
                List.of("allowed", "refused"),
                "hatakeover at a standby whose data are old; assumed");
        word(
                ASSUME,
                "standby mode receives updates",
                List.of("no", "yes"),
                "whether a server in standby mode is told of what the active one changes; assumed");
        word(
                ASSUME,
                "setup starts the server",
                List.of("yes", "no"),
                "whether the server runs when the installation is finished; assumed");
        word(
                ASSUME,
                "failed installation",
                List.of("keeps configuration", "loses configuration"),
                "what is left of the configuration when an installation fails; assumed");
    }
}
