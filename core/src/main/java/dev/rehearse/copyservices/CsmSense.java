package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.setup.Setup;
import dev.rehearse.copyservices.setup.SetupCommand;
import dev.rehearse.copyservices.setup.SetupPage;
import dev.rehearse.kernel.World;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.List;

/** Which commands are not worth typing in a world, whatever they would answer. */
final class CsmSense {

    private final List<Part> servers;
    private final List<Part> sessions;
    private final CsmPortrait portrait;
    private final boolean onlySynchronized;

    CsmSense(Plan plan, World world) {
        this.servers = plan.parts(CsmParameters.SERVER);
        this.sessions = plan.parts(CsmParameters.SESSION);
        this.portrait = new CsmPortrait(plan, world);
        String takeover = plan.setting(CsmParameters.ASSUME, "takeover when not synchronized")
                .text();
        this.onlySynchronized = takeover.equals("refused");
    }

    boolean sensible(String part, Command command, long argument) {
        int server = servers.stream().map(Part::name).toList().indexOf(part);
        int session = sessions.stream().map(Part::name).toList().indexOf(part);
        if (session >= 0 && command instanceof SessionCommand about) {
            return portrait.used(session) >= 0 && sensible(session, about);
        }
        if (server < 0 || command == HostCommand.START) {
            return server >= 0 && portrait.power(server) != Power.UP;
        }
        if (command == HostCommand.STATE) {
            return portrait.setup(server).page() == SetupPage.INSTALLING || portrait.power(server) == Power.BOOTING;
        }
        if (command instanceof SetupCommand click) {
            return portrait.power(server) == Power.UP && sensible(server, click, argument);
        }
        return command instanceof CsmCommand own && portrait.power(server) == Power.UP && sensible(server, own);
    }

    private boolean sensible(int index, CsmCommand command) {
        ManagementServer.Memory server = portrait.server(index);
        boolean active = server.state() == ServerState.ACTIVE;
        boolean installs = portrait.setup(index).page() == SetupPage.INSTALLING;
        return switch (command) {
            case STATE ->
                server.state() == ServerState.STARTING || server.state() == ServerState.TAKING_OVER || unaware(index);
            case LSHASERVERS -> synchronizes(index);
            case START -> server.state() == ServerState.DOWN && server.machine().whole() && !installs;
            case STOP -> active && otherIs(index, ServerState.ACTIVE);
            case HATAKEOVER -> server.state() == ServerState.STANDBY || server.state() == ServerState.STANDBY_MODE;
            case REAPPLY -> active && portrait.linkUp() && otherAnswers(index) && more(index);
            case ENABLE_TASKS -> active && !server.database().live().tasksEnabled();
            case DISABLE_TASKS ->
                active && server.database().live().tasksEnabled() && otherIs(index, ServerState.ACTIVE);
            default -> related(index, server, command);
        };
    }

    private boolean related(int index, ManagementServer.Memory server, CsmCommand command) {
        ManagementServer.Memory other = portrait.other(index);
        HaStatus status = server.relation().status();
        boolean active = server.state() == ServerState.ACTIVE;
        boolean levels = server.machine().level() == other.machine().level();
        boolean ports = server.relation().port() == other.relation().port();
        return switch (command) {
            case SETASSTDBY ->
                status == HaStatus.NONE && otherIs(index, ServerState.ACTIVE) && levels && ports && portrait.linkUp();
            case SET_PORT -> !ports;
            case HARECONNECT ->
                status.isDisconnected()
                        && portrait.linkUp()
                        && otherAnswers(index)
                        && levels
                        && other.relation().status() != HaStatus.NONE;
            case RMSTDBY -> active && status.isDisconnected() && (gone(index) || !portrait.linkUp());
            case RMACTIVE ->
                onlySynchronized
                        && server.state() == ServerState.STANDBY
                        && status.isDisconnected()
                        && !otherIs(index, ServerState.ACTIVE);
            default -> false;
        };
    }

    /** Whether it is active and will learn by itself that the other one has taken over. */
    private boolean unaware(int index) {
        ManagementServer.Memory server = portrait.server(index);
        return server.state() == ServerState.ACTIVE
                && server.relation().status().isDisconnected()
                && otherIs(index, ServerState.ACTIVE)
                && portrait.other(index).relation().tookOver()
                && portrait.linkUp();
    }

    /** Whether a relation becomes Synchronized by itself. */
    private boolean synchronizes(int index) {
        ManagementServer.Memory server = portrait.server(index);
        HaStatus status = server.relation().status();
        boolean both = portrait.other(index).relation().status() != HaStatus.NONE && otherAnswers(index);
        return server.state() == ServerState.ACTIVE
                && both
                && portrait.linkUp()
                && status != HaStatus.NONE
                && status != HaStatus.SYNCHRONIZED;
    }

    /** Whether the other one does not run. */
    private boolean gone(int index) {
        return otherIs(index, ServerState.DOWN);
    }

    private boolean otherIs(int index, ServerState state) {
        return servers.size() > 1 && portrait.other(index).state() == state;
    }

    private boolean otherAnswers(int index) {
        return servers.size() > 1 && portrait.other(index).state().answers();
    }

    private boolean more(int index) {
        return portrait.more(servers.size() - 1 - index) > 0;
    }

    /** One setup at a time, and never where that takes away the only active server. */
    private boolean sensible(int index, SetupCommand command, long argument) {
        Machine machine = portrait.server(index).machine();
        Setup.Memory setup = portrait.setup(index);
        boolean needed = servers.size() == 1
                || portrait.server(index).state() != ServerState.ACTIVE
                || otherIs(index, ServerState.ACTIVE);
        boolean elsewhere =
                servers.size() > 1 && portrait.setup(servers.size() - 1 - index).page() != SetupPage.CLOSED;
        return switch (command) {
            case RUN ->
                setup.page() == SetupPage.CLOSED
                        && needed
                        && !elsewhere
                        && !(machine.whole() && machine.level() == argument);
            case NEXT -> setup.page() == SetupPage.UPGRADE || (setup.page() == SetupPage.SUMMARY && needed);
            case AGREE -> setup.page() == SetupPage.LICENSE;
            case CANCEL -> setup.page() != SetupPage.CLOSED && setup.level() <= machine.level() && machine.whole();
            case PAGE -> false;
        };
    }

    private boolean sensible(int index, SessionCommand command) {
        SessionRecord record = portrait.record(index);
        SessionState state = record.state();
        boolean second =
                sessions.get(index).value(CsmParameters.PRODUCTION).text().equals("site 2");
        boolean stopped = state == SessionState.SUSPENDED || state == SessionState.SUSPENDED_PARTIAL;
        boolean available = state == SessionState.TARGET_AVAILABLE;
        return switch (command) {
            case STATE -> state.isTransitory() && !record.isStuck();
            case REFRESH -> record.isStuck() || differs(index, state);
            case START ->
                (stopped || available)
                        && second == record.flags().reversed()
                        && !record.flags().reversed();
            case RECOVER -> stopped && second && !record.flags().reversed();
            case CONFIRM -> available && second && !record.flags().confirmed();
            case START_REVERSE ->
                available
                        ? second && record.flags().confirmed()
                        : stopped && record.flags().reversed();
            default -> false;
        };
    }

    /** Whether the storage systems would say otherwise than what is written down. */
    private boolean differs(int session, SessionState state) {
        boolean mirror = CsmSessions.isMirror(sessions.get(session));
        return mirror
                && state != SessionState.DEFINED
                && !state.isTransitory()
                && !portrait.hardware(session).equals(state.shownAs());
    }
}
