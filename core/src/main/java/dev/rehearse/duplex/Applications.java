package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.InstanceChanged;
import dev.rehearse.duplex.fact.StartUpChanged;

/** Application services: who starts and stops them, and on which side they run. */
final class Applications {

    private Applications() {}

    /** Starts one; nothing happens if it runs. Returns why not, or 0. */
    static int start(Turn turn, int index) {
        Application application = turn.applications[index];
        if (AppDiagram.TABLE.on(application.state(), AppEvent.START).refused()) {
            return DuplexCode.NOT_IN_THIS_STATE;
        }
        turn.applications[index] = application.on(AppEvent.START);
        turn.start(Clock.What.APPLICATION, index, Span.APPLICATION_START);
        return 0;
    }

    /** Stops one; nothing happens if it does not run. Returns why not, or 0. */
    static int stop(Turn turn, int index) {
        Application application = turn.applications[index];
        if (AppDiagram.TABLE.on(application.state(), AppEvent.STOP).refused()) {
            return DuplexCode.NOT_IN_THIS_STATE;
        }
        turn.applications[index] = application.on(AppEvent.STOP);
        turn.start(Clock.What.APPLICATION, index, Span.APPLICATION_STOP);
        return 0;
    }

    /** One that was being started or stopped when the run began goes on with that. */
    static void resume(Turn turn, int index) {
        if (turn.applications[index].state() == AppState.STARTING) {
            turn.start(Clock.What.APPLICATION, index, Span.APPLICATION_START);
        } else if (turn.applications[index].state() == AppState.STOPPING) {
            turn.start(Clock.What.APPLICATION, index, Span.APPLICATION_STOP);
        }
    }

    static void stage(Turn turn, int index) {
        Application application = turn.applications[index];
        if (application.state() == AppState.STOPPING) {
            boolean refuses = application.faults().stop();
            if (refuses) {
                Sequel.bites(turn, Part.APPLICATION, index, ApplicationFault.STOP_FAILURE);
            }
            turn.applications[index] = application.on(refuses ? AppEvent.STOP_FAILED : AppEvent.STOPPED);
        } else if (application.state() == AppState.STARTING) {
            if (application.faults().start()) {
                Sequel.bites(turn, Part.APPLICATION, index, ApplicationFault.START_FAILURE);
            }
            boolean works = !application.faults().start() && turn.images.mounted() && Storage.formatFits(turn);
            turn.applications[index] = application.on(works ? AppEvent.STARTED : AppEvent.START_FAILED);
            if (works) {
                Conversion.used(turn);
            }
            if (works && turn.wiring.crew().applications().get(index).migrates()) {
                Storage.migrate(turn);
            }
        }
    }

    /** The operating system has come up, and starts what starts by itself. */
    static void startAutomatic(Turn turn) {
        for (int i = 0; i < turn.applications.length; i++) {
            if (turn.applications[i].type(Storage.systemSide(turn)) == StartUp.AUTOMATIC) {
                start(turn, i);
            }
        }
    }

    /** The Upgrade Side's operating system has come up, and starts what starts by itself, with no network and no data. */
    static void startIsolated(Turn turn) {
        for (int i = 0; i < turn.applications.length; i++) {
            if (turn.applications[i].type(turn.upgradeSide()) == StartUp.AUTOMATIC) {
                isolated(turn, i, true);
            }
        }
    }

    /** At the split both halves go on from the same memory: what ran runs twice, until it is stopped on one side. */
    static void doubled(Turn turn) {
        for (int i = 0; i < turn.applications.length; i++) {
            isolated(turn, i, turn.applications[i].state() == AppState.RUNNING);
        }
    }

    /** An instance on the isolated side runs or does not. */
    private static void isolated(Turn turn, int index, boolean runs) {
        Application application = turn.applications[index];
        if (application.there() != runs) {
            turn.applications[index] = application.there(runs);
            turn.tell(new InstanceChanged(
                    turn.wiring.crew().applications().get(index).front().name(), true, runs));
        }
    }

    /** What the console controls is stopped and disabled on the Upgrade Side. */
    static void disable(Turn turn) {
        for (int i = 0; i < turn.applications.length; i++) {
            if (controlled(turn, i)) {
                isolated(turn, i, false);
                turn.applications[i] = turn.applications[i].type(turn.upgradeSide(), StartUp.DISABLED);
            }
        }
    }

    /** The start-up types that the Upgrade Side's services had are put back. */
    static void restore(Turn turn, int side) {
        for (int i = 0; i < turn.applications.length; i++) {
            turn.applications[i] = turn.applications[i].type(side, original(turn, i));
        }
    }

    static StartUp original(Turn turn, int index) {
        return turn.wiring.crew().applications().get(index).startUp();
    }

    static boolean controlled(Turn turn, int index) {
        return turn.wiring.crew().applications().get(index).controlled();
    }

    /** Those that the console controls are told to start, if they do not run. */
    static void startControlled(Turn turn) {
        for (int i = 0; i < turn.applications.length; i++) {
            if (controlled(turn, i)) {
                start(turn, i);
            }
        }
    }

    static void stopControlled(Turn turn) {
        for (int i = 0; i < turn.applications.length; i++) {
            if (controlled(turn, i)) {
                stop(turn, i);
            }
        }
    }

    /** Whether all that the console controls are in this state. */
    static boolean allControlled(Turn turn, AppState state) {
        boolean all = true;
        for (int i = 0; i < turn.applications.length; i++) {
            all &= !controlled(turn, i) || turn.applications[i].state() == state;
        }
        return all;
    }

    static boolean any(Turn turn, AppState state) {
        boolean any = false;
        for (Application application : turn.applications) {
            any |= application.state() == state;
        }
        return any;
    }

    static void event(Turn turn, int index, AppEvent event) {
        Application next = turn.applications[index].on(event);
        if (!next.equals(turn.applications[index])) {
            turn.applications[index] = next;
            turn.cancel(Clock.What.APPLICATION, index);
        }
    }

    /** What becomes of them when their operating system or their disks are gone; and what changed is told. */
    static void settle(Turn turn) {
        boolean down = turn.images.system().os() != PartnerState.OS_UP;
        boolean apart = turn.images.split() && turn.images.upgrade().isUp();
        for (int i = 0; i < turn.applications.length; i++) {
            if (down) {
                event(turn, i, AppEvent.KILL);
            } else if (!turn.images.mounted() && turn.applications[i].state() == AppState.RUNNING) {
                event(turn, i, AppEvent.STRAND);
            }
            if (!apart) {
                isolated(turn, i, false);
            }
            tell(turn, i);
        }
    }

    private static void tell(Turn turn, int index) {
        String name = turn.wiring.crew().applications().get(index).front().name();
        Application was = turn.before.software().applications().get(index);
        Application is = turn.applications[index];
        if (was.state() == AppState.RUNNING != (is.state() == AppState.RUNNING)) {
            turn.tell(new InstanceChanged(name, false, is.state() == AppState.RUNNING));
        }
        for (int side = 0; side < 2; side++) {
            if (was.type(side) != is.type(side)) {
                boolean production = side == turn.images.home();
                String original = original(turn, index).name();
                turn.tell(new StartUpChanged(name, production, is.type(side).name(), original));
            }
        }
    }
}
