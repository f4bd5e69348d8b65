package dev.rehearse.duplex;

import dev.rehearse.duplex.Wiring.Front;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.rdr.Priority;
import dev.rehearse.site.Link;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Unfit;
import java.util.ArrayList;
import java.util.List;

/** Puts the model of a system together: one component for the system, and a panel for each of its parts. */
final class DuplexAssembly {

    private static final String SYSTEM = "ft server";

    private final Plan plan;
    private final Model.Builder model;

    private DuplexAssembly(Plan plan, Model.Builder model) {
        this.plan = plan;
        this.model = model;
    }

    /**
     * Builds what the plan asks for.
     *
     * @throws IllegalArgumentException if the parts do not make one system
     */
    static void build(Plan plan, Model.Builder model) {
        new DuplexAssembly(plan, model).build();
    }

    private void build() {
        exactly(DuplexParameters.ENCLOSURE, 2, 2);
        exactly(DuplexParameters.CONSOLE, 1, 1);
        exactly(DuplexParameters.DISK, 1, Clock.MOST);
        exactly(DuplexParameters.APPLICATION, 1, Clock.MOST);
        exactly(DuplexParameters.ACTION, 0, Clock.MOST);
        exactly(DuplexParameters.TEAM, 0, Clock.MOST);
        exactly(DuplexParameters.EXTERNAL, 0, Clock.MOST);
        var disks = plan.parts(DuplexParameters.DISK);
        if (disks.stream().allMatch(disk -> disk.value("use").text().equals("data"))) {
            throw new Unfit(
                    disks.get(0).name(),
                    "use",
                    "no disk has the system on it",
                    "write use: system for the disk that the system boots from");
        }
        plan.parts().forEach(part -> model.reserve(part.name()));
        int system = model.reserve(SYSTEM);
        Wiring wiring = new WiringDraft(plan, model).wiring();
        Memory memory = memory(wiring);
        model.put(system, new FtServer(memory, wiring));
        for (Part part : Part.values()) {
            List<Front> fronts = fronts(wiring.crew(), part);
            for (int i = 0; i < fronts.size(); i++) {
                // the system tells at once where it is not as it should be
                String first = Faces.of(healthy(wiring), part, i);
                model.put(fronts.get(i).panel(), new Panel(system, part, i, first));
                if (!Faces.of(memory, part, i).equals(first)) {
                    model.open(fronts.get(i).panel(), 0, Shown.state(Faces.of(memory, part, i)));
                }
            }
        }
        List<Front> enclosures = wiring.crew().enclosures();
        Link.Line vtm = new Link.Line(1_000_000, 12_500_000);
        Link.add(model, enclosures.get(0).name(), enclosures.get(1).name(), vtm);
        model.open(system, 0, FtServer.Opening.OPEN);
    }

    private void exactly(String kind, int least, int most) {
        int count = plan.parts(kind).size();
        if (count < least || count > most) {
            String wanted = least == most ? String.valueOf(least) : least + " to " + most;
            throw new IllegalArgumentException("a system has " + wanted + " of " + kind + "; there are " + count);
        }
    }

    private static List<Front> fronts(Wiring.Crew crew, Part part) {
        int count =
                switch (part) {
                    case ENCLOSURE -> 2;
                    case CONSOLE -> 1;
                    case DISK -> crew.disks().size();
                    case APPLICATION -> crew.applications().size();
                    case ACTION -> crew.actions().size();
                    case TEAM -> crew.teams().size();
                    case EXTERNAL -> crew.externals().size();
                };
        List<Front> fronts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fronts.add(crew.front(part, i));
        }
        return fronts;
    }

    /** The system as scenarios find it, unless they say otherwise. */
    private Memory healthy(Wiring wiring) {
        return memory(wiring, List.of(Half.of(OpState.DUPLEX), Half.of(OpState.DUPLEX)), true);
    }

    private Memory memory(Wiring wiring) {
        List<OpState> states = new ArrayList<>();
        plan.parts(DuplexParameters.ENCLOSURE)
                .forEach(part -> states.add(OpState.valueOf(part.value("state").text())));
        if (!states.contains(OpState.DUPLEX)) {
            String first = plan.parts(DuplexParameters.ENCLOSURE).get(0).name();
            throw new Unfit(first, "state", "no enclosure is in service", "write state: DUPLEX for one of them");
        }
        List<Half> halves = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            OpState own = states.get(side);
            boolean paired = states.get(1 - side) == OpState.DUPLEX;
            Half half = Half.of(OpState.DUPLEX);
            halves.add(half.with(true, Element.of(own != OpState.DUPLEX || paired ? own : OpState.SIMPLEX)));
        }
        return memory(wiring, halves, false);
    }

    private List<Team> teams(boolean whole) {
        List<Team> teams = new ArrayList<>();
        plan.parts(DuplexParameters.TEAM)
                .forEach(part ->
                        teams.add(new Team(0, whole || part.value("spans").isYes() ? 0 : 1)));
        return List.copyOf(teams);
    }

    private List<External> externals(Wiring wiring, boolean whole) {
        long level = plan.parts(DuplexParameters.ENCLOSURE)
                .get(wiring.production())
                .value("level")
                .number();
        List<External> externals = new ArrayList<>();
        plan.parts(DuplexParameters.EXTERNAL).forEach(part -> {
            Team paths = new Team(0, whole || part.value("paths").number() > 1 ? 0 : 1);
            externals.add(new External(paths, 0, level));
        });
        return List.copyOf(externals);
    }

    private Memory memory(Wiring wiring, List<Half> halves, boolean whole) {
        List<Bay> bays = new ArrayList<>();
        plan.parts(DuplexParameters.DISK).forEach(part -> {
            Priority priority = Priority.of(part.value("resync priority").text());
            List<Copy> copies = new ArrayList<>();
            plan.parts(DuplexParameters.ENCLOSURE)
                    .forEach(half ->
                            copies.add(new Copy(half.value("level").number(), false, Copy.CURRENT, Copy.NO_DATA)));
            bays.add(new Bay(Mirror.duplex(priority), List.copyOf(copies), -1, 0, null, Surface.QUIET));
        });
        List<Application> applications = new ArrayList<>();
        for (Wiring.AppPart part : wiring.crew().applications()) {
            StartUp type = part.startUp();
            applications.add(new Application(AppState.RUNNING, false, type, type, Application.Faults.NONE));
        }
        List<Routine> routines = new ArrayList<>();
        wiring.crew().actions().forEach(part -> routines.add(Routine.READY));
        var console = plan.parts(DuplexParameters.CONSOLE).get(0);
        Session.Desk desk = new Session.Desk(
                0,
                console.value("package").text().equals("system disk"),
                console.value("HBA utility").isYes(),
                false,
                null);
        return new Memory(
                halves,
                new Images(false, wiring.production(), true, Image.up(), Image.NONE),
                new Session(SessionState.IDLE, null, 0, 0, -1, Encoder.NEVER, desk),
                List.copyOf(bays),
                new Memory.Software(List.copyOf(applications), List.copyOf(routines)),
                teams(whole),
                externals(wiring, whole),
                Level.EMPTY.withRate(wiring.load().writes(), 0),
                false,
                Outlook.FINE,
                Watches.NONE);
    }
}
