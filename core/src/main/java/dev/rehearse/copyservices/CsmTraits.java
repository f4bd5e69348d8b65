package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.RelationChanged;
import dev.rehearse.copyservices.fact.TasksEnabled;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
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

/** What conditions may ask of management servers and of what they manage. */
final class CsmTraits {

    private static final Trait RELATION = new Trait(
            "relation",
            Quantity.WORD,
            statuses(),
            "the status of its relation to the other server; High availability status",
            new Origin(
                    (bearer, plan) -> Reading.of(
                            FirstMemory.status(Traits.part(bearer, plan), plan).shownAs()),
                    List.of(RelationChanged.class),
                    (bearer, source, fact) -> source == bearer.component() && fact instanceof RelationChanged changed
                            ? Reading.of(changed.status().shownAs())
                            : null));

    private static final Trait TASKS = new Trait(
            "has scheduled tasks enabled",
            Quantity.FLAG,
            List.of(),
            "as its database says; Scheduled tasks",
            new Origin(
                    CsmTraits::tasks,
                    List.of(TasksEnabled.class),
                    (bearer, source, fact) -> source == bearer.component() && fact instanceof TasksEnabled tasks
                            ? Reading.of(tasks.enabled())
                            : null));

    private CsmTraits() {}

    /** Of a kind, whose states and columns are these. */
    static List<Trait> of(String kind, List<String> states, List<String> columns) {
        List<String> words = new ArrayList<>(states);
        for (String column : columns) {
            if (!words.contains(column)) {
                words.add(column);
            }
        }
        return switch (kind) {
            case CsmParameters.SERVER ->
                List.of(
                        Traits.state(words, "its role, or the sheet's word; High availability"),
                        RELATION,
                        TASKS,
                        Traits.LEVEL,
                        Traits.HOST);
            case CsmParameters.SESSION ->
                List.of(Traits.state(words, "as the active server shows it; Session states", CsmTraits::session));
            case CsmParameters.STORAGE -> List.of(Traits.state(states, "the storage system", "up"));
            case "link" -> List.of(Traits.LINK);
            default -> List.of();
        };
    }

    private static Reading tasks(Bearer bearer, Plan plan) {
        Part server = Traits.part(bearer, plan);
        return Reading.of(!FirstMemory.isConfigured(server, plan) || FirstMemory.tasks(server, plan));
    }

    private static Reading session(Bearer bearer, Plan plan) {
        boolean managed = plan.parts(CsmParameters.SERVER).stream()
                .anyMatch(part -> FirstMemory.state(part) == ServerState.ACTIVE);
        return Reading.of(managed ? Traits.attribute(bearer, plan, "state") : Console.UNMANAGED);
    }

    private static List<String> statuses() {
        List<String> words = new ArrayList<>();
        for (HaStatus status : HaStatus.values()) {
            words.add(status.shownAs());
        }
        return List.copyOf(words);
    }
}
