package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Database.CopyFlag;
import dev.rehearse.hotstandby.Database.Descent;
import dev.rehearse.hotstandby.Told.Offer;
import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.content.Tail;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a server remembers at the start of a run: both of a pair hold the same, all of it on disk, unless the plan says that
 * the run begins in the middle of a procedure.
 */
final class FirstMemory {

    private static final String AS_LEVEL = "as level";

    private FirstMemory() {}

    static HsbServer.Memory of(Part part, Plan plan, Wiring wiring) {
        HsbState state = state(part);
        int number = wiring.place().number();
        Settings settings = new Settings(
                ini(plan, "AutoPrimaryAlone") != 0,
                ini(plan, "PingTimeout"),
                ini(plan, "ConnectTimeout"),
                Math.max(1, Math.min(99, ini(plan, "CatchupSpeedRate"))),
                ini(plan, "MaxLogSize"),
                part.value("connect string").isYes());
        Course copy = part.value(HsbParameters.LAST_COPY).text().equals("none") ? Course.NONE : Course.DONE;
        return new HsbServer.Memory(
                state,
                database(part, plan, number),
                new Log(kept(part, number), Tail.STRICT, wiring.sizes().logDisk(), false, false),
                new Peer(true, true, 1, Encoder.NEVER, Level.EMPTY, 0),
                Courses.NONE.copy(copy),
                process(part),
                new Standing(settings, Users.NONE, -1),
                Told.NOTHING,
                Watches.NONE);
    }

    private static Database database(Part part, Plan plan, int number) {
        HsbState state = state(part);
        String files = part.value(HsbParameters.FILES).text();
        boolean own = part.value(HsbParameters.POSITIONS).text().equals("own");
        Descent descent = own ? Boot.converted(new Descent(0, 0), number, format(part)) : new Descent(0, 0);
        boolean complete = files.equals("whole") || files.equals("crashed");
        boolean clean = state == HsbState.DOWN && files.equals("whole");
        CopyFlag flag = files.equals("half a copy") ? CopyFlag.INCOMPLETE : CopyFlag.NORMAL;
        long pending = state == HsbState.PRIMARY_UNCERTAIN
                ? plan.setting(HsbParameters.WORKLOAD, "connections").number()
                : 0;
        boolean standalone = state == HsbState.STANDALONE;
        History history = complete ? history(part, number) : History.NONE;
        return new Database(
                descent,
                format(part),
                flag,
                clean,
                standalone,
                history,
                pending,
                history.stretches().size() > 1 ? 1 : 0);
    }

    /** What its database holds: all that the pair shared when it parted, and what it alone was given since. */
    static History history(Part part, int number) {
        long ahead = part.value(HsbParameters.AHEAD).number();
        String files = part.value(HsbParameters.FILES).text();
        if (!files.equals("whole") && !files.equals("crashed")) {
            return History.NONE;
        }
        return ahead == 0 ? History.first() : promoted(number, ahead);
    }

    private static long kept(Part part, int number) {
        HsbState state = state(part);
        if (state == HsbState.STANDALONE) {
            return Log.NOT_KEPT;
        }
        boolean whole = part.value(HsbParameters.LOG_KEPT).isYes();
        return state.isConnected()
                ? Log.STREAMED
                : whole
                        ? History.FIRST
                        : History.FIRST + Math.max(1, history(part, number).endAt(0) - History.FIRST);
    }

    private static ServerProcess process(Part part) {
        long level = part.value("level").number();
        boolean whole = !part.value(HsbParameters.TROUBLE).text().equals("half installed");
        return new ServerProcess(level, whole, level, start(part), false, true, false, false, null);
    }

    /** How its process was started last, or is being started. */
    static HsbCommand start(Part part) {
        if (state(part) == HsbState.OFFLINE) {
            return HsbCommand.START_BACKUPSERVER;
        }
        return switch (part.value(HsbParameters.STARTED).text()) {
            case "solid -x autoconvert" -> HsbCommand.START_AUTOCONVERT;
            case "solid -x backupserver" -> HsbCommand.START_BACKUPSERVER;
            default -> HsbCommand.START;
        };
    }

    /**
     * The level whose format its database has.
     *
     * @throws BadValue if what the plan says is no level
     */
    static long format(Part part) {
        String text = part.value(HsbParameters.FORMAT).text();
        long level = text.equals(AS_LEVEL)
                ? part.value("level").number()
                : Quantity.LEVEL.read(text).number();
        return Database.formatOf(level);
    }

    /** What it offers to clients then. */
    static Offer offer(Part part) {
        HsbState state = state(part);
        boolean writes = state.acceptsWrites();
        int code = writes ? 0 : state == HsbState.PRIMARY_UNCERTAIN ? HsbCode.UNCERTAIN : HsbCode.IS_SECONDARY;
        return state.answers() ? new Offer(writes, true, false, code) : Offer.NOTHING;
    }

    static HsbState state(Part part) {
        return HsbState.valueOf(part.value(HsbParameters.STATE).text().replace(' ', '_'));
    }

    /** What the databases of all servers hold. */
    static List<History> contents(List<Part> servers) {
        List<History> contents = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            contents.add(history(servers.get(i), i));
        }
        return List.copyOf(contents);
    }

    /** The servers as clients look for one: where two accept writes they are connected to the one that holds more. */
    static List<Part> addresses(List<Part> servers) {
        List<Part> addresses = new ArrayList<>(servers);
        boolean both =
                servers.stream().filter(server -> state(server).acceptsWrites()).count() > 1;
        if (both) {
            addresses.sort(Comparator.comparingLong(FirstMemory::drawback));
        }
        return addresses;
    }

    private static long drawback(Part server) {
        boolean waived = server.value(HsbParameters.WAIVED).isYes();
        return waived ? 1 : -server.value(HsbParameters.AHEAD).number();
    }

    /** What clients were told is done, whether or not a server still has it. */
    static List<Acknowledged> work(List<Part> servers) {
        History common = History.first();
        List<Acknowledged> work = new ArrayList<>();
        work.add(new Acknowledged(common.current(), common.end()));
        for (int i = 0; i < servers.size(); i++) {
            Part server = servers.get(i);
            long ahead = server.value(HsbParameters.AHEAD).number();
            if (ahead > 0 && !server.value(HsbParameters.WAIVED).isYes()) {
                work.add(new Acknowledged(promoted(i, ahead).current(), Level.at(History.FIRST + ahead)));
            }
        }
        return List.copyOf(work);
    }

    /** What may be lost. */
    static List<Acknowledged> waived(List<Part> servers) {
        List<Acknowledged> waived = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            long ahead = servers.get(i).value(HsbParameters.AHEAD).number();
            if (servers.get(i).value(HsbParameters.WAIVED).isYes()) {
                waived.add(new Acknowledged(promoted(i, ahead).current(), Level.at(History.FIRST + ahead)));
            }
        }
        return List.copyOf(waived);
    }

    private static History promoted(int number, long ahead) {
        return History.first().promoted(number, 1, 0).with(Level.at(History.FIRST + ahead));
    }

    private static long ini(Plan plan, String name) {
        return plan.setting(HsbParameters.INI, name).number();
    }
}
