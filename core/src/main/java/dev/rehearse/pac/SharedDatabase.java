package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.LocksReleased;
import dev.rehearse.pac.fact.ProcessRegistered;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.StateChanged;
import java.util.ArrayList;
import java.util.List;

/**
 * The region database, the cross-region database and the datastores, which both PACs share. Processes are registered
 * here with the locks that they hold; {@code dbfhadmin} lists them and releases what the dead have left.
 */
final class SharedDatabase implements Component<SharedDatabase.Memory> {

    private final List<Integer> users;
    private final List<Registration> first;
    private final List<String> names;
    private final Activity recovery;

    /**
     * What it remembers.
     *
     * @param outages faults that keep it down
     * @param registrations by region, in the scenario's order
     * @param recovering whether a recovery runs
     * @param watches who waits for another answer
     */
    record Memory(int outages, List<Registration> registrations, boolean recovering, Watches watches) implements State {

        Memory with(Watches others) {
            return others.equals(watches) ? this : new Memory(outages, registrations, recovering, others);
        }

        boolean up() {
            return outages == 0;
        }

        @Override
        public void encode(Encoder out) {
            out.number(outages).parts(registrations).flag(recovering).part(watches);
        }
    }

    /** What it waits for. */
    private enum Wait implements Timer {
        RECOVERY;

        @Override
        public int slot() {
            return 0;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /**
     * A database that is up.
     *
     * @param users ids of all who use it and have to know whether it answers
     * @param first the regions' registrations at the start
     * @param names the regions' names
     * @param recovery how long a recovery takes
     */
    SharedDatabase(List<Integer> users, List<Registration> first, List<String> names, Activity recovery) {
        this.users = List.copyOf(users);
        this.first = List.copyOf(first);
        this.names = List.copyOf(names);
        this.recovery = recovery;
    }

    @Override
    public Memory initial() {
        return new Memory(0, first, false, Watches.NONE);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        Memory after = signal instanceof Watch watch
                ? memory.with(memory.watches().with(watch))
                : happened(memory, signal, context);
        return after.with(after.watches().look(context, question -> answer(after, question)));
    }

    private Memory happened(Memory memory, Signal signal, Context context) {
        if (signal instanceof Registry registry) {
            return registered(memory, registry, context);
        }
        if (signal instanceof Order order && order.command() instanceof DatabaseCommand command) {
            return obey(memory, command, order, context);
        }
        if (signal == Wait.RECOVERY) {
            return recovered(memory, context);
        }
        if (signal instanceof Strike strike && strike.kind() == DatabaseFault.OUTAGE) {
            if (!memory.up()) {
                context.observe(FaultEffect.overlaid(context.self(), DatabaseFault.OUTAGE, "it is down already"));
            }
            return outages(memory, memory.outages() + 1, context);
        }
        if (signal instanceof Heal heal && heal.kind() == DatabaseFault.OUTAGE) {
            return outages(memory, Math.max(0, memory.outages() - 1), context);
        }
        return memory;
    }

    private Memory outages(Memory memory, int outages, Context context) {
        boolean up = outages == 0;
        if (up != memory.up()) {
            String to = up ? "up" : "down";
            context.observe(new StateChanged(up ? "down" : "up", to, to));
            for (int user : users) {
                context.send(user, 0, new Reachable(Reachable.What.DATABASE, up));
            }
        }
        return new Memory(outages, memory.registrations(), memory.recovering(), memory.watches());
    }

    private Memory registered(Memory memory, Registry registry, Context context) {
        List<Registration> all = new ArrayList<>();
        for (int i = 0; i < memory.registrations().size(); i++) {
            Registration was = memory.registrations().get(i);
            Registration is = was.region() == registry.region() ? was.after(registry.what()) : was;
            if (!is.status().equals(was.status())) {
                context.observe(new ProcessRegistered(is.region(), names.get(i), is.status(), is.live()));
            }
            all.add(is);
        }
        return new Memory(memory.outages(), List.copyOf(all), memory.recovering(), memory.watches());
    }

    private Memory obey(Memory memory, DatabaseCommand command, Order order, Context context) {
        boolean begins = memory.up() && command == DatabaseCommand.RECOVER && !memory.recovering();
        if (begins) {
            context.start(Wait.RECOVERY, context.duration(recovery));
        }
        Memory after = begins ? new Memory(memory.outages(), memory.registrations(), true, memory.watches()) : memory;
        context.send(order.from(), 0, answer(after, order));
        return after;
    }

    private static Answer answer(Memory memory, Order order) {
        if (!memory.up()) {
            Reply reply = order.command() == DatabaseCommand.STATE ? Reply.SILENT : Reply.REFUSED;
            return order.answer(reply, Code.NO_DATABASE, Code.meaning(Code.NO_DATABASE));
        }
        if (memory.recovering()) {
            return order.answer(Reply.RUNNING, 0, "recovering");
        }
        if (order.command() != DatabaseCommand.LIST) {
            return order.answer(Reply.DONE, 0, "up");
        }
        boolean doubt = memory.registrations().stream().anyMatch(r -> r.status().equals(Registration.IN_DOUBT));
        return doubt
                ? order.answer(Reply.REFUSED, Code.IN_DOUBT, Registration.IN_DOUBT)
                : order.answer(Reply.DONE, 0, Registration.OK);
    }

    /** Releases what is owned by whatever looks dead; that it is dead, the operator has to make sure. */
    private Memory recovered(Memory memory, Context context) {
        List<Registration> all = new ArrayList<>();
        for (int i = 0; i < memory.registrations().size(); i++) {
            Registration was = memory.registrations().get(i);
            if (was.doubt() || was.silent()) {
                context.observe(new LocksReleased(was.region(), names.get(i), was.silent()));
                boolean live = was.live() && !was.silent();
                all.add(new Registration(was.region(), live, false, false));
                context.observe(new ProcessRegistered(was.region(), names.get(i), live ? Registration.OK : "", live));
            } else {
                all.add(was);
            }
        }
        return new Memory(memory.outages(), List.copyOf(all), false, memory.watches());
    }
}
