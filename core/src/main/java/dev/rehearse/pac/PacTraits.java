package dev.rehearse.pac;

import dev.rehearse.kernel.Fact;
import dev.rehearse.pac.fact.ListenerChanged;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.pac.fact.PoolChanged;
import dev.rehearse.site.Traits;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.plan.Trait.Bearer;
import dev.rehearse.site.plan.Trait.Origin;
import dev.rehearse.site.plan.Trait.Reading;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What conditions may ask of a PAC, its regions and the stores that they share. */
final class PacTraits {

    private static final Trait LISTENER = new Trait(
            "listener",
            Quantity.WORD,
            listeners(),
            "as the directory server shows it; Listeners",
            new Origin(
                    (bearer, plan) -> Reading.of(region(bearer, plan).listener().words()),
                    List.of(ListenerChanged.class),
                    (bearer, source, fact) -> source == bearer.component() && fact instanceof ListenerChanged changed
                            ? Reading.of(changed.status())
                            : null));

    private static final Trait POOL = new Trait(
            "pool",
            Quantity.WORD,
            pools(),
            "what the load balancer does with the region; assumed",
            new Origin(
                    (bearer, plan) -> Reading.of(region(bearer, plan).pool().words()),
                    List.of(PoolChanged.class),
                    (bearer, source, fact) -> fact instanceof PoolChanged changed
                                    && changed.region().equals(bearer.name())
                            ? Reading.of(changed.state())
                            : null));

    private static final Trait MODE = new Trait(
            "version " + Trait.ARGUMENT,
            Quantity.WORD,
            modes(),
            "the mode of the PAC of that product version; Incompatible Upgrade Process",
            new Origin(PacTraits::mode, List.of(ModeChanged.class), PacTraits::mode));

    private PacTraits() {}

    /** Of a kind, whose states are these. */
    static List<Trait> of(String kind, List<String> states) {
        return switch (kind) {
            case PacParameters.REGION ->
                List.of(
                        Traits.state(
                                states,
                                "as the directory server shows it, or how it is inside; Server statuses",
                                (bearer, plan) -> shown(region(bearer, plan).state())),
                        LISTENER,
                        POOL);
            case PacParameters.HOST -> List.of(Traits.LEVEL, Traits.HOST);
            case PacParameters.PAC -> List.of(MODE);
            case PacParameters.PSOR -> List.of(Traits.state(states, "its Redis; Sentinel", PacTraits::redis));
            case PacParameters.SOR -> List.of(Traits.state(states, "its Redis", "up"));
            case PacParameters.DATABASE -> List.of(Traits.state(states, "the shared databases", "up"));
            default -> List.of();
        };
    }

    private static FirstRegion region(Bearer bearer, Plan plan) {
        Part part = plan.parts(PacParameters.REGION).stream()
                .filter(region -> region.name().equals(bearer.name()))
                .findFirst()
                .orElseThrow();
        return new FirstRegion(part, FirstPacs.of(plan));
    }

    private static Reading shown(RegionState state) {
        return new Reading(state.name(), state.shownAs(), "");
    }

    private static Reading redis(Bearer bearer, Plan plan) {
        boolean alone = Traits.attribute(bearer, plan, Outset.TROUBLE).equals(Outset.NO_REPLICA);
        RedisState state = alone ? RedisState.ALONE : RedisState.UP;
        return new Reading(state.name(), state.words(), "");
    }

    private static Reading mode(Bearer bearer, Plan plan) {
        long level = Quantity.LEVEL.read(bearer.argument()).number();
        return Reading.of(
                FirstPacs.of(plan).stores().getOrDefault(level, PacMode.ABSENT).words());
    }

    private static @Nullable Reading mode(Bearer bearer, int source, Fact fact) {
        boolean meant =
                fact instanceof ModeChanged changed && changed.pac().equals(bearer.name() + " " + bearer.argument());
        return meant ? Reading.of(((ModeChanged) fact).mode()) : null;
    }

    private static List<String> listeners() {
        List<String> words = new ArrayList<>();
        for (ListenerStatus status : ListenerStatus.values()) {
            if (!words.contains(status.words())) {
                words.add(status.words());
            }
        }
        return List.copyOf(words);
    }

    private static List<String> pools() {
        List<String> words = new ArrayList<>();
        for (PoolState state : PoolState.values()) {
            words.add(state.words());
        }
        return List.copyOf(words);
    }

    private static List<String> modes() {
        List<String> words = new ArrayList<>();
        for (PacMode mode : PacMode.values()) {
            words.add(mode.words());
        }
        return List.copyOf(words);
    }
}
