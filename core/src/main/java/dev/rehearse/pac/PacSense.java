package dev.rehearse.pac;

import dev.rehearse.kernel.World;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;

/** Which commands are not worth typing in a world, whatever they would answer: those about the PACs, the hosts and the stores. */
final class PacSense {

    private final PacPortrait portrait;
    private final Plan plan;

    PacSense(Plan plan, World world) {
        this.plan = plan;
        this.portrait = new PacPortrait(plan, world);
    }

    boolean sensible(String part, Command command, long argument) {
        Part asked = plan.part(part);
        if (command instanceof RegionCommand own) {
            return new RegionSense(portrait, asked).sensible(own, argument);
        }
        if (command instanceof PacCommand own) {
            return sensible(own, argument);
        }
        if (command instanceof DatabaseCommand own) {
            return sensible(own);
        }
        if (command instanceof SorCommand own) {
            QueueStore.Memory queues = portrait.queues(asked);
            boolean restores = queues.restoring();
            boolean empty = portrait.emptied(asked) && queues.crashes() == 0 && !restores;
            return own == SorCommand.RESTORE ? empty : restores;
        }
        if (command == PsorCommand.STATE) {
            RedisState state = portrait.psor().state();
            return state == RedisState.FAILING_OVER || state == RedisState.RESTARTING;
        }
        return new HostSense(portrait, asked).sensible(command, argument);
    }

    /** What is in doubt is cleared when nobody is silent: who is silent may live, and needs his locks. */
    private boolean sensible(DatabaseCommand command) {
        SharedDatabase.Memory database = portrait.database();
        boolean doubt = database.registrations().stream().anyMatch(Registration::doubt);
        boolean silent = database.registrations().stream().anyMatch(Registration::silent);
        return switch (command) {
            case RECOVER -> database.up() && doubt && !silent && !database.recovering();
            case LIST -> database.recovering();
            case STATE -> false;
        };
    }

    boolean sensible(PacCommand command, long level) {
        return switch (command) {
            case SET_RUNNING, SET_QUIESCE, REM_OLD_PAC -> {
                CaspacAction action = command.action();
                yield action != null && sensible(portrait, action, level);
            }
            case CANCEL_JOBS -> portrait.orphans();
            default -> false;
        };
    }

    /** Whether a {@code caspac} action can be of use at the prompt of a version. */
    static boolean sensible(PacPortrait portrait, CaspacAction action, long level) {
        PacStore store = portrait.store(level);
        boolean newer = portrait.psor().stores().stream().anyMatch(other -> other.level() > level);
        boolean older = portrait.psor().stores().stream().anyMatch(other -> other.level() < level);
        PacMode mode = store == null ? PacMode.ABSENT : store.mode();
        return portrait.psor().state().writes()
                && switch (action) {
                    case SET_RUNNING ->
                        (mode == PacMode.UPGRADE || mode == PacMode.QUIESCE) && started(portrait, level);
                    case SET_QUIESCE -> mode == PacMode.RUNNING && newer;
                    case REM_OLD_PAC -> older && store != null && complete(portrait, level) && tidy(portrait);
                    default -> false;
                };
    }

    /** Whether a region is Started in the PAC of a version. */
    private static boolean started(PacPortrait portrait, long level) {
        return portrait.plan.parts(PacParameters.REGION).stream()
                .map(portrait::region)
                .anyMatch(region -> region.state() == RegionState.STARTED
                        && region.process().pac().level() == level);
    }

    /** Whether nothing is left over of those who died. */
    static boolean tidy(PacPortrait portrait) {
        return !portrait.orphans()
                && portrait.database().registrations().stream().noneMatch(Registration::doubt);
    }

    /** Whether every region is in the PAC of a version: until then somebody may have to go back. */
    private static boolean complete(PacPortrait portrait, long level) {
        return portrait.plan.parts(PacParameters.REGION).stream()
                .map(portrait::region)
                .allMatch(region ->
                        region.state().runs() && region.process().pac().level() == level);
    }
}
