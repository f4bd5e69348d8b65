package dev.rehearse.duplex;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Wire;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;

/**
 * A duplexed system: two CPU-I/O enclosures that are one computer, or two for as long as it is split. It talks to the
 * outside through the {@link Panel}s of its parts.
 */
public final class FtServer implements Component<Memory> {

    private final Memory first;
    private final Wiring wiring;

    /** The start of the run, at which what is not as it should be is told, and what was under way goes on. */
    enum Opening implements Signal {
        /** The only one. */
        OPEN;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    FtServer(Memory first, Wiring wiring) {
        this.first = first;
        this.wiring = wiring;
    }

    @Override
    public Memory initial() {
        return first;
    }

    @Override
    public int timers() {
        return Clock.SLOTS;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        Turn turn = new Turn(memory, wiring, context);
        if (signal instanceof Clock clock) {
            time(turn, clock);
        } else if (signal instanceof Passed passed) {
            passed(turn, passed);
        } else if (signal == Opening.OPEN) {
            Resuming.open(turn);
            Verifying.open(turn);
        }
        if (signal instanceof Passed && turn.untouched()) {
            return memory; // a question: what follows from this memory has followed already
        }
        settle(turn);
        Memory after = turn.memory();
        if (after.equals(memory)) {
            return memory;
        }
        Faces.settle(turn, after);
        return after.with(after.watches().look(context, question -> answer(turn, after, question)));
    }

    /** What is answered now to a question that is watched; its argument says which part it is about. */
    private static Answer answer(Turn turn, Memory after, Order question) {
        long place = question.argument();
        return Questions.answer(turn, after, new Passed(Part.of(place), Part.index(place), question), question);
    }

    private static void passed(Turn turn, Passed passed) {
        if (passed.what() instanceof Order order) {
            Desk.obey(turn, passed, order);
        } else if (passed.what() instanceof Watch watch) {
            turn.watches = turn.watches.with(watch.about(passed.part().place(passed.index())));
        } else if (passed.what() instanceof Strike strike) {
            Blows.strike(turn, passed, strike);
        } else if (passed.what() instanceof Heal heal) {
            Blows.heal(turn, passed, heal);
        } else if (passed.what() instanceof Wire wire) {
            turn.blocked = !(wire.hears() && wire.reaches());
        }
    }

    private static void time(Turn turn, Clock clock) {
        int index = clock.index();
        switch (clock.what()) {
            case CPU -> Hardware.stage(turn, index, true);
            case IO -> Hardware.stage(turn, index, false);
            case OS -> Booting.stage(turn, index);
            case HANG -> Booting.move(turn, index, PartnerEvent.UNANSWERED);
            case JOB -> Installing.end(turn, index);
            case WORK -> Operations.stage(turn);
            case VERIFICATION -> Console.verified(turn);
            case APPLICATION -> Applications.stage(turn, index);
            case RESYNC -> Resync.finished(turn, index);
            case RESTORE -> Backups.restored(turn, index);
            case SURFACE -> Verifying.stage(turn, index);
        }
    }

    /** What follows from everything else, in the order in which one thing follows from the other. */
    private static void settle(Turn turn) {
        Hardware.pair(turn);
        Storage.settle(turn);
        Booting.settle(turn);
        Operations.settle(turn);
        Storage.settle(turn);
        Applications.settle(turn);
        Console.settle(turn);
        Resync.settle(turn);
        Verifying.settle(turn);
        Survey.settle(turn);
    }
}
