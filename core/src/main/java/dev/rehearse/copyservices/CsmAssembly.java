package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.copyservices.setup.Setup;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.site.Host;
import dev.rehearse.site.Link;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts the model together: management servers with their hosts and their link, storage systems, sessions and tasks. */
final class CsmAssembly {

    static final int MOST_SERVERS = 2;
    static final String READINESS = "readiness";

    private final Plan plan;
    private final Model.Builder model;
    private final List<Part> servers;
    private final List<Part> boxes;
    private final List<Part> sessions;
    private final List<Integer> serverIds = new ArrayList<>();
    private final List<Integer> boxIds = new ArrayList<>();
    private final List<ManagementServer.Memory> first = new ArrayList<>();

    private CsmAssembly(Plan plan, Model.Builder model) {
        this.plan = plan;
        this.model = model;
        this.servers = plan.parts(CsmParameters.SERVER);
        this.boxes = plan.parts(CsmParameters.STORAGE);
        this.sessions = plan.parts(CsmParameters.SESSION);
    }

    /**
     * Builds what the plan asks for.
     *
     * @throws IllegalArgumentException if there are not one or two servers, or parts do not fit together
     */
    static void build(Plan plan, Model.Builder model) {
        CsmAssembly assembly = new CsmAssembly(plan, model);
        new Fit(plan, assembly.servers, assembly.boxes, assembly.sessions).check();
        assembly.reserve();
        assembly.servers();
        assembly.storage();
        assembly.sessions();
        assembly.tasks();
        assembly.readiness();
        FirstMoves.open(plan, model);
    }

    private long count(int site) {
        return boxes.stream().filter(box -> box.value("site").number() == site).count();
    }

    private void reserve() {
        for (Part server : servers) {
            serverIds.add(model.reserve(server.name()));
        }
        for (Part box : boxes) {
            boxIds.add(model.reserve(box.name()));
        }
    }

    private void servers() {
        int link = Bearings.NO_PEER;
        if (servers.size() == MOST_SERVERS) {
            Link.Line line = new Link.Line(assumed("link delay"), Math.max(1, assumed("link bandwidth")));
            link = Link.add(model, servers.get(0).name(), servers.get(1).name(), line);
        }
        for (int number = 0; number < servers.size(); number++) {
            Part part = servers.get(number);
            Host.add(model, part.name(), part.value("level").number(), time("host boot"), time("upgrade"));
            int setup = Setup.add(model, part.name(), FirstMoves.page(part), FirstMoves.level(part));
            Bearings bearings = new BearingsDraft(plan, model, part.name(), boxIds)
                    .bearings(new Bearings.Place(number, link, setup));
            ManagementServer.Memory memory = FirstMemory.of(part, plan, bearings);
            first.add(memory);
            model.put(serverIds.get(number), new ManagementServer(memory, bearings));
            model.open(serverIds.get(number), 0, Opening.OPEN);
        }
    }

    private void storage() {
        for (int number = 0; number < boxes.size(); number++) {
            Part box = boxes.get(number);
            String longBusy = box.value("volumes").text() + " long busy";
            Storage.Limits limits = new Storage.Limits(
                    plan.setting(CsmParameters.SETTINGS, longBusy).number(),
                    Math.max(1, assumed("resynchronization")),
                    assumed("storage delay"));
            List<Volumes> volumes = new ArrayList<>();
            for (Part session : sessions) {
                volumes.add(volumes(session, box));
            }
            Storage.Place place = new Storage.Place(number, partner(number), serverIds);
            model.put(boxIds.get(number), new Storage(place, pieces(box), volumes, limits));
            model.open(boxIds.get(number), 0, Opening.OPEN);
        }
    }

    /** The storage system at the other site with which one exchanges its copies: the first with the first, and so on. */
    private int partner(int number) {
        long site = boxes.get(number).value("site").number();
        int rank = 0;
        List<Integer> others = new ArrayList<>();
        for (int other = 0; other < boxes.size(); other++) {
            boolean same = boxes.get(other).value("site").number() == site;
            rank += same && other < number ? 1 : 0;
            if (!same) {
                others.add(boxIds.get(other));
            }
        }
        return others.isEmpty() ? Bearings.NO_PEER : others.get(rank % others.size());
    }

    private Volumes volumes(Part session, Part box) {
        SessionType type = SessionType.named(session.value("type").text());
        long here = Math.max(1, count((int) box.value("site").number()));
        return new Volumes(
                type.isSynchronous(),
                session.value("volumes").number() / here,
                session.value("writes").number() / here);
    }

    private List<Piece> pieces(Part box) {
        long site = box.value("site").number();
        boolean first = boxes.stream()
                .filter(other -> other.value("site").number() == site)
                .findFirst()
                .filter(box::equals)
                .isPresent();
        List<Piece> pieces = new ArrayList<>();
        for (Part session : sessions) {
            pieces.add(FirstSession.piece(session, site, first));
        }
        return pieces;
    }

    private void sessions() {
        for (int number = 0; number < sessions.size(); number++) {
            List<Console.View> views = new ArrayList<>();
            int used = Console.NONE;
            for (ManagementServer.Memory memory : first) {
                boolean later =
                        used == Console.NONE || !first.get(used).relation().tookOver();
                used = memory.state() == ServerState.ACTIVE && later ? views.size() : used;
                views.add(new Console.View(
                        memory.state() == ServerState.ACTIVE,
                        memory.database().live().sessions().get(number)));
            }
            model.add(sessions.get(number).name(), new Console(number, serverIds, views, used));
        }
    }

    private void tasks() {
        int number = 0;
        for (Part task : plan.parts(CsmParameters.TASK)) {
            int session = session(task);
            SessionCommand command = command(task.value("command").text());
            TaskClock.Schedule schedule = new TaskClock.Schedule(
                    session,
                    command,
                    task.value("first").number(),
                    Math.max(1, task.value("every").number()));
            int id = model.add(task.name(), new TaskClock(number, schedule, serverIds));
            model.open(id, 0, Opening.OPEN);
            number++;
        }
    }

    private int session(Part task) {
        String name = task.value("session").text();
        for (int number = 0; number < sessions.size(); number++) {
            if (sessions.get(number).name().equals(name)) {
                return number;
            }
        }
        List<String> names = sessions.stream().map(Part::name).toList();
        throw new Unfit(task.name(), "session", "there is no session " + name, Nearest.hint(names, name));
    }

    private static SessionCommand command(String words) {
        for (SessionCommand command : SessionCommand.values()) {
            if (command.words().equals(words)) {
                return command;
            }
        }
        throw new IllegalArgumentException("there is no session command " + words);
    }

    private void readiness() {
        List<ServerView> views = new ArrayList<>();
        Changes acknowledged = Changes.CONFIGURED;
        for (ManagementServer.Memory memory : first) {
            Repository live = memory.database().live();
            acknowledged = acknowledged.plus(live.changes());
            views.add(new ServerView(
                    memory.state(),
                    memory.relation().status(),
                    true,
                    false,
                    live.changes(),
                    Changes.NONE,
                    live.sessions()));
        }
        List<BoxView> boxViews = new ArrayList<>();
        for (Part box : boxes) {
            boxViews.add(new BoxView(false, pieces(box)));
        }
        List<Readiness.Watched> watched = new ArrayList<>();
        for (Part session : sessions) {
            watched.add(new Readiness.Watched(
                    session.name(), SessionType.named(session.value("type").text())));
        }
        Survey survey = new Survey(List.copyOf(views), List.copyOf(boxViews), acknowledged);
        int id = model.add(READINESS, new Readiness(new Readiness.Ids(serverIds, boxIds), survey, watched));
        model.open(id, 0, Opening.OPEN);
    }

    private long assumed(String name) {
        return plan.setting(CsmParameters.ASSUME, name).number();
    }

    private Distribution time(String name) {
        return Objects.requireNonNull(plan.setting(CsmParameters.ASSUME, name).time(), name);
    }
}
