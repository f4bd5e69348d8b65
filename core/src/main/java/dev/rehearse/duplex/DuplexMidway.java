package dev.rehearse.duplex;

import dev.rehearse.kernel.World;
import dev.rehearse.rdr.RdrCommand;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Seen;
import dev.rehearse.site.plan.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Standing in the middle of an Active Upgrade. */
final class DuplexMidway implements Midway {

    /** How long a resync may take, in nanoseconds: a day. */
    private static final long PATIENCE = 24 * 3600 * 1_000_000_000L;

    @Override
    public List<Parameter> typed(Plan plan) {
        return DuplexTyped.all(plan);
    }

    @Override
    public List<Reading> readings(Plan plan, Typed typed, @Nullable Plan usual) {
        return new DuplexReadings(plan, typed, usual).all();
    }

    @Override
    public List<Reading> helped(Plan plan, Typed typed, @Nullable Plan usual) {
        return DuplexHelp.of(readings(plan, typed, usual));
    }

    @Override
    public List<String> beyond(Plan situation) {
        return DuplexHelp.beyond(situation);
    }

    @Override
    public Plan portrait(Plan plan, World world) {
        return new DuplexPortrait(plan, world).plan();
    }

    @Override
    public List<Seen> look(Plan plan, World world) {
        return DuplexLook.at(plan, world);
    }

    @Override
    public String sketch(Plan plan, World world) {
        return DuplexSketch.of(plan, world);
    }

    @Override
    public boolean sensible(Plan plan, World world, String part, Command command, long argument) {
        return new DuplexSense(plan, world).sensible(part, command);
    }

    @Override
    public boolean over(Plan plan, World world) {
        return DuplexPortrait.memory(world).session().state() == SessionState.IDLE;
    }

    @Override
    public long patience() {
        return PATIENCE;
    }

    @Override
    public List<Command> moves(String kind) {
        return switch (kind) {
            case DuplexParameters.CONSOLE ->
                List.of(
                        ConsoleCommand.COPY_PACKAGE,
                        ConsoleCommand.PREPARE_SPLIT,
                        ConsoleCommand.EXECUTE_SPLIT,
                        ConsoleCommand.PREPARE_MERGE,
                        ConsoleCommand.EXECUTE_MERGE,
                        ConsoleCommand.COMMIT,
                        ConsoleCommand.FINISH,
                        ConsoleCommand.RETRY,
                        ConsoleCommand.ABORT,
                        ConsoleCommand.VERIFY,
                        ConsoleCommand.STATE,
                        ConsoleCommand.STOP_UTILITY,
                        ConsoleCommand.RESTART_CONSOLE);
            case DuplexParameters.ENCLOSURE ->
                List.of(
                        EnclosureCommand.CONNECT,
                        EnclosureCommand.UPGRADE,
                        EnclosureCommand.TEST,
                        EnclosureCommand.DISCONNECT,
                        EnclosureCommand.RESTART,
                        EnclosureCommand.WAIT,
                        EnclosureCommand.CLEAR_MTBF,
                        EnclosureCommand.BRING_UP,
                        EnclosureCommand.RESCAN,
                        EnclosureCommand.INSERT,
                        EnclosureCommand.SHUT_DOWN,
                        EnclosureCommand.BOOT_ALONE);
            case DuplexParameters.DISK -> List.of(RdrCommand.WAIT_FOR_RESYNC, RdrCommand.RESTORE);
            case DuplexParameters.APPLICATION -> List.of(ApplicationCommand.FIX, ApplicationCommand.START);
            case DuplexParameters.ACTION -> List.of(ActionCommand.FIX);
            default -> List.of();
        };
    }
}
