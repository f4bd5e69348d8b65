package dev.rehearse.toy;

import dev.rehearse.kernel.Model;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.value.Quantity;
import java.util.List;

/** The smallest system that an operator can operate. */
public final class Toy implements SystemKind {

    @Override
    public List<String> kinds() {
        return List.of("toy", "sentinel");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("toy", "state", Quantity.TEXT, "STANDBY", "what it shows at the start"),
                Parameter.of("toy", "level", Quantity.LEVEL, "1.0", "what is installed"),
                Parameter.of("toy", "position", Quantity.TEXT, "0001", "its log position"),
                Parameter.of("sentinel", "left on", Quantity.FLAG, "no", "whether it is forgotten"),
                Parameter.of("assume", "operator", Quantity.TIME, "10 s", "thinking"),
                Parameter.of("assume", "operator diagnosis", Quantity.TIME, "5 min", "finding out"),
                Parameter.of("assume", "operator poll", Quantity.DURATION, "10 s", "between two looks"),
                Parameter.of("assume", "operator notices", Quantity.DURATION, "1 min", "until users complain"),
                Parameter.word("assume", "knows logpos", List.of("asked", "always"), "asked", "asks unasked"),
                Parameter.of("assume", "unlock", Quantity.TIME, "10 min", "until a lock is lifted"));
    }

    @Override
    public List<Command> commands(String kind) {
        return List.of(ToyCommand.values());
    }

    @Override
    public List<String> states(String kind) {
        return List.of("PRIMARY", "STANDBY");
    }

    @Override
    public List<FaultKind> faults(String kind) {
        return List.of(ToyFault.values());
    }

    @Override
    public List<String> services() {
        return List.of("write");
    }

    @Override
    public void build(Plan plan, Model.Builder model) {
        for (Part part : plan.parts()) {
            boolean toy = part.kind().equals("toy");
            String state = toy ? part.value("state").text() : "STANDBY";
            model.add(
                    part.name(),
                    new ToyServer(state, toy ? part.value("position").text() : "0001"));
            model.add(part.name() + " host", new ToyServer.Host());
        }
    }
}
