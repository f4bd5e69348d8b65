package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Database.CopyFlag;
import dev.rehearse.hotstandby.Database.Descent;
import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.content.Tail;
import dev.rehearse.hotstandby.fact.DatabaseOpened;
import dev.rehearse.hotstandby.fact.ProcessExited;
import dev.rehearse.site.Ills;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.FaultEffect;

/** Starting the process, converting and opening its database. */
final class Boot {

    private static final int FORMATS = 1_000_000;

    private Boot() {}

    /** {@code solid} with whatever option. What cannot work ends at once with an exit code. */
    static void start(Turn turn, HsbCommand command, Desk.Caller caller) {
        if (turn.entry(HsbEvent.START).refused()) {
            caller.answer(Reply.REFUSED, ExitCode.LISTEN_FAILED.number(), ExitCode.LISTEN_FAILED.meaning());
            return;
        }
        ExitCode code = problem(turn, command);
        if (code != ExitCode.NONE) {
            boolean unclean = code == ExitCode.CANNOT_OPEN && !turn.log.databaseBlocked() && hasRoom(turn);
            String why = unclean ? HsbCode.meaning(HsbCode.NEEDS_RECOVERY) : code.meaning();
            turn.tell(new ProcessExited(code.number(), why));
            caller.answer(Reply.REFUSED, unclean ? HsbCode.NEEDS_RECOVERY : code.number(), "exit " + code.number());
            return;
        }
        turn.process = turn.process.started(command);
        if (command == HsbCommand.START_NEW) {
            int number = turn.wiring.place().number();
            turn.hold(created(turn.database, number, Database.formatOf(turn.process.running())));
        }
        turn.move(HsbEvent.START);
        turn.start(HsbTimer.BOOT, openingTime(turn));
        caller.answer(Reply.RUNNING, 0, "starting");
    }

    private static ExitCode problem(Turn turn, HsbCommand command) {
        Database database = turn.database;
        if (!turn.process.whole()) {
            return ExitCode.BAD_ARGUMENT;
        }
        if (command == HsbCommand.START_BACKUPSERVER) {
            return ExitCode.NONE;
        }
        if (command == HsbCommand.START_NEW) {
            return database.exists() ? ExitCode.DATABASE_EXISTS : ExitCode.NONE;
        }
        if (!database.exists()) {
            return ExitCode.DATABASE_MISSING;
        }
        if (database.flag() == CopyFlag.INCOMPLETE) {
            return ExitCode.BROKEN_NETCOPY;
        }
        turn.process = turn.process.started(command);
        return formatProblem(turn, command == HsbCommand.START_AUTOCONVERT);
    }

    /** Why the binary cannot open a database of this format. */
    static ExitCode formatProblem(Turn turn, boolean converts) {
        long binary = Database.formatOf(turn.process.running());
        long format = turn.database.format();
        if (format > binary) {
            return ExitCode.FATAL;
        }
        if (format == binary) {
            return ExitCode.NONE;
        }
        if (!converts) {
            return ExitCode.MUST_CONVERT;
        }
        return !turn.database.clean() || !hasRoom(turn) ? ExitCode.CANNOT_OPEN : ExitCode.NONE;
    }

    /** Whether the disk of the database has room for another copy of it. */
    static boolean hasRoom(Turn turn) {
        return !turn.log.databaseBlocked()
                && turn.wiring.sizes().databaseDisk() >= turn.wiring.sizes().database();
    }

    /** From the start of the process, or the last block of a copy, until the database is open. */
    static long openingTime(Turn turn) {
        return Ills.longer(unburdened(turn), turn.process.burden().own());
    }

    private static long unburdened(Turn turn) {
        Wiring.Times times = turn.wiring.times();
        Database database = turn.database;
        if (listensOnly(turn) || database.clean()) {
            long time = turn.context.duration(times.boot());
            return converts(turn)
                    ? time + times.conversion().nanoseconds(turn.wiring.sizes().database(), turn.context)
                    : time;
        }
        long sinceCheckpoint =
                database.history().endAt(turn.now) % turn.wiring.policy().checkpointInterval();
        return times.recovery()
                .nanoseconds(sinceCheckpoint * turn.wiring.sizes().logPerCommit(), turn.context);
    }

    private static boolean listensOnly(Turn turn) {
        return turn.state == HsbState.BOOTING && turn.process.start() == HsbCommand.START_BACKUPSERVER;
    }

    /** Whether opening the database changes its format. */
    static boolean converts(Turn turn) {
        return !listensOnly(turn) && turn.database.format() < Database.formatOf(turn.process.running());
    }

    static void ends(Turn turn) {
        if (turn.process.spoilsBoot()) {
            turn.tell(FaultEffect.bites(turn.context.self(), HsbFault.BOOT_FAILURE));
            turn.process = turn.process.spoils(false, turn.process.spoilsCopy());
            Shutdown.die(turn, ExitCode.FATAL.number(), "boot failed", false);
            return;
        }
        if (turn.process.start() == HsbCommand.START_BACKUPSERVER) {
            turn.move(HsbEvent.BOOTED_OFFLINE);
            turn.message(30585, "listening for netcopy");
            return;
        }
        if (!turn.database.clean()) {
            turn.message(30502, "unclean shutdown before, starting as secondary");
        }
        boolean standalone = turn.database.standalone() || !turn.wiring.policy().enabled();
        open(turn);
        turn.move(standalone ? HsbEvent.BOOTED_STANDALONE : HsbEvent.BOOTED);
        if (!standalone) {
            turn.message(30501, "started as secondary");
        }
    }

    /** Converts the database if it must, and opens it. */
    static void open(Turn turn) {
        Database database = turn.database;
        long binary = Database.formatOf(turn.process.running());
        if (converts(turn)) {
            // a received copy brings its own position; that of a database converted in place counts only from some
            // level on
            boolean kept = database.flag() == CopyFlag.COMPLETE
                    || database.damaged()
                    || turn.process.running() >= turn.wiring.readings().positionsFrom();
            Descent before = database.descent();
            int number = turn.wiring.place().number();
            database = database.converted(binary, kept ? before : converted(before, number, binary));
        }
        CopyFlag flag = database.damaged() ? CopyFlag.DAMAGED : CopyFlag.NORMAL;
        turn.database = database.with(flag).clean(false);
        turn.log = turn.log.with(Tail.STRICT);
        turn.tell(new DatabaseOpened(
                turn.database.format(), turn.process.running(), database.flag() != CopyFlag.INCOMPLETE));
    }

    /** The numbering that a conversion begins which does not keep log positions. */
    static Descent converted(Descent before, int number, long format) {
        return new Descent(before.base(), (number + 1) * FORMATS + (int) (format / 100_000));
    }

    /** A database of its own that a server has created. */
    static Database created(Database before, int number, long format) {
        History empty = History.created(number, before.promotions() + 1);
        return new Database(
                new Descent(number + 1, 0), format, CopyFlag.NORMAL, true, false, empty, 0, before.promotions() + 1);
    }
}
