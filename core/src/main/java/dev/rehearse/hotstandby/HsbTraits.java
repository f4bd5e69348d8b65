package dev.rehearse.hotstandby;

import dev.rehearse.site.Traits;
import dev.rehearse.site.fact.WritesAccepted;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.plan.Trait.Origin;
import dev.rehearse.site.plan.Trait.Reading;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What conditions may ask of a HotStandby pair and of what watches it. */
final class HsbTraits {

    private static final Trait WRITES = new Trait(
            "accepts writes",
            Quantity.FLAG,
            List.of(),
            "whether a client's write would be taken",
            new Origin(
                    // told when it begins to; a server that dies before that never did
                    (bearer, plan) -> Reading.of(false),
                    List.of(WritesAccepted.class),
                    (bearer, source, fact) -> source == bearer.component() && fact instanceof WritesAccepted writes
                            ? new Reading(writes.accepted() ? "yes" : "no", "", writes.why())
                            : null));

    private HsbTraits() {}

    /** Of a kind, whose states and columns are these. */
    static List<Trait> of(String kind, List<String> states, List<String> columns) {
        List<String> words = new ArrayList<>(states);
        for (String column : columns) {
            if (!words.contains(column)) {
                words.add(column);
            }
        }
        return switch (kind) {
            case HsbParameters.SERVER ->
                List.of(
                        Traits.state(words, "what hsb state prints, the engine's state, or the sheet's; Guide, states"),
                        WRITES,
                        Traits.LEVEL,
                        Traits.HOST);
            case ControllerAssembly.WATCHDOG ->
                List.of(Traits.state(words, "NORMAL, acting on a FAILURE, or STOPPED; Guide, Watchdog", "NORMAL"));
            case ControllerAssembly.HAC ->
                List.of(Traits.state(words, "the controller's mode; Guide, HAC", "AUTOMATIC"));
            case "link" -> List.of(Traits.LINK);
            default -> List.of();
        };
    }
}
