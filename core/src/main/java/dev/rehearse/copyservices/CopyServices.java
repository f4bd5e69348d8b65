package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionCode;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.setup.SetupCommand;
import dev.rehearse.copyservices.setup.SetupDiagram;
import dev.rehearse.copyservices.setup.SetupPage;
import dev.rehearse.kernel.Model;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.LinkStrain;
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

/** IBM Copy Services Manager as scenarios speak of it. */
public final class CopyServices implements SystemKind {

    @Override
    public List<String> kinds() {
        return List.of(CsmParameters.SERVER, CsmParameters.SESSION, CsmParameters.TASK, CsmParameters.STORAGE);
    }

    @Override
    public List<Parameter> parameters() {
        return CsmParameters.all();
    }

    @Override
    public List<Command> commands(String kind) {
        List<Command> commands = new ArrayList<>();
        if (kind.equals(CsmParameters.SERVER)) {
            commands.addAll(List.of(CsmCommand.values()));
            commands.addAll(List.of(SetupCommand.values()));
            commands.addAll(List.of(HostCommand.values()));
        } else if (kind.equals(CsmParameters.SESSION)) {
            commands.addAll(List.of(SessionCommand.values()));
        }
        return commands;
    }

    @Override
    public List<String> states(String kind) {
        List<String> states = new ArrayList<>();
        if (kind.equals(CsmParameters.SERVER)) {
            states.addAll(List.of("ACTIVE", "STANDBY", "STANDBY MODE"));
            for (ServerState state : ServerState.values()) {
                if (!states.contains(state.name())) {
                    states.add(state.name());
                }
            }
        } else if (kind.equals(CsmParameters.SESSION)) {
            for (SessionState state : SessionState.values()) {
                states.add(state.shownAs());
            }
        } else if (kind.equals(CsmParameters.STORAGE)) {
            states.addAll(List.of("up", "lost"));
        }
        return states;
    }

    @Override
    public List<String> answers(String kind) {
        List<String> answers = new ArrayList<>();
        if (kind.equals(CsmParameters.SERVER)) {
            for (HaStatus status : HaStatus.values()) {
                answers.add(status.shownAs());
            }
            for (SetupPage page : SetupPage.values()) {
                answers.add(page.title());
            }
            answers.addAll(List.of("on", "off", "up"));
        } else if (kind.equals(CsmParameters.SESSION)) {
            answers.addAll(List.of("yes", "no"));
        }
        return answers;
    }

    @Override
    public List<String> columns(String kind) {
        List<String> columns = new ArrayList<>();
        if (kind.equals(CsmParameters.SERVER)) {
            for (ServerState state : ServerState.values()) {
                columns.add(state.column());
            }
        } else if (kind.equals(CsmParameters.SESSION)) {
            columns.add(Console.UNMANAGED);
        } else if (kind.equals(CsmParameters.STORAGE)) {
            columns.addAll(List.of("(up)", "(lost)"));
        }
        return columns;
    }

    @Override
    public boolean refusesWith(long code) {
        int number = (int) code;
        boolean known = !HaCode.meaning(number).isEmpty()
                || !SessionCode.meaning(number).isEmpty()
                || !SetupDiagram.meaning(number).isEmpty();
        return HostCommand.refusesWith(code) || (number == code && known);
    }

    @Override
    public List<FaultKind> faults(String kind) {
        List<FaultKind> faults = new ArrayList<>();
        switch (kind) {
            case CsmParameters.SERVER -> {
                faults.addAll(List.of(CsmFault.values()));
                faults.addAll(List.of(HostFault.values()));
            }
            case CsmParameters.STORAGE -> faults.addAll(List.of(StorageFault.values()));
            case "link" -> {
                // what it carries are short messages, so nothing would come of a lower bandwidth
                faults.addAll(List.of(LinkFault.values()));
                faults.addAll(List.of(LinkStrain.DELAY, LinkStrain.LOSS, LinkStrain.FLAPS));
            }
            default -> {
                // sessions and tasks do not fail by themselves
            }
        }
        return faults;
    }

    @Override
    public List<Trait> traits(String kind) {
        return CsmTraits.of(kind, states(kind), columns(kind));
    }

    @Override
    public String advice() {
        return Shipped.text(CopyServices.class, "recovery.yaml");
    }

    @Override
    public List<String> services() {
        return List.of("disaster-recovery", "management");
    }

    @Override
    public List<String> standing(Plan plan) {
        return plan.parts(CsmParameters.SERVER).size() > 1 ? List.of() : List.of("service");
    }

    @Override
    public Midway midway() {
        return new CsmMidway();
    }

    @Override
    public void build(Plan plan, Model.Builder model) {
        CsmAssembly.build(plan, model);
    }
}
