package dev.rehearse.kernel;

import dev.rehearse.kernel.code.BadSnapshot;
import dev.rehearse.kernel.code.Mix;
import dev.rehearse.kernel.code.Names;
import dev.rehearse.kernel.code.Reader;
import dev.rehearse.kernel.code.Writer;
import java.util.Arrays;
import java.util.Comparator;

/** The layout of a world's bytes. */
final class Snapshot {

    private static final String MARK = "rehearse world 1";

    private Snapshot() {}

    static byte[] of(World world) {
        Writer out = new Writer();
        out.text(MARK).number(signature(world.model));
        out.number(world.now).number(world.turn).number(world.served).number(world.stopped ? 1 : 0);
        for (int draw : world.draws) {
            out.number(draw);
        }
        for (State state : world.states) {
            out.part(state);
        }
        FutureEventList events = world.events;
        int[] slots = new int[events.capacity()];
        long[] times = new long[events.capacity()];
        int pending = events.liveSlots(slots, times);
        Integer[] order = new Integer[pending];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong(i -> events.sequence(slots[i])));
        out.number(pending);
        for (int i : order) {
            out.number(times[i]).number(events.target(slots[i])).number(events.by(slots[i]));
            out.part(events.signal(slots[i]));
        }
        return out.bytes();
    }

    static World restore(Model model, byte[] bytes) {
        Reader in = new Reader(bytes);
        if (!in.text().equals(MARK)) {
            throw new BadSnapshot("it does not begin with \"" + MARK + "\"");
        }
        if (in.number() != signature(model)) {
            throw new BadSnapshot("it was taken of a model with other components");
        }
        World world = World.empty(model);
        world.now = in.number();
        world.turn = in.number();
        world.served = in.number();
        world.stopped = in.number() != 0;
        for (int i = 0; i < world.draws.length; i++) {
            world.draws[i] = (int) in.number();
        }
        for (int id = 0; id < world.states.length; id++) {
            world.states[id] = in.part(State.class);
        }
        for (long left = in.number(); left > 0; left--) {
            event(world, in);
        }
        if (!in.atEnd()) {
            throw new BadSnapshot("there is more after its end");
        }
        return world;
    }

    private static void event(World world, Reader in) {
        long time = in.number();
        int target = (int) in.number();
        int by = (int) in.number();
        if (target < 0
                || target >= world.states.length
                || FutureEventList.from(by) >= world.states.length
                || by >= world.model.timers) {
            throw new BadSnapshot("an event has no target");
        }
        world.events.add(time, target, by, in.part(Signal.class));
    }

    private static long signature(Model model) {
        long signature = model.questions;
        for (int id = 0; id < model.size(); id++) {
            signature = Mix.one(signature + Names.ofText(model.name(id)));
            signature = Mix.one(signature + model.firstTimer[id]);
        }
        return signature;
    }
}
