package dev.rehearse.pac;

import dev.rehearse.kernel.Model;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostFault;
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

/** A Performance and Availability Cluster (PAC) of enterprise server regions as scenarios speak of it. */
public final class EnterpriseServer implements SystemKind {

    @Override
    public List<String> kinds() {
        return List.of(
                PacParameters.REGION,
                PacParameters.HOST,
                PacParameters.PAC,
                PacParameters.PSOR,
                PacParameters.SOR,
                PacParameters.DATABASE,
                PacParameters.BALANCER);
    }

    @Override
    public List<Parameter> parameters() {
        return PacParameters.all();
    }

    @Override
    public List<Command> commands(String kind) {
        return switch (kind) {
            case PacParameters.REGION -> List.of(RegionCommand.values());
            case PacParameters.HOST -> {
                List<Command> commands = new ArrayList<>(List.of(EsHostCommand.values()));
                for (HostCommand command : HostCommand.values()) {
                    if (command != HostCommand.FREE_DISK && command != HostCommand.REMOVE_DATABASE) {
                        commands.add(command);
                    }
                }
                yield List.copyOf(commands);
            }
            case PacParameters.PAC -> List.of(PacCommand.values());
            case PacParameters.PSOR -> List.of(PsorCommand.values());
            case PacParameters.SOR -> List.of(SorCommand.values());
            case PacParameters.DATABASE -> List.of(DatabaseCommand.values());
            default -> List.of();
        };
    }

    @Override
    public List<String> states(String kind) {
        List<String> states = new ArrayList<>();
        switch (kind) {
            case PacParameters.REGION -> {
                for (RegionState state : RegionState.values()) {
                    add(states, state.shownAs());
                }
                for (RegionState state : RegionState.values()) {
                    add(states, state.name());
                }
            }
            case PacParameters.HOST -> states.addAll(List.of(EsHost.INSTALLED, EsHost.UNUSABLE));
            case PacParameters.PAC -> states.addAll(modes());
            case PacParameters.PSOR -> {
                for (RedisState state : RedisState.values()) {
                    add(states, state.words());
                }
            }
            case PacParameters.SOR, PacParameters.DATABASE -> states.addAll(List.of("up", "down"));
            default -> {
                // a load balancer has none
            }
        }
        return List.copyOf(states);
    }

    /** {@code Running}, {@code Upgrade beside Running} and so on. */
    private static List<String> modes() {
        List<String> modes = new ArrayList<>();
        for (PacMode mode : PacMode.values()) {
            modes.add(mode.words());
            for (PacMode older : PacMode.values()) {
                if (mode != PacMode.ABSENT && older != PacMode.ABSENT) {
                    modes.add(mode.words() + " beside " + older.words());
                }
            }
        }
        return modes;
    }

    private static void add(List<String> words, String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    @Override
    public List<String> answers(String kind) {
        List<String> answers = new ArrayList<>();
        if (kind.equals(PacParameters.REGION)) {
            for (ListenerStatus status : ListenerStatus.values()) {
                add(answers, status.words());
            }
            for (PoolState state : PoolState.values()) {
                add(answers, state.words());
            }
        } else if (kind.equals(PacParameters.HOST)) {
            answers.addAll(List.of(Actions.COMPATIBLE, Actions.INCOMPATIBLE, "up"));
        } else if (kind.equals(PacParameters.DATABASE)) {
            answers.addAll(List.of(Registration.OK, Registration.IN_DOUBT));
        } else if (kind.equals(PacParameters.PAC)) {
            answers.add(Jobs.NO_ORPHANS);
        }
        return List.copyOf(answers);
    }

    @Override
    public boolean refusesWith(long code) {
        boolean known = code == (int) code && !Code.meaning((int) code).isEmpty();
        return HostCommand.refusesWith(code) || known;
    }

    @Override
    public List<FaultKind> faults(String kind) {
        return switch (kind) {
            case PacParameters.REGION -> List.of(RegionFault.values());
            case PacParameters.HOST -> {
                List<FaultKind> faults = new ArrayList<>(List.of(EsHostFault.values()));
                faults.addAll(List.of(HostFault.values()));
                yield List.copyOf(faults);
            }
            case PacParameters.PSOR -> List.of(RedisFault.values());
            case PacParameters.SOR -> List.of(SorFault.values());
            case PacParameters.DATABASE -> List.of(DatabaseFault.values());
            case PacParameters.BALANCER -> List.of(BalancerFault.values());
            default -> List.of();
        };
    }

    @Override
    public List<Trait> traits(String kind) {
        return PacTraits.of(kind, states(kind));
    }

    @Override
    public String advice() {
        return Shipped.text(EnterpriseServer.class, "recovery.yaml");
    }

    @Override
    public List<String> services() {
        return List.of("online", "batch");
    }

    @Override
    public Midway midway() {
        return new PacMidway();
    }

    @Override
    public void build(Plan plan, Model.Builder model) {
        PacAssembly.build(plan, model);
    }
}
