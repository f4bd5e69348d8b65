package dev.rehearse.property;

import dev.rehearse.kernel.Model;
import dev.rehearse.site.Traits;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.fact.WritesAccepted;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.PlanBuilder;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.plan.Trait.Origin;
import dev.rehearse.site.plan.Trait.Reading;
import dev.rehearse.site.value.Quantity;
import java.util.List;

/** Two servers that do nothing: enough of a system for a scene. */
public final class ToySystem implements SystemKind {

    private static final Trait WRITES = new Trait(
            "accepts writes",
            Quantity.FLAG,
            List.of(),
            "assumed",
            new Origin(
                    (bearer, plan) -> Reading.of(false),
                    List.of(WritesAccepted.class),
                    (bearer, source, fact) -> source == bearer.component() && fact instanceof WritesAccepted writes
                            ? Reading.of(writes.accepted())
                            : null));

    private enum Word implements Command {
        STATE,
        STOP;

        @Override
        public String words() {
            return this == STATE ? "state" : "stop";
        }

        @Override
        public Command question() {
            return STATE;
        }
    }

    public static Plan plan() {
        return new PlanBuilder(new ToySystem())
                .part("S1", "server")
                .part("S2", "server")
                .set("S2", "state", "SECONDARY ACTIVE")
                .build();
    }

    @Override
    public List<String> kinds() {
        return List.of("server");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("server", "state", Quantity.TEXT, "PRIMARY ACTIVE", "assumed"),
                Parameter.of("server", "level", Quantity.LEVEL, "6.5", "assumed"),
                Parameter.of("server", "log disk", Quantity.SIZE, "8 KiB", "assumed"),
                Parameter.of("solid.ini", "PingTimeout", Quantity.DURATION, "4 s", "assumed"),
                Parameter.of("solid.ini", "PingInterval", Quantity.DURATION, "1 s", "assumed"));
    }

    @Override
    public List<Command> commands(String kind) {
        return List.of(Word.values());
    }

    @Override
    public List<String> states(String kind) {
        return List.of();
    }

    @Override
    public List<FaultKind> faults(String kind) {
        return List.of();
    }

    @Override
    public List<Trait> traits(String kind) {
        return kind.equals("link")
                ? List.of(Traits.LINK)
                : List.of(
                        Traits.state(List.of("PRIMARY ACTIVE", "SECONDARY ACTIVE", "DOWN"), "assumed"),
                        WRITES,
                        Traits.LEVEL);
    }

    @Override
    public List<String> services() {
        return List.of("write", "read");
    }

    @Override
    public void build(Plan plan, Model.Builder model) {
        throw new IllegalStateException("the toy has no behaviour");
    }
}
