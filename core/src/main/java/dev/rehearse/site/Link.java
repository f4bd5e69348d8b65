package dev.rehearse.site;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.StateChanged;
import org.jspecify.annotations.Nullable;

/**
 * A link between two servers, each direction of which can break by itself. It takes {@link Carry} from its ends, tells
 * them {@link Wire}, and suffers {@link LinkFault} and {@link LinkStrain}.
 *
 * <p>What is under way when the link breaks still arrives, and nothing overtakes what was sent before it. The time that a message takes depends on its own bytes only:
 * long streams (a copy, a catchup) are levels of their servers, and not messages.
 */
public final class Link implements Component<Link.Memory> {

    /** What the word for a link ends in that carries in one direction. */
    static final String ONE_WAY = " only";

    private final Ends ends;
    private final Line line;
    private final Activity resending;

    /**
     * The two servers that a link connects.
     *
     * @param first id of the first
     * @param firstName its name
     * @param second id of the second
     * @param secondName its name
     */
    public record Ends(int first, String firstName, int second, String secondName) {}

    /**
     * What the link is made of.
     *
     * @param delay nanoseconds one way, 0 or more
     * @param bytesPerSecond bandwidth of each direction, 1 or more
     */
    public record Line(long delay, long bytesPerSecond) {

        /** Refuses a link that would be faster than at once, or carry nothing. */
        public Line {
            if (delay < 0 || bytesPerSecond < 1) {
                throw new IllegalArgumentException("A link with a delay of " + delay + " ns and a bandwidth of "
                        + bytesPerSecond + " bytes a second; it needs 0 or more, and 1 or more");
            }
        }
    }

    /**
     * What a link remembers: how many faults hold each direction down.
     *
     * @param forward faults that stop what the first end sends
     * @param backward faults that stop what the second end sends
     * @param strain what strains it, for which it is not down for good; nothing if nothing does
     */
    public record Memory(int forward, int backward, @Nullable Strain strain) implements State {

        boolean carriesForward() {
            return forward == 0 && (strain == null || !strain.down());
        }

        boolean carriesBackward() {
            return backward == 0 && (strain == null || !strain.down());
        }

        /** Whether one of its ends hangs, so that nothing gets anywhere. */
        boolean muted() {
            return strain != null && strain.mutes() > 0;
        }

        /** Whether nothing arrives for a while though the link is up. */
        boolean hushed() {
            return strain != null && strain.hushed();
        }

        Ills ills() {
            return strain == null ? Ills.NONE : strain.ills();
        }

        Memory with(Strain other) {
            return new Memory(forward, backward, other.over() ? null : other);
        }

        /** One fault more, or with -1 one less; a repair of what was never broken changes nothing. */
        Memory count(LinkFault fault, int more) {
            return new Memory(
                    fault.stopsForward() ? Math.max(0, forward + more) : forward,
                    fault.stopsBackward() ? Math.max(0, backward + more) : backward,
                    strain);
        }

        @Override
        public void encode(Encoder out) {
            out.number(forward).number(backward).part(strain);
        }
    }

    /** The start of the run, at which the ends are told how the wire is. */
    enum Opening implements Signal {
        /** The only one. */
        OPEN;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /** A link that is up. */
    private Link(Ends ends, Line line, Activity resending) {
        this.ends = ends;
        this.line = line;
        this.resending = resending;
    }

    /**
     * Adds the link of two servers, named after them ({@code S1-S2 link}), to a model in which both are reserved.
     *
     * @return the link's id
     */
    public static int add(Model.Builder model, String first, String second, Line line) {
        Ends ends = new Ends(model.id(first), first, model.id(second), second);
        String name = first + "-" + second + " link";
        Activity resending = model.activity(name + " resending", new Constant(0));
        int id = model.add(name, new Link(ends, line, resending));
        model.open(id, 0, Opening.OPEN);
        return id;
    }

    @Override
    public Memory initial() {
        return new Memory(0, 0, null);
    }

    @Override
    public int timers() {
        return 2;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Carry carry) {
            return carry(memory, carry, context);
        } else if (signal instanceof Strike strike && strike.kind() instanceof LinkFault fault) {
            return struck(memory, fault, context);
        } else if (signal instanceof Heal heal && heal.kind() instanceof LinkFault fault) {
            return changed(memory, memory.count(fault, -1), context);
        } else if (signal == Opening.OPEN) {
            tell(memory, context);
        } else if (signal instanceof Strike strike && strike.kind() instanceof LinkStrain kind) {
            return changed(
                    memory, memory.with(Strain.of(memory.strain()).struck(kind, strike.amount(), context)), context);
        } else if (signal instanceof Mute mute) {
            return changed(memory, memory.with(Strain.of(memory.strain()).mute(mute.on())), context);
        } else if (memory.strain() != null) {
            return changed(memory, memory.with(memory.strain().after(signal, context)), context);
        }
        return memory;
    }

    private Memory carry(Memory memory, Carry carry, Context context) {
        boolean forward = carry.from() == ends.first;
        if (memory.muted() || !(forward ? memory.carriesForward() : memory.carriesBackward())) {
            return memory;
        }
        int to = forward ? ends.second : ends.first;
        Strain strain = memory.strain();
        if (strain == null) {
            context.send(to, line.delay + Transfer.nanoseconds(carry.bytes(), line.bytesPerSecond), carry.message());
            return memory;
        }
        long time = LinkPace.delay(line, strain.ills())
                + Transfer.nanoseconds(carry.bytes(), LinkPace.bytesPerSecond(line, strain.ills()))
                + LinkPace.again(resending, strain.ills(), context);
        long arrives = Math.max(context.now() + time, strain.last(to));
        context.send(to, arrives - context.now(), carry.message());
        return memory.with(strain.with(to, arrives, context.now()));
    }

    private Memory struck(Memory memory, LinkFault fault, Context context) {
        Memory after = memory.count(fault, 1);
        if (words(memory).equals(words(after))) {
            context.observe(FaultEffect.overlaid(context.self(), fault, "it is broken already"));
        }
        return changed(memory, after, context);
    }

    private Memory changed(Memory before, Memory after, Context context) {
        String from = words(before);
        String to = words(after);
        if (!from.equals(to)) {
            context.observe(new StateChanged(from, to, "(" + to + ")"));
        }
        boolean news = !from.equals(to)
                || before.hushed() != after.hushed()
                || before.muted() != after.muted()
                || speed(before) != speed(after);
        if (news) {
            tell(after, context);
        }
        return after;
    }

    private long speed(Memory memory) {
        return LinkPace.bytesPerSecond(line, memory.ills());
    }

    private void tell(Memory memory, Context context) {
        boolean forward = memory.carriesForward() && !memory.muted();
        boolean backward = memory.carriesBackward() && !memory.muted();
        boolean heard = !memory.hushed();
        context.send(ends.first, 0, new Wire(backward && heard, forward, speed(memory)));
        context.send(ends.second, 0, new Wire(forward && heard, backward, speed(memory)));
    }

    private String words(Memory memory) {
        if (memory.carriesForward() && memory.carriesBackward()) {
            return "up";
        }
        if (memory.carriesForward()) {
            return ends.firstName + "->" + ends.secondName + ONE_WAY;
        }
        return memory.carriesBackward() ? ends.secondName + "->" + ends.firstName + ONE_WAY : "down";
    }
}
