package dev.rehearse.pac;

import dev.rehearse.pac.fact.ListenerChanged;

/** What a region stands on: its host, the product, its definition, and the stores that it shares with others. */
final class Footing {

    private Footing() {}

    static void news(RegionTurn turn, Ground ground) {
        Machine machine = turn.machine;
        switch (ground.what()) {
            case LOST -> {
                turn.machine = machine.up(false);
                turn.move(RegionEvent.HOST_LOST);
            }
            case BACK -> {
                turn.machine = machine.up(true);
                turn.move(RegionEvent.HOST_BACK);
            }
            case DISK_LOST ->
                turn.machine = machine.with(new Region.Branches(machine.log().count(), 0));
            case INSTALLING -> {
                Stop.patched(turn);
                installed(turn, ground.level());
            }
            case INSTALLED -> installed(turn, ground.level());
            case INSTALLED_BARE -> {
                definition(turn, Ground.What.DEFINITIONS_LOST);
                installed(turn, ground.level());
            }
            case DEFINITIONS_LOST, DEFINITIONS_EXPORTED, DEFINITIONS_RESTORED, DEFINITIONS_IMPORTED ->
                definition(turn, ground.what());
            case PACED -> turn.machine = machine.pace(ground.level());
            case PSOR_CUT, PSOR_MENDED -> psor(turn, turn.reach.withPsorLink(ground.what() == Ground.What.PSOR_MENDED));
            case DATABASE_CUT, DATABASE_MENDED ->
                turn.reach = turn.reach.withDatabaseLink(ground.what() == Ground.What.DATABASE_MENDED);
        }
    }

    private static void installed(RegionTurn turn, long level) {
        turn.machine = turn.machine.level(level);
    }

    private static void definition(RegionTurn turn, Ground.What what) {
        Region.Definition was = turn.definition;
        if (what == Ground.What.DEFINITIONS_LOST) {
            turn.definition = new Region.Definition(false, was.listener(), was.exported(), was.relaxed());
            turn.move(RegionEvent.DEFINITION_LOST);
        } else if (what == Ground.What.DEFINITIONS_EXPORTED) {
            Export export = new Export(rested(was.listener()), turn.state.runs());
            turn.definition = new Region.Definition(was.defined(), was.listener(), export, was.relaxed());
        } else {
            restored(turn, what == Ground.What.DEFINITIONS_IMPORTED);
        }
    }

    /** What the backup says of the listener holds again, whatever was set since; so does the region's status if asked for. */
    private static void restored(RegionTurn turn, boolean status) {
        Region.Definition was = turn.definition;
        ListenerStatus listener =
                turn.state.runs() ? was.listener() : was.exported().listener();
        turn.definition = new Region.Definition(true, listener, was.exported(), was.relaxed());
        if (!listener.words().equals(was.listener().words())) {
            turn.tell(new ListenerChanged(listener.words()));
        }
        boolean started = status && was.exported().started();
        turn.move(started ? RegionEvent.STARTED_IMPORTED : RegionEvent.DEFINITION_RESTORED);
    }

    /** How a listener stands in a backup, which is read with every region Stopped. */
    private static ListenerStatus rested(ListenerStatus status) {
        return ListenerStatus.TABLE.on(status, ListenerStatus.Event.REGION_DOWN).to();
    }

    static void reach(RegionTurn turn, Reachable news) {
        Reach now = turn.reach.with(news);
        if (news.what() == Reachable.What.PSOR) {
            // whoever lives writes its entry again, for it may be lost
            turn.pingsAgain = news.up();
            psor(turn, now);
            return;
        }
        turn.reach = now;
        if (news.what() == Reachable.What.SOR && news.up() && turn.state.runs()) {
            turn.message("CASPA1001I", "connected to a queue SOR again");
        }
    }

    private static void psor(RegionTurn turn, Reach now) {
        boolean before = turn.reach.reachesPsor();
        turn.reach = now;
        if (before && !now.reachesPsor() && !turn.process.pac().outside()) {
            turn.move(RegionEvent.PSOR_LOST);
        } else if (!before && now.reachesPsor()) {
            Start.found(turn);
        }
    }
}
