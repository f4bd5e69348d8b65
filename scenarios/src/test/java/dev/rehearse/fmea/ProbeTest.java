package dev.rehearse.fmea;
import dev.rehearse.explore.*;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.fault.Possible;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.rehearsal.*;
import dev.rehearse.scenario.*;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.*;
import org.junit.jupiter.api.Test;
class ProbeTest {
    @Test
    void probe() {
        ScenarioReader reader = new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));
        if (System.getProperty("one") != null) {
            Scenario s = reader.open("soliddb/hot-migration-netcopy", List.of());
            Perils perils = new Perils(s, List.of(reader.fault("S1 log disk full", s)));
            Exploration.of(perils, Plan.upTo(1), Leeway.NONE, cell -> course -> {
                if (course.strikes().get(0).events() != 162) return;
                Aftermath.Ends<Witness> ends = new Aftermath<>(perils, 64, () -> new Witness(x -> false)).of(course);
                System.out.println(ends.whole() + " " + ends.ends().size());
                for (Aftermath.End<Witness> end : ends.ends()) System.out.println(end.picks().size() + " " + end.world().now()+ " " + end.world().served() + " " + end.picks() +" "+ perils.account(end.world()).measures().figures().stream().map(f -> f.name() + "=" + f.value()).toList());
            });
            return;
        }
        for (String name : System.getProperty("probe", "soliddb/hot-migration-netcopy").split(",")) {
            Scenario s = reader.open(name, List.of());
            List<FaultPhrase> menu = new ArrayList<>();
            for (Possible p : Possible.of(s, new Rehearsal(s, List.of()).model())) for (String w : p.where()) menu.add(reader.fault(w + " " + p.fault(), s));
            for (Slip slip : SlipMenu.of(s.system(), s.plan(), s.runbook())) menu.add(slip.phrase());
            long t = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Effects e = Effects.of(s, menu, Plan.upTo(1), any -> true);
            System.out.println(name + " " + e.cells().size() + " cells " + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t) / 1000000 + " ms; placements " + e.exploration().coverage().placements() + " normal " + e.normal());
            Map<Severity, Integer> n = new TreeMap<>();
            for (Cell c : e.cells()) n.merge(c.severity(), 1, Integer::sum);
            System.out.println(n + " unusual " + e.cells().stream().filter(c -> c.worst().command().isEmpty()).count() + " notwhole " + e.cells().stream().filter(c -> !c.tried().whole()).count());
            if (System.getProperty("cells") != null) for (Cell c : e.cells()) System.out.println(c.step() + "|" + c.fault().words() + "|" + c.severity() + "|" + c.worst().effect().harms().stream().map(Harm::words).toList() + "|" + c.worst().notice() + "|" + c.worst().wayOut().rules().size() + " " + c.worst().wayOut().outcome() + "|" + c.tried() + c.worst().vain() + "|" + c.worst().command());
        }
    }
}
