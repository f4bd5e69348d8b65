package dev.rehearse.pac;

import dev.rehearse.kernel.World;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Seen;
import dev.rehearse.site.plan.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Standing in the middle of the upgrade of a PAC. */
final class PacMidway implements Midway {

    @Override
    public List<Parameter> typed(Plan plan) {
        return PacTyped.all(plan);
    }

    @Override
    public List<Reading> readings(Plan plan, Typed typed, @Nullable Plan usual) {
        return new PacReadings(plan, typed, usual).all();
    }

    @Override
    public List<Reading> helped(Plan plan, Typed typed, @Nullable Plan usual) {
        return PacHelp.of(readings(plan, typed, usual));
    }

    @Override
    public Plan portrait(Plan plan, World world) {
        return new PacPortrait(plan, world).plan();
    }

    @Override
    public List<Seen> look(Plan plan, World world) {
        return PacLook.of(new PacPortrait(plan, world));
    }

    @Override
    public String sketch(Plan plan, World world) {
        return PacSketch.of(plan, world);
    }

    @Override
    public boolean sensible(Plan plan, World world, String part, Command command, long argument) {
        return new PacSense(plan, world).sensible(part, command, argument);
    }

    /** Not as long as two PACs stand side by side, something is being installed, a check is relaxed, or queues are lost. */
    @Override
    public boolean over(Plan plan, World world) {
        PacPortrait portrait = new PacPortrait(plan, world);
        boolean open = portrait.psor().stores().size() > 1;
        for (Part host : plan.parts(PacParameters.HOST)) {
            open |= portrait.machine(host).install() != null;
        }
        for (Part region : plan.parts(PacParameters.REGION)) {
            open |= portrait.region(region).definition().relaxed();
        }
        for (Part sor : plan.parts(PacParameters.SOR)) {
            open |= portrait.emptied(sor) || portrait.queues(sor).restoring();
        }
        return !open;
    }

    @Override
    public List<Command> moves(String kind) {
        return switch (kind) {
            case PacParameters.REGION ->
                List.of(
                        RegionCommand.REGION_STATE,
                        RegionCommand.CASSTOP_F,
                        RegionCommand.CASSTART_WARM,
                        RegionCommand.CASSTART_UPGRADE,
                        RegionCommand.MIN_COMP_CHECK,
                        RegionCommand.ENABLE_LISTENER,
                        RegionCommand.PUT_IN,
                        RegionCommand.DRAIN,
                        RegionCommand.CASSTOP);
            case PacParameters.HOST ->
                List.of(
                        HostCommand.START,
                        HostCommand.STATE,
                        HostCommand.UPGRADE,
                        EsHostCommand.BACK_UP_MFDS,
                        EsHostCommand.RESTORE_MFDS,
                        EsHostCommand.SET_RUNNING,
                        EsHostCommand.REM_OLD_PAC);
            case PacParameters.PAC ->
                List.of(PacCommand.SET_RUNNING, PacCommand.SET_QUIESCE, PacCommand.REM_OLD_PAC, PacCommand.CANCEL_JOBS);
            case PacParameters.PSOR -> List.of(PsorCommand.STATE);
            case PacParameters.SOR -> List.of(SorCommand.STATE, SorCommand.RESTORE);
            case PacParameters.DATABASE -> List.of(DatabaseCommand.LIST, DatabaseCommand.RECOVER);
            default -> List.of();
        };
    }
}
