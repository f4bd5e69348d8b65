package dev.rehearse.site.client;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.client.Availability.Notice;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.TransactionsAborted;
import java.util.List;

/**
 * The users of some servers, all doing the same at the same time. They read {@link Availability}, send {@link Load},
 * and tell what the services {@code write} and {@code read} are worth to them.
 *
 * <p>Any server that accepts writes will do, the first one in the address list first; that a server which was left
 * STANDALONE by mistake attracts them is as it is.
 */
public final class Clients implements Component<ClientsMemory> {

    private static final int FOLLOW = 1;

    private final Users users;
    private final Times times;
    private final Effects effects;

    /**
     * How long things take, and which way they go.
     *
     * @param reconnect from the rollback until connected to the first server that accepts
     * @param restart from the moment a server accepts until somebody has restarted the applications
     * @param secondPrimary whether a driver whose primary is well follows the event of a second one
     */
    public record Times(Activity reconnect, Activity restart, Choice secondPrimary) {}

    /** What clients wait for; one thing at a time. */
    private enum Wait implements Timer {
        START,
        NEXT;

        @Override
        public int slot() {
            return 0;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /** Clients that connect when the run starts. */
    public Clients(Users users, Times times) {
        this.users = users;
        this.times = times;
        this.effects = new Effects(users);
    }

    /**
     * Gives the behaviour of clients whose name is reserved and lets them connect when the run starts. Their activities bear their
     * name ({@code clients reconnect}, {@code clients manual reconnect}).
     */
    public static void put(
            Model.Builder model, String name, Users users, Distribution reconnect, Distribution restart) {
        int id = model.id(name);
        Times times = new Times(
                model.activity(name + " reconnect", reconnect),
                model.activity(name + " manual reconnect", restart),
                model.choice(name + " second primary", List.of("stay", "follow"), List.of(1.0, 1.0)));
        model.put(id, new Clients(users, times));
        model.open(id, 0, Wait.START);
    }

    @Override
    public ClientsMemory initial() {
        return ClientsMemory.before(users.servers());
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public ClientsMemory on(ClientsMemory memory, Signal signal, Context context) {
        if (signal == Wait.START) {
            return effects.opening(found(memory, context), context);
        }
        ClientsMemory after = memory;
        if (signal instanceof Availability told) {
            after = offered(memory, told, context);
        } else if (signal == Wait.NEXT) {
            after = next(memory, context);
        }
        return effects.settle(memory, after, context);
    }

    private ClientsMemory offered(ClientsMemory memory, Availability told, Context context) {
        int place = users.place(told.server());
        Offer offer = Offer.of(told);
        if (place < 0 || memory.offers().get(place).equals(offer)) {
            return memory;
        }
        ClientsMemory after = memory.with(place, offer);
        if (after.holds(place)) {
            return own(after, offer, told.notice(), context);
        }
        if (offer.writes()) {
            return accepted(after, place, told.notice(), context);
        }
        boolean answersAgain = after.phase() == Phase.UNAWARE && after.hold().place() == place && offer.reads();
        return answersAgain ? unaware(after, Notice.LINK_FAILURE, context) : after;
    }

    /** The server that they are connected to offers something else. */
    private ClientsMemory own(ClientsMemory memory, Offer offer, Notice notice, Context context) {
        if (notice == Notice.HANG) {
            return memory.phase() == Phase.MANUAL ? memory : unaware(memory, notice, context);
        }
        if (offer.nothing() || notice == Notice.LINK_FAILURE || notice == Notice.TIMEOUT) {
            if (notice == Notice.LINK_FAILURE || notice == Notice.TIMEOUT) {
                lose("the server is gone", context);
            }
            ClientsMemory cut = memory.with(memory.phase(), memory.hold().cut());
            return memory.phase() == Phase.MANUAL ? cut : unaware(cut, notice, context);
        }
        if (offer.writes() || (offer.hangs() && memory.phase() != Phase.MANUAL)) {
            context.cancel(Wait.NEXT.slot());
            return memory.with(Phase.CONNECTED, Hold.on(memory.hold().place()));
        }
        return memory.phase() == Phase.MANUAL ? memory : unaware(memory, notice, context);
    }

    /** Another server accepts writes, or the one whose connection was cut does again. */
    private ClientsMemory accepted(ClientsMemory memory, int place, Notice notice, Context context) {
        boolean event = notice == Notice.NEW_PRIMARY && users.connectivity().hasDriver();
        return switch (memory.phase()) {
            case CONNECTED -> tempted(memory, place, event, context);
            case UNAWARE -> event ? unaware(memory, Notice.NEW_PRIMARY, context) : reset(memory, context);
            case REFUSED -> searching(memory, context);
            case MANUAL -> restarting(memory, context);
            case ROLLING_BACK, SEARCHING -> memory;
        };
    }

    private ClientsMemory tempted(ClientsMemory memory, int place, boolean event, Context context) {
        if (memory.offers().get(memory.hold().place()).hangs()) {
            return unaware(memory, event ? Notice.NEW_PRIMARY : Notice.TIMEOUT, context);
        }
        boolean follows = event && context.choose(times.secondPrimary) == FOLLOW;
        return follows
                ? unaware(memory.with(memory.phase(), memory.hold().towards(place)), Notice.NEW_PRIMARY, context)
                : memory;
    }

    /** A server that fell silent answers again before they have noticed: their old connection is cut at the next call. */
    private ClientsMemory reset(ClientsMemory memory, Context context) {
        boolean same = !memory.hold().stands()
                && memory.offers().get(memory.hold().place()).writes();
        return same ? unaware(memory, Notice.LINK_FAILURE, context) : memory;
    }

    private ClientsMemory unaware(ClientsMemory memory, Notice notice, Context context) {
        context.start(Wait.NEXT, users.delays().of(notice));
        return memory.with(Phase.UNAWARE);
    }

    private ClientsMemory next(ClientsMemory memory, Context context) {
        return switch (memory.phase()) {
            case UNAWARE -> noticed(memory, context);
            case ROLLING_BACK -> searching(memory, context);
            default -> found(memory, context);
        };
    }

    private ClientsMemory noticed(ClientsMemory memory, Context context) {
        if (users.connectivity() == Connectivity.MANUAL) {
            return restarting(memory.with(Phase.MANUAL), context);
        }
        ClientsMemory left = left(memory, context);
        if (!users.connectivity().hasDriver()) {
            return searching(left, context);
        }
        context.start(Wait.NEXT, users.delays().rollback());
        return left.with(Phase.ROLLING_BACK);
    }

    /** They give their connection up; what a living server has not rolled back is lost by that. */
    private ClientsMemory left(ClientsMemory memory, Context context) {
        Hold hold = memory.hold();
        if (hold.stands()
                && !DriverCode.rolledBack(memory.offers().get(hold.place()).code())) {
            abort(DriverCode.ROLL_BACK, "the clients moved to another server", context);
        }
        return memory.with(memory.phase(), hold.left());
    }

    private ClientsMemory searching(ClientsMemory memory, Context context) {
        long time = context.duration(times.reconnect);
        if (users.connectivity() == Connectivity.CONNECTION) {
            time += context.duration(times.reconnect);
        }
        context.start(Wait.NEXT, time);
        return memory.with(Phase.SEARCHING);
    }

    private ClientsMemory restarting(ClientsMemory memory, Context context) {
        if (memory.hold().restarting() || memory.accepting() < 0) {
            return memory;
        }
        context.start(Wait.NEXT, context.duration(times.restart));
        return memory.with(Phase.MANUAL, memory.hold().restarted());
    }

    /** The end of a search or of a restart. */
    private ClientsMemory found(ClientsMemory memory, Context context) {
        ClientsMemory left = left(memory, context);
        int place = memory.accepting();
        if (place >= 0) {
            return left.with(Phase.CONNECTED, Hold.on(place));
        }
        return left.with(users.connectivity() == Connectivity.MANUAL ? Phase.MANUAL : Phase.REFUSED, Hold.NONE);
    }

    private void lose(String why, Context context) {
        abort(DriverCode.LINK_LOST, why, context);
        if (users.demand().connections() > 0) {
            context.observe(new ConnectionsDropped(users.demand().connections(), why));
        }
    }

    private void abort(int code, String why, Context context) {
        if (users.demand().openTransactions() > 0) {
            context.observe(new TransactionsAborted(users.demand().openTransactions(), code, why));
        }
    }
}
