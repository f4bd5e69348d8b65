package dev.rehearse.copyservices;

import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Typed;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody else can repair of what was typed: each thing by itself, then all of them. */
final class CsmRepairs {

    private final Typed typed;
    private final List<Repair> repairs = new ArrayList<>();

    /** A word that would be typed otherwise once something is repaired. */
    private record Repair(String owner, String name, String good, String help) {}

    CsmRepairs(Plan plan, Typed typed) {
        this.typed = typed;
        List<Part> servers = plan.parts(CsmParameters.SERVER);
        if (servers.size() == CsmAssembly.MOST_SERVERS) {
            String pair = CsmTyped.pair(servers);
            add(pair, CsmTyped.LINK, "down", "up", "the link " + pair + " is repaired");
        }
        for (Part server : servers) {
            String name = server.name();
            add(name, CsmTyped.STORAGE, "not reached", "reached", name + " reaches the storage systems again");
        }
        for (Part box : plan.parts(CsmParameters.STORAGE)) {
            String name = box.name();
            add(name, CsmTyped.BOX, "lost", "up", name + " is back");
            add(name, CsmTyped.REPLICATION, "broken", "up", name + " can copy to the other site again");
        }
    }

    private void add(String owner, String name, String bad, String good, String help) {
        if (typed.text(owner, name).equals(bad)) {
            repairs.add(new Repair(owner, name, good, help));
        }
    }

    /** What would have been typed then, by the sentences that say what is repaired, one a line. */
    Map<String, Typed> all() {
        Map<String, Typed> all = new LinkedHashMap<>();
        for (Repair repair : repairs) {
            all.put(repair.help(), repaired(List.of(repair)));
        }
        if (repairs.size() > 1) {
            all.put(String.join("\n", repairs.stream().map(Repair::help).toList()), repaired(repairs));
        }
        return all;
    }

    private Typed repaired(List<Repair> some) {
        Typed better = typed;
        for (Repair repair : some) {
            better = better.with(repair.owner(), repair.name(), Quantity.WORD.read(repair.good()));
        }
        return better;
    }
}
