package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * An application service.
 *
 * @param state of its instance in the system
 * @param there whether an instance runs on the isolated Upgrade Side
 * @param first its start-up type on the first enclosure's system disk
 * @param second its start-up type on the second enclosure's system disk
 * @param faults what is wrong with it
 */
public record Application(AppState state, boolean there, StartUp first, StartUp second, Faults faults)
        implements Encodable {

    /**
     * What is wrong with it, until somebody fixes it.
     *
     * @param stop whether it does not stop
     * @param start whether it does not start
     */
    public record Faults(boolean stop, boolean start) implements Encodable {

        static final Faults NONE = new Faults(false, false);

        @Override
        public void encode(Encoder out) {
            out.flag(stop).flag(start);
        }
    }

    Application on(AppEvent event) {
        AppState to = AppDiagram.TABLE.on(state, event).to();
        return to == state ? this : new Application(to, there, first, second, faults);
    }

    Application there(boolean runs) {
        return runs == there ? this : new Application(state, runs, first, second, faults);
    }

    StartUp type(int side) {
        return side == 0 ? first : second;
    }

    Application type(int side, StartUp type) {
        return new Application(state, there, side == 0 ? type : first, side == 0 ? second : type, faults);
    }

    Application with(Faults next) {
        return new Application(state, there, first, second, next);
    }

    @Override
    public void encode(Encoder out) {
        out.word(state).flag(there).word(first).word(second).part(faults);
    }
}
