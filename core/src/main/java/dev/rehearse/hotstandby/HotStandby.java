package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Model;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Shipped;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.plan.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** solidDB HotStandby as scenarios speak of it. */
public final class HotStandby implements SystemKind {

    private static final String SERVER = HsbParameters.SERVER;

    @Override
    public List<String> kinds() {
        return List.of(SERVER, ControllerAssembly.WATCHDOG, ControllerAssembly.HAC);
    }

    @Override
    public List<Parameter> parameters() {
        return HsbParameters.all();
    }

    @Override
    public List<Command> commands(String kind) {
        List<Command> commands = new ArrayList<>();
        if (kind.equals(SERVER)) {
            commands.addAll(List.of(HsbCommand.values()));
            commands.addAll(List.of(HostCommand.values()));
        } else if (kind.equals(ControllerAssembly.WATCHDOG)) {
            commands.addAll(List.of(WatchdogCommand.values()));
        } else if (kind.equals(ControllerAssembly.HAC)) {
            commands.addAll(List.of(HacCommand.values()));
        }
        return commands;
    }

    @Override
    public List<String> states(String kind) {
        List<String> states = new ArrayList<>();
        if (kind.equals(SERVER)) {
            for (HsbState state : HsbState.values()) {
                if (state.answers() && !states.contains(state.shownAs())) {
                    states.add(state.shownAs());
                }
            }
            for (HsbState state : HsbState.values()) {
                if (!states.contains(state.name())) {
                    states.add(state.name());
                }
            }
        } else if (kind.equals(ControllerAssembly.WATCHDOG)) {
            for (WatchdogMemory.Mode mode : WatchdogMemory.Mode.values()) {
                states.add(mode.name());
            }
        } else if (kind.equals(ControllerAssembly.HAC)) {
            states.addAll(List.of("AUTOMATIC", "ADMINISTRATIVE", "SUSPENDED"));
        }
        return states;
    }

    @Override
    public List<String> columns(String kind) {
        List<String> columns = new ArrayList<>();
        if (kind.equals(SERVER)) {
            for (HsbState state : HsbState.values()) {
                columns.add(state.column());
            }
        }
        return columns;
    }

    @Override
    public boolean refusesWith(long code) {
        boolean exit = Stream.of(ExitCode.values()).anyMatch(known -> known.number() == code);
        boolean known = HsbCode.all().keySet().stream().anyMatch(number -> number == code);
        return HostCommand.refusesWith(code) || exit || known;
    }

    @Override
    public List<FaultKind> faults(String kind) {
        List<FaultKind> faults = new ArrayList<>();
        if (kind.equals(SERVER)) {
            faults.addAll(List.of(HsbFault.values()));
            faults.addAll(List.of(HostFault.values()));
        } else if (kind.equals("link")) {
            faults.addAll(LinkFault.all());
        }
        return faults;
    }

    @Override
    public String plural(String kind) {
        return kind.equals(SERVER) ? "servers" : kind + "s";
    }

    @Override
    public List<Trait> traits(String kind) {
        return HsbTraits.of(kind, states(kind), columns(kind));
    }

    @Override
    public String advice() {
        return Shipped.text(HotStandby.class, "recovery.yaml");
    }

    @Override
    public List<String> services() {
        return List.of("write", "read");
    }

    @Override
    public Midway midway() {
        return new HsbMidway();
    }

    @Override
    public void build(Plan plan, Model.Builder model) {
        HsbAssembly.build(plan, model);
        ControllerAssembly.build(plan, model);
    }
}
