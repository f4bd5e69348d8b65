package dev.rehearse.duplex;

import dev.rehearse.kernel.Model;
import dev.rehearse.rdr.PairState;
import dev.rehearse.rdr.RdrCommand;
import dev.rehearse.rdr.RdrFault;
import dev.rehearse.rdr.RdrStrain;
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

/** NEC Express5800/320Fc and Stratus ftServer systems with Active Upgrade, as scenarios speak of them. */
public final class Duplex implements SystemKind {

    @Override
    public List<String> kinds() {
        return List.of(
                DuplexParameters.ENCLOSURE,
                DuplexParameters.CONSOLE,
                DuplexParameters.DISK,
                DuplexParameters.APPLICATION,
                DuplexParameters.ACTION,
                DuplexParameters.TEAM,
                DuplexParameters.EXTERNAL);
    }

    @Override
    public List<Parameter> parameters() {
        return DuplexParameters.all();
    }

    @Override
    public List<Command> commands(String kind) {
        return switch (kind) {
            case DuplexParameters.ENCLOSURE -> List.of(EnclosureCommand.values());
            case DuplexParameters.CONSOLE -> List.of(ConsoleCommand.values());
            case DuplexParameters.DISK -> List.of(RdrCommand.values());
            case DuplexParameters.APPLICATION -> List.of(ApplicationCommand.values());
            case DuplexParameters.ACTION -> List.of(ActionCommand.values());
            case DuplexParameters.TEAM -> List.of(TeamCommand.values());
            case DuplexParameters.EXTERNAL -> List.of(ExternalCommand.values());
            default -> List.of();
        };
    }

    @Override
    public List<String> states(String kind) {
        List<String> states = new ArrayList<>();
        switch (kind) {
            case DuplexParameters.ENCLOSURE -> {
                for (OpState state : OpState.values()) {
                    states.add(state.name());
                }
                for (PartnerState state : PartnerState.values()) {
                    states.add(state.words());
                }
            }
            case DuplexParameters.CONSOLE -> {
                for (SessionState state : SessionState.values()) {
                    states.add(state.words());
                }
            }
            case DuplexParameters.DISK -> {
                for (PairState state : PairState.values()) {
                    states.add(state.name());
                }
            }
            case DuplexParameters.APPLICATION -> {
                for (AppState state : AppState.values()) {
                    states.add(state.words());
                }
            }
            case DuplexParameters.ACTION -> states.addAll(List.of("Ready", "Fails", "Hangs"));
            case DuplexParameters.TEAM, DuplexParameters.EXTERNAL ->
                states.addAll(List.of("DUPLEX", "SIMPLEX", "DOWN"));
            default -> {}
        }
        return states;
    }

    @Override
    public List<String> answers(String kind) {
        return switch (kind) {
            case DuplexParameters.CONSOLE -> List.of("PASSED");
            case DuplexParameters.DISK -> Outset.members();
            default -> List.of();
        };
    }

    @Override
    public boolean refusesWith(long code) {
        return code == (int) code && !DuplexCode.meaning((int) code).isEmpty();
    }

    @Override
    public List<FaultKind> faults(String kind) {
        return switch (kind) {
            case DuplexParameters.ENCLOSURE -> List.of(EnclosureFault.values());
            case DuplexParameters.CONSOLE -> List.of(ConsoleFault.values());
            case DuplexParameters.DISK -> {
                List<FaultKind> faults = new ArrayList<>(List.of(RdrFault.values()));
                faults.addAll(List.of(RdrStrain.values()));
                yield List.copyOf(faults);
            }
            case DuplexParameters.APPLICATION -> List.of(ApplicationFault.values());
            case DuplexParameters.ACTION -> List.of(ActionFault.values());
            case DuplexParameters.TEAM -> List.of(TeamFault.values());
            case DuplexParameters.EXTERNAL -> List.of(ExternalFault.values());
            case "link" -> {
                // nothing flows between the VTMs but what a person types and sees
                List<FaultKind> faults = new ArrayList<>(List.of(LinkFault.values()));
                faults.add(LinkStrain.FLAPS);
                yield List.copyOf(faults);
            }
            default -> List.of();
        };
    }

    @Override
    public List<Trait> traits(String kind) {
        return DuplexTraits.of(kind, states(kind));
    }

    @Override
    public String advice() {
        return Shipped.text(Duplex.class, "recovery.yaml");
    }

    @Override
    public List<String> services() {
        return List.of("application");
    }

    @Override
    public Midway midway() {
        return new DuplexMidway();
    }

    @Override
    public void build(Plan plan, Model.Builder model) {
        DuplexAssembly.build(plan, model);
    }
}
