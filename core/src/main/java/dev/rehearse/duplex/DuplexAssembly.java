package dev.rehearse.duplex;

import dev.rehearse.duplex.Wiring.Front;
import dev.rehearse.kernel.Model;
import dev.rehearse.site.Link;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Unfit;
import java.util.ArrayList;
import java.util.List;

/** Puts the model of a system together: one component for the system, and a panel for each of its parts. */
final class DuplexAssembly {

    static final String SYSTEM = "ft server";

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
        Memory healthy = FirstMemory.healthy(plan, wiring);
        Memory memory = FirstMemory.of(plan, wiring);
        model.put(system, new FtServer(memory, wiring));
        for (Part part : Part.values()) {
            List<Front> fronts = fronts(wiring.crew(), part);
            for (int i = 0; i < fronts.size(); i++) {
                // the system tells at once where it is not as it should be
                String shown = Faces.of(healthy, part, i);
                model.put(fronts.get(i).panel(), new Panel(system, part, i, shown));
                if (!Faces.of(memory, part, i).equals(shown)) {
                    model.open(fronts.get(i).panel(), 0, Shown.state(Faces.of(memory, part, i)));
                }
            }
        }
        List<Front> enclosures = wiring.crew().enclosures();
        Link.Line vtm = new Link.Line(1_000_000, 12_500_000);
        int link = Link.add(model, enclosures.get(0).name(), enclosures.get(1).name(), vtm);
        FirstMoves.open(plan, wiring, link, model);
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
}
