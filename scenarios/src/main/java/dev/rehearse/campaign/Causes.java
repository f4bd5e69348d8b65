package dev.rehearse.campaign;

import dev.rehearse.rehearsal.Fate;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.LikelySlip;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What faults are called as causes: whatever they do, whenever they strike. One that is asked for twice is numbered, for each has its own
 * chance.
 */
public final class Causes {

    private final List<String> names = new ArrayList<>();
    private final List<String> lots = new ArrayList<>();

    /** The names of the faults that were asked for. */
    public Causes(List<FaultPhrase> asked) {
        Map<String, Integer> times = new HashMap<>();
        for (FaultPhrase fault : asked) {
            String name = words(fault);
            int number = times.merge(name, 1, Integer::sum);
            names.add(number == 1 ? name : name + ", number " + number);
            if (fault.placement().byLot()) {
                lots.add(names.get(names.size() - 1));
            }
        }
    }

    private static String words(FaultPhrase fault) {
        return fault.at(Placement.ANYWHERE).words();
    }

    /** All of them, in the order in which they were asked for. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Those that strike by lot. */
    List<String> lots() {
        return List.copyOf(lots);
    }

    /** The name of a fate, by its place among those of a run; behind those that were asked for are slips. */
    String name(List<Fate> fates, int place) {
        return place < names.size() ? names.get(place) : words(fates.get(place).asked());
    }

    /**
     * Which fate a strike belongs to, or -1.
     *
     * @param words as the strike was told
     * @param number which of the strikes that were told in these words, from 0; those that come first struck first
     */
    static int place(List<Fate> fates, String words, int number) {
        List<Integer> same = new ArrayList<>();
        for (int place = 0; place < fates.size(); place++) {
            Fate fate = fates.get(place);
            if (fate.struck() && fate.asked().words().equals(words)) {
                same.add(place);
            }
        }
        same.sort((one, other) -> Long.compare(start(fates.get(one)), start(fates.get(other))));
        return number < same.size() ? same.get(number) : -1;
    }

    /** When a fault struck for which that was drawn; all others of the same words strike in the same moment. */
    private static long start(Fate fate) {
        Placement placement = fate.settled().placement();
        return placement.anchor() == Anchor.START ? placement.delay() : 0;
    }

    /** In how many replications each fault struck, those first that were asked for; slips, as the procedure goes, only if they did in any. */
    public static Map<String, Long> struck(Result result) {
        Map<String, Long> struck = new LinkedHashMap<>();
        Map<String, Long> counted = result.totals().struck();
        for (String cause : new Causes(result.rehearsal().asked()).names()) {
            struck.put(cause, counted.getOrDefault(cause, 0L));
        }
        for (LikelySlip slip : result.rehearsal().scenario().hazards().slips()) {
            String cause = slip.phrase().words();
            if (counted.containsKey(cause)) {
                struck.putIfAbsent(cause, counted.get(cause));
            }
        }
        return struck;
    }
}
