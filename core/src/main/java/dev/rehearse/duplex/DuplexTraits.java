package dev.rehearse.duplex;

import dev.rehearse.rdr.PairState;
import dev.rehearse.site.Traits;
import dev.rehearse.site.plan.Trait;
import java.util.List;

/** What conditions may ask of the parts of a duplexed system. A part that begins otherwise tells so at once. */
final class DuplexTraits {

    private static final String DUPLEX = OpState.DUPLEX.name();

    private DuplexTraits() {}

    /** Of a kind, whose states are these. */
    static List<Trait> of(String kind, List<String> states) {
        return switch (kind) {
            case DuplexParameters.ENCLOSURE ->
                List.of(
                        Traits.state(states, "the enclosure as a whole: OpState or Partner State", DUPLEX),
                        Traits.LEVEL);
            case DuplexParameters.CONSOLE ->
                List.of(Traits.state(
                        states,
                        "Upgrade State and Operational State; Active Upgrade User's Guide",
                        SessionState.IDLE.words()));
            case DuplexParameters.DISK -> List.of(Traits.state(states, "the mirror; RDR", PairState.DUPLEX.name()));
            case DuplexParameters.APPLICATION ->
                List.of(Traits.state(states, "the application service", AppState.RUNNING.words()));
            case DuplexParameters.ACTION -> List.of(Traits.state(states, "its program", "Ready"));
            case DuplexParameters.TEAM, DuplexParameters.EXTERNAL ->
                List.of(Traits.state(states, "its two adapters or paths together", DUPLEX));
            case "link" -> List.of(Traits.LINK);
            default -> List.of();
        };
    }
}
