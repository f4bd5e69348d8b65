package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a management server is doing with a session, in memory: gone with the process, and not copied to the standby.
 *
 * @param stage what it waits for
 * @param command that it drives; of no meaning while nothing is driven
 * @param awaited storage systems that have not answered; bit 0 is the first
 * @param known what each storage system said last
 * @param queue commands that wait until this one is over
 */
record Course(Stage stage, SessionCommand command, long awaited, List<Piece> known, List<Queued> queue)
        implements Encodable {

    /** What a session's command can wait for. */
    enum Stage {
        /** Nothing is driven. */
        IDLE,
        /** The command takes its time. */
        WORKING,
        /** Storage systems have been told and have not answered. */
        ASKED
    }

    /**
     * A command that waits.
     *
     * @param command what to do
     */
    record Queued(SessionCommand command) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.word(command);
        }
    }

    static Course idle(int boxes) {
        return new Course(
                Stage.IDLE, SessionCommand.STATE, 0, List.copyOf(Collections.nCopies(boxes, Piece.NONE)), List.of());
    }

    boolean busy() {
        return stage != Stage.IDLE;
    }

    Course working(SessionCommand what) {
        return new Course(Stage.WORKING, what, 0, known, queue);
    }

    Course asked(SessionCommand what, long boxes) {
        return new Course(Stage.ASKED, what, boxes, known, queue);
    }

    /** Nothing is driven any more. */
    Course over() {
        return new Course(Stage.IDLE, SessionCommand.STATE, 0, known, queue);
    }

    Course heard(int box, Piece piece) {
        List<Piece> changed = new ArrayList<>(known);
        changed.set(box, piece);
        return new Course(stage, command, awaited & ~(1L << box), List.copyOf(changed), queue);
    }

    Course queued(SessionCommand next) {
        List<Queued> more = new ArrayList<>(queue);
        more.add(new Queued(next));
        return new Course(stage, command, awaited, known, List.copyOf(more));
    }

    /** Without the first of those that wait. */
    Course next() {
        return new Course(stage, command, awaited, known, List.copyOf(queue.subList(1, queue.size())));
    }

    @Override
    public void encode(Encoder out) {
        out.word(stage).word(command).number(awaited).parts(known).parts(queue);
    }
}
