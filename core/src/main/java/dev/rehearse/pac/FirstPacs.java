package dev.rehearse.pac;

import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The PACs with which a run begins, and which region is in which. A run that says nothing of them begins with one, Running. */
public final class FirstPacs {

    private final Plan plan;
    private final SortedMap<Long, PacMode> modes = new TreeMap<>();

    private FirstPacs(Plan plan) {
        this.plan = plan;
        String said = pac().value(Outset.STORES).text();
        if (!said.equals(Outset.AS_USUAL)) {
            read(said);
        } else if (plan.parts(PacParameters.REGION).stream().anyMatch(FirstPacs::runs)) {
            modes.put(level(), PacMode.RUNNING);
        }
    }

    /**
     * Of a plan.
     *
     * @throws IllegalArgumentException if what it says of stores cannot be read
     */
    public static FirstPacs of(Plan plan) {
        return new FirstPacs(plan);
    }

    /** {@code 5.0 Upgrade, 4.0 Running}, or {@code none}. */
    private void read(String said) {
        for (String store : said.equals(Outset.NONE) ? new String[0] : said.split(",", -1)) {
            String[] words = store.strip().split(" (?=[A-Za-z]+$)", -1);
            PacMode mode = words.length == 2 ? mode(words[1]) : PacMode.ABSENT;
            if (mode == PacMode.ABSENT) {
                throw new IllegalArgumentException(store.strip() + " is no PAC; stores are written as in 5.0 Upgrade");
            }
            modes.put(Quantity.LEVEL.read(words[0]).number(), mode);
        }
    }

    static PacMode mode(String words) {
        for (PacMode mode : PacMode.values()) {
            if (mode.words().equals(words)) {
                return mode;
            }
        }
        return PacMode.ABSENT;
    }

    private Part pac() {
        return plan.parts(PacParameters.PAC).get(0);
    }

    private static boolean runs(Part region) {
        return region.value(Outset.STATE).text().equals(Outset.STARTED);
    }

    /** The version of the first region that runs, or else of the first. */
    private long level() {
        Part first = plan.parts(PacParameters.REGION).stream()
                .filter(FirstPacs::runs)
                .findFirst()
                .orElse(plan.parts(PacParameters.REGION).get(0));
        return version(first);
    }

    SortedMap<Long, PacMode> stores() {
        return modes;
    }

    /** The mode of each, by name and version, the oldest first. */
    public Map<String, String> modes() {
        Map<String, String> named = new LinkedHashMap<>();
        modes.forEach((level, mode) -> named.put(name(level), mode.words()));
        return Collections.unmodifiableMap(named);
    }

    /** The oldest, or if there is none the one that the first region would make: the PAC that is to be replaced. */
    public String old() {
        return name(modes.isEmpty() ? level() : modes.firstKey());
    }

    private String name(long level) {
        return pac().name() + " " + Words.level(level);
    }

    /** The host of a region. */
    Part host(Part region) {
        String name = region.value("host").text();
        return plan.parts(PacParameters.HOST).stream()
                .filter(host -> host.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(region.name() + " is on no host"));
    }

    /** The product version of a region's processes. */
    long version(Part region) {
        String said = region.value(Outset.VERSION).text();
        return said.equals(Outset.AS_USUAL)
                ? host(region).value(Outset.LEVEL).number()
                : Quantity.LEVEL.read(said).number();
    }

    /** The version of the PAC in which a region is, or left its entry; 0 if there is none. */
    long pac(Part region) {
        String said = region.value(Outset.IN).text();
        if (!said.equals(Outset.AS_USUAL)) {
            return Quantity.LEVEL.read(said).number();
        }
        long own = version(region);
        return modes.containsKey(own) ? own : modes.isEmpty() ? 0 : modes.lastKey();
    }

    /** The PAC in which a region lives, by name and version; empty if it does not live, or in none. */
    public String home(Part region) {
        long level = new FirstRegion(region, this).home().level();
        return level == 0 ? "" : name(level);
    }

    /** Whether a region is Started. */
    public boolean started(Part region) {
        return new FirstRegion(region, this).state() == RegionState.STARTED;
    }

    /** Whether a region takes clients. */
    public boolean routed(Part region) {
        return new FirstRegion(region, this).takes();
    }

    /** Whether dead processes of a region own locks. */
    public boolean inDoubt(Part region) {
        return new FirstRegion(region, this).doubt();
    }

    /** Whether a job is Active that nothing runs. */
    public boolean orphans() {
        return pac().value(Outset.ORPHANS).isYes();
    }
}
