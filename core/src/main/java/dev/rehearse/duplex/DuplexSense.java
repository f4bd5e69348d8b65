package dev.rehearse.duplex;

import dev.rehearse.kernel.World;
import dev.rehearse.rdr.PairState;
import dev.rehearse.rdr.RdrCommand;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Which commands are worth typing in a world, whatever they would answer. Users come first: while they could be served and are not,
 * nothing else is; and the guide's advice is followed where the product does not insist on it.
 */
final class DuplexSense {

    private final Plan plan;
    private final DuplexPortrait portrait;
    private final DuplexPlight plight;
    private final Memory memory;
    private final Images images;

    DuplexSense(Plan plan, World world) {
        this.plan = plan;
        this.portrait = new DuplexPortrait(plan, world);
        this.memory = DuplexPortrait.memory(world);
        this.plight = new DuplexPlight(plan, memory);
        this.images = memory.images();
    }

    boolean sensible(String part, Command command) {
        if (command instanceof ApplicationCommand own) {
            return application(index(DuplexParameters.APPLICATION, part), own);
        }
        if (plight.idle()) {
            return false;
        }
        if (command instanceof ConsoleCommand own) {
            return console(own);
        }
        if (command instanceof EnclosureCommand own) {
            int side = index(DuplexParameters.ENCLOSURE, part);
            return work(side, own) || system(side, own) || hardware(side, own);
        }
        if (command instanceof RdrCommand own) {
            return disk(index(DuplexParameters.DISK, part), own);
        }
        Routine.Faults faults = command == ActionCommand.FIX
                ? memory.software()
                        .routines()
                        .get(index(DuplexParameters.ACTION, part))
                        .faults()
                : Routine.Faults.NONE;
        return faults.fails() || faults.hangs();
    }

    private int index(String kind, String part) {
        return plan.parts(kind).stream().map(Part::name).toList().indexOf(part);
    }

    private boolean application(int index, ApplicationCommand command) {
        Application application = memory.software().applications().get(index);
        AppState state = application.state();
        boolean lies = state == AppState.STOPPED || state == AppState.FAILED;
        boolean faulty = application.faults().start() || application.faults().stop();
        boolean merging = memory.session().state() == SessionState.MERGE_BROKEN && images.split();
        boolean starts = lies && !merging && plight.startable();
        return command == ApplicationCommand.FIX ? faulty : command == ApplicationCommand.START && starts;
    }

    private boolean console(ConsoleCommand command) {
        Session session = memory.session();
        boolean faulty = session.desk().faults() > 0;
        boolean up = images.system().isUp();
        if (faulty || !up) {
            return up && command == ConsoleCommand.RESTART_CONSOLE;
        }
        SessionEvent request = request(command);
        if (request != null) {
            return SessionDiagram.TABLE.on(session.state(), request).moves() && wise(request);
        }
        return switch (command) {
            case COPY_PACKAGE -> !session.desk().packageLocal() && !images.split();
            case STOP_UTILITY -> session.desk().utility();
            case VERIFY -> session.state() == SessionState.MERGED && plight.torn();
            case STATE -> session.state().operation() == SessionState.Operation.BUSY;
            default -> false;
        };
    }

    private static @Nullable SessionEvent request(ConsoleCommand command) {
        return switch (command) {
            case PREPARE_SPLIT -> SessionEvent.PREPARE_SPLIT;
            case EXECUTE_SPLIT -> SessionEvent.EXECUTE_SPLIT;
            case PREPARE_MERGE -> SessionEvent.PREPARE_MERGE;
            case EXECUTE_MERGE -> SessionEvent.EXECUTE_MERGE;
            case COMMIT -> SessionEvent.COMMIT;
            case ABORT -> SessionEvent.ABORT;
            case FINISH -> SessionEvent.FINISH;
            case RETRY -> SessionEvent.RETRY;
            default -> null;
        };
    }

    /** Nobody splits while something is on its way, merges while somebody is at work, or keeps half an installation. */
    private boolean wise(SessionEvent request) {
        SessionState state = memory.session().state();
        boolean splits = state == SessionState.PREPARE_SPLIT_BROKEN || state == SessionState.SPLIT_BROKEN;
        boolean rests = !plight.passes() && !plight.unserved();
        return switch (request) {
            case PREPARE_SPLIT, EXECUTE_SPLIT -> rests && !plight.copies();
            case RETRY ->
                splits
                        ? images.split() || (!plight.passes() && !plight.copies())
                        : !images.upgrade().remote();
            case PREPARE_MERGE, EXECUTE_MERGE -> rests && !images.upgrade().remote();
            case COMMIT -> rests && !plight.halfUsed();
            default -> true;
        };
    }

    /** What somebody does in a remote session to the Upgrade Side, when the system is not what he should care for. */
    private boolean work(int side, EnclosureCommand command) {
        boolean upgrade = images.split() && side != images.home() && !plight.unserved();
        boolean remote = images.upgrade().remote() && images.upgrade().job() == null;
        return switch (command) {
            case CONNECT -> upgrade && !images.upgrade().remote();
            case DISCONNECT, UPGRADE -> upgrade && remote;
            case TEST -> upgrade && remote && plight.torn();
            default -> false;
        };
    }

    /** What starts and stops operating systems. */
    private boolean system(int side, EnclosureCommand command) {
        boolean upgrade = images.split() && side != images.home();
        boolean mine = upgrade || side == images.home();
        PartnerState os = images.on(side).os();
        boolean stuck = os != PartnerState.OS_UP && !os.onItsWay() && os != PartnerState.DC_OFF;
        return switch (command) {
            case RESTART -> mine && stuck && (!upgrade || images.system().isUp());
            case SHUT_DOWN -> mine && !upgrade && os == PartnerState.OS_UP && plight.restorable();
            case BOOT_ALONE -> plight.lost();
            default -> false;
        };
    }

    /** What is done to the enclosures themselves. */
    private boolean hardware(int side, EnclosureCommand command) {
        Half half = memory.halves().get(side);
        boolean cpu = portrait.below(side, true);
        boolean io = portrait.below(side, false);
        Part part = plan.parts(DuplexParameters.ENCLOSURE).get(side);
        return switch (command) {
            case RESCAN -> DuplexPlight.any(half, OpState.UNKNOWN);
            case BRING_UP -> DuplexPlight.down(half.cpu(), cpu) || DuplexPlight.down(half.io(), io);
            case CLEAR_MTBF -> cpu || io;
            case INSERT ->
                DuplexPlight.any(half, OpState.EMPTY)
                        && part.value(Outset.POWER).text().equals("on");
            case WAIT ->
                side == images.home()
                        ? plight.passes() || images.system().os().onItsWay()
                        : images.split() && images.upgrade().job() != null;
            default -> false;
        };
    }

    private boolean disk(int index, RdrCommand command) {
        Bay bay = memory.bays().get(index);
        boolean dead = bay.mirror().state() == PairState.DEAD;
        boolean gives = dead || (plight.system(index) && plight.restorable());
        return switch (command) {
            case WAIT_FOR_RESYNC -> bay.mirror().target() >= 0 || (bay.mirror().candidate() >= 0 && !images.split());
            case RESTORE -> bay.backup() >= 0 && gives && plight.gone(index);
            default -> false;
        };
    }
}
