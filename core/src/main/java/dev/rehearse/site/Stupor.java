package dev.rehearse.site;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that hangs: it answers nobody and holds what it holds. What comes to it meanwhile, its own clock included, it finds when it
 * wakes up.
 *
 * @param hangs faults that hold it, 0 if it does not hang
 * @param late what it has not noticed, in its order
 */
public record Stupor(int hangs, List<Signal> late) implements Encodable {

    /** It works. */
    public static final Stupor NONE = new Stupor(0, List.of());

    /** Whether it hangs. */
    public boolean holds() {
        return hangs > 0;
    }

    /** One more fault holds it. */
    public Stupor deeper() {
        return new Stupor(hangs + 1, late);
    }

    /** It has not noticed this. */
    public Stupor misses(Signal signal) {
        List<Signal> more = new ArrayList<>(late);
        more.add(signal);
        return new Stupor(hangs, List.copyOf(more));
    }

    /** One fault less holds it. */
    public Stupor lighter() {
        return new Stupor(Math.max(0, hangs - 1), late);
    }

    /** The same; with the last it is sent what it has missed. */
    public Stupor wakes(Context context) {
        if (hangs != 1) {
            return lighter();
        }
        late.forEach(signal -> context.send(context.self(), 0, signal));
        return NONE;
    }

    @Override
    public void encode(Encoder out) {
        out.number(hangs).parts(late);
    }
}
