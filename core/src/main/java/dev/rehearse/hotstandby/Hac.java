package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.HacMemory.Mode;
import dev.rehearse.hotstandby.HacMemory.Reach;
import dev.rehearse.hotstandby.HacMemory.Work;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.StateChanged;

/**
 * A High Availability Controller: beside each server one, which promotes, connects, copies and restarts it as {@link
 * HacRow} says (High Availability Guide, "Failure handling with HAC").
 *
 * <p>It hears of changes by the servers' system events, as in the product, where the check interval does not influence
 * the time of a failover; so a quiet pair costs no event at all. What the other side tells is known only while its
 * host and the link are up. It lives and dies with its own host.
 */
public final class Hac implements Watcher<HacMemory> {

    private static final String UP = "up";

    private final Ids ids;
    private final HacWorks works;

    /**
     * Who it deals with.
     *
     * @param local its own server
     * @param remote the other server
     * @param localHost its own host
     * @param remoteHost the other server's host
     * @param link the link between the servers
     */
    public record Ids(int local, int remote, int localHost, int remoteHost, int link) {

        /** By name, in a model that has them all. */
        static Ids of(Model.Builder model, String local, String remote) {
            int link = model.id(local + "-" + remote + " link");
            return new Ids(
                    model.id(local),
                    model.id(remote),
                    model.id(local + " host"),
                    model.id(remote + " host"),
                    link >= 0 ? link : model.id(remote + "-" + local + " link"));
        }
    }

    /**
     * How it is configured.
     *
     * @param checkInterval nanoseconds until it tries again what has failed
     * @param netcopyErrorLevel starts, copies and connects in a row that must have failed until it becomes ADMINISTRATIVE
     * @param preferredPrimary whether its server is promoted when two secondaries have accepted the same
     * @param automation what it may do on its own
     * @param ere whether an External Reference Entity is configured, and where it is
     */
    public record Settings(
            long checkInterval, int netcopyErrorLevel, boolean preferredPrimary, Automation automation, Ere ere) {}

    /**
     * What it may do on its own.
     *
     * @param processControl whether it starts its server when the process is gone
     * @param autoNetcopy whether it copies when connecting fails
     */
    public record Automation(boolean processControl, boolean autoNetcopy) {}

    /** An External Reference Entity: anything outside the pair that answers a ping. */
    public enum Ere {
        /** None is configured. */
        NONE,
        /** One that this side still reaches when the link breaks. */
        NEAR,
        /** One that this side loses with the link. */
        FAR
    }

    Hac(Ids ids, Settings settings, Activity reaction) {
        this.ids = ids;
        this.works = new HacWorks(ids, settings, reaction);
    }

    /**
     * Gives the behaviour of a reserved controller of a server, whose peer, hosts and link are reserved too. Its
     * activity bears its name ({@code S1 hac failover}).
     *
     * @param servers its own server, and the other
     * @param reaction from an event to the command that answers it
     */
    public static void put(
            Model.Builder model, String name, Servers servers, Settings settings, Distribution reaction) {
        Activity failover = model.activity(name + " failover", reaction);
        model.put(model.id(name), new Hac(Ids.of(model, servers.local(), servers.remote()), settings, failover));
    }

    /**
     * The names of two servers.
     *
     * @param local the controller's own
     * @param remote the other
     */
    public record Servers(String local, String remote) {}

    @Override
    public HacMemory initial() {
        return HacMemory.started();
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public HacMemory on(HacMemory memory, Signal signal, Context context) {
        if (signal instanceof Order order && order.command() instanceof HacCommand command) {
            return obey(memory, command, order, context);
        }
        if (signal instanceof Answer answer) {
            return told(memory, works.answered(memory, answer, context), context);
        }
        return signal == HacWorks.Wait.ACT ? works.act(memory, context) : memory;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class;
    }

    @Override
    public HacMemory notice(HacMemory memory, int source, Fact fact, Context context) {
        if (!(fact instanceof StateChanged change)) {
            return memory;
        }
        Reach reach = memory.reach();
        boolean up = change.to().equals(UP);
        if (source == ids.local()) {
            return works.moved(memory, HsbState.valueOf(change.to()), context);
        } else if (source == ids.remote()) {
            return works.consider(memory.remote(HsbState.valueOf(change.to())), context);
        } else if (source == ids.localHost()) {
            HacMemory after = memory.with(new Reach(up, reach.remoteHost(), reach.link()));
            return works.consider(up ? after : HacWorks.rest(after.with(Work.NONE), context), context);
        } else if (source == ids.remoteHost()) {
            return works.consider(memory.with(new Reach(reach.host(), up, reach.link())), context);
        }
        return source == ids.link()
                ? works.consider(memory.with(new Reach(reach.host(), reach.remoteHost(), up)), context)
                : memory;
    }

    private HacMemory obey(HacMemory memory, HacCommand command, Order order, Context context) {
        if (!memory.reach().host()) {
            context.send(order.from(), 0, new Answer(order.number(), Reply.SILENT, 0, "no answer"));
            return memory;
        }
        HacMemory after =
                switch (command) {
                    case SUSPEND -> mode(memory, memory.mode().suspended(), context);
                    case RESUME -> mode(memory, memory.mode().resumed(), context);
                    case SET_ADMINISTRATIVE -> mode(memory, Mode.ADMINISTRATIVE, context);
                    case SET_AUTOMATIC -> mode(memory, Mode.AUTOMATIC, context);
                    case SHUTDOWN_DB -> asked(memory, true, HacAction.SHUTDOWN_LOCAL, context);
                    case RESTART_DB -> asked(memory, false, HacAction.START_SERVER, context);
                    case STATE -> memory;
                };
        String text = after.mode().shownAs();
        context.send(order.from(), 0, new Answer(order.number(), Reply.DONE, 0, text));
        return told(memory, after, context);
    }

    private HacMemory mode(HacMemory memory, Mode mode, Context context) {
        if (mode == memory.mode()) {
            return memory;
        }
        HacMemory after = memory.with(mode).with(memory.work().failures(0));
        return works.consider(HacWorks.rest(after, context), context);
    }

    private HacMemory asked(HacMemory memory, boolean held, HacAction action, Context context) {
        HacMemory rested = HacWorks.rest(memory, context);
        return works.begin(rested.with(rested.work().held(held)), action, context);
    }

    private static HacMemory told(HacMemory before, HacMemory after, Context context) {
        String from = before.mode().shownAs();
        String to = after.mode().shownAs();
        if (!from.equals(to)) {
            context.observe(new StateChanged(from, to, to));
        }
        return after;
    }
}
