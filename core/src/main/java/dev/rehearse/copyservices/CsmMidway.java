package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.setup.SetupCommand;
import dev.rehearse.kernel.World;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Seen;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.plan.Typing;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Standing in the middle of a procedure at a pair of management servers. */
final class CsmMidway implements Midway {

    private static final Set<Command> COMMANDS = Set.of(
            CsmCommand.STATE,
            CsmCommand.HATAKEOVER,
            CsmCommand.SETASSTDBY,
            CsmCommand.HARECONNECT,
            CsmCommand.RMSTDBY,
            CsmCommand.RMACTIVE,
            CsmCommand.ENABLE_TASKS,
            CsmCommand.DISABLE_TASKS,
            CsmCommand.REAPPLY,
            CsmCommand.STOP,
            CsmCommand.START,
            SetupCommand.RUN,
            SetupCommand.NEXT,
            SetupCommand.AGREE,
            SetupCommand.CANCEL,
            HostCommand.START,
            HostCommand.STATE,
            SessionCommand.STATE,
            SessionCommand.REFRESH,
            SessionCommand.START,
            SessionCommand.RECOVER,
            SessionCommand.CONFIRM,
            SessionCommand.START_REVERSE);

    @Override
    public List<Parameter> typed(Plan plan) {
        return CsmTyped.all(plan);
    }

    @Override
    public List<Reading> readings(Plan plan, Typed typed, @Nullable Plan usual) {
        return new CsmReadings(plan, typed, usual).all();
    }

    @Override
    public List<Reading> helped(Plan plan, Typed typed, @Nullable Plan usual) {
        Map<String, Typed> repairs = new CsmRepairs(plan, typed).all();
        List<Reading> helped = new ArrayList<>();
        repairs.forEach((help, repaired) -> {
            for (Reading reading : readings(plan, repaired, usual)) {
                helped.add(
                        new Reading(reading.plan(), reading.words(), reading.taken(), List.of(help.split("\n", -1))));
            }
        });
        return List.copyOf(helped);
    }

    @Override
    public boolean sensible(Plan plan, World world, String part, Command command, long argument) {
        return new CsmSense(plan, world).sensible(part, command, argument);
    }

    @Override
    public Plan portrait(Plan plan, World world) {
        return new CsmPortrait(plan, world).plan();
    }

    @Override
    public List<Command> moves(String kind) {
        return new CopyServices()
                .commands(kind).stream().filter(COMMANDS::contains).toList();
    }

    /** What comes by itself when two servers find each other again; and the port on which they can. */
    @Override
    public List<Typing> further(Plan plan) {
        List<Typing> further = new ArrayList<>();
        List<Part> servers = plan.parts(CsmParameters.SERVER);
        if (servers.size() < CsmAssembly.MOST_SERVERS) {
            return further;
        }
        for (Part server : servers) {
            String state = CsmCommand.STATE.words();
            further.add(new Typing(server.name(), CsmCommand.STATE, state, 0, "STANDBY MODE"));
            String relation = CsmCommand.LSHASERVERS.words();
            further.add(new Typing(server.name(), CsmCommand.LSHASERVERS, relation, 0, "Synchronized"));
            Value port = server.value("port");
            String words = CsmCommand.SET_PORT.words().replace("{count}", port.text());
            further.add(new Typing(server.name(), CsmCommand.SET_PORT, words, port.number(), ""));
        }
        return further;
    }

    @Override
    public List<Seen> look(Plan plan, World world) {
        CsmPortrait portrait = new CsmPortrait(plan, world);
        List<Part> servers = plan.parts(CsmParameters.SERVER);
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            server(servers.get(i).name(), i, portrait, seen);
        }
        List<Part> sessions = plan.parts(CsmParameters.SESSION);
        for (int i = 0; i < sessions.size(); i++) {
            String name = sessions.get(i).name();
            boolean managed = portrait.used(i) >= 0;
            SessionRecord record = portrait.record(i);
            String state = record.state().shownAs();
            seen.add(new Seen(name + ": " + CsmTyped.SESSION, managed ? state : ""));
            String usable = record.flags().recoverable() ? "yes" : "no";
            seen.add(new Seen(name + ": " + CsmTyped.RECOVERABLE, managed ? usable : ""));
        }
        if (servers.size() == CsmAssembly.MOST_SERVERS) {
            String question = CsmCommand.COMPARE.words();
            String asked = servers.get(0).name() + ": " + question + ", "
                    + servers.get(1).name() + ": " + question;
            seen.add(new Seen(asked, compared(servers, portrait)));
        }
        return seen;
    }

    private static void server(String name, int index, CsmPortrait portrait, List<Seen> seen) {
        ManagementServer.Memory server = portrait.server(index);
        boolean host = portrait.power(index) == Power.UP;
        boolean answers = host && server.state().answers();
        seen.add(new Seen(name + ": " + CsmTyped.HOST, portrait.power(index).words()));
        seen.add(new Seen(name + ": " + CsmTyped.STATE, answers ? server.state().shownAs() : ""));
        String process = server.state() == ServerState.DOWN
                ? "down"
                : server.state() == ServerState.STARTING ? "starting" : "running";
        seen.add(new Seen(name + ": " + CsmTyped.PROCESS, host ? process : ""));
        String status = server.relation().status().shownAs();
        seen.add(new Seen(name + ": " + CsmTyped.RELATION, answers ? status : ""));
        String heartbeat = server.database().live().heartbeat() ? "on" : "off";
        seen.add(new Seen(name + ": " + CsmTyped.HEARTBEAT, answers ? heartbeat : ""));
        seen.add(new Seen(
                name + ": " + CsmTyped.PAGE, host ? portrait.setup(index).page().title() : ""));
    }

    private static String compared(List<Part> servers, CsmPortrait portrait) {
        if (!portrait.server(0).state().answers() || !portrait.server(1).state().answers() || !portrait.linkUp()) {
            return "";
        }
        List<String> more = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            if (portrait.more(i) > 0) {
                more.add(servers.get(i).name());
            }
        }
        return more.isEmpty()
                ? "the same"
                : String.join(" and ", more) + (more.size() > 1 ? " have more" : " has more");
    }

    @Override
    public String sketch(Plan plan, World world) {
        return CsmSketch.of(plan, world);
    }
}
