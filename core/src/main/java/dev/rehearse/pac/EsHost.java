package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.site.HostNews;
import dev.rehearse.site.HostPace;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.fact.FaultEffect;
import java.util.List;

/**
 * What stands on a host beside its regions: the installed product with its command prompt, and the directory server
 * (MFDS). It is the tenant of the {@link dev.rehearse.site.Host} and passes on to the regions what happens to that.
 */
final class EsHost implements Component<EsHostMemory> {

    static final String INSTALLED = "installed";
    static final String UNUSABLE = "unusable";

    private final EsHostMemory first;
    private final Place place;
    private final Activity caspac;
    private final Activity restore;

    /**
     * Whom a host knows.
     *
     * @param regions ids of the regions on it
     * @param psor id of the PSOR
     * @param desk id of the PAC's desk
     * @param keptFrom an installation of this version or a later one keeps the directory server's configuration
     */
    record Place(List<Integer> regions, int psor, int desk, long keptFrom) {}

    /**
     * A host with a product.
     *
     * @param first what it remembers when the run starts
     * @param place whom it knows
     * @param caspac how long a caspac action takes
     * @param restore how long it takes to restore the directory server's configuration
     */
    EsHost(EsHostMemory first, Place place, Activity caspac, Activity restore) {
        this.first = first;
        this.place = place;
        this.caspac = caspac;
        this.restore = restore;
    }

    @Override
    public EsHostMemory initial() {
        return first;
    }

    @Override
    public EsHostMemory on(EsHostMemory memory, Signal signal, Context context) {
        EsHostMemory after = signal instanceof Watch watch
                ? memory.with(memory.watches().with(watch))
                : happened(memory, signal, context);
        return after.with(after.watches().look(context, after::product));
    }

    private EsHostMemory happened(EsHostMemory memory, Signal signal, Context context) {
        if (signal instanceof HostNews news) {
            return news(memory, news, context);
        }
        if (signal instanceof HostPace pace) {
            tell(Ground.What.PACED, pace.factor(), context);
            return memory;
        }
        if (signal instanceof Order order && order.command() instanceof EsHostCommand command) {
            return obey(memory, command, order, context);
        }
        if (signal instanceof Restored restored) {
            return restored(memory, restored, context);
        }
        if (signal instanceof Strike strike && strike.kind() instanceof EsHostFault fault) {
            return cut(memory, fault, 1, context);
        }
        if (signal instanceof Heal heal && heal.kind() instanceof EsHostFault fault) {
            return cut(memory, fault, -1, context);
        }
        return memory;
    }

    private EsHostMemory news(EsHostMemory memory, HostNews news, Context context) {
        return switch (news.what()) {
            case LOST -> power(memory, false, context);
            case BACK -> power(memory, true, context);
            case DISK_LOST -> {
                tell(Ground.What.DISK_LOST, 0, context);
                EsHostMemory bare = undefined(memory, context);
                yield installed(bare, Ground.What.INSTALLED, 0, context);
            }
            case INSTALLING -> installed(memory, Ground.What.INSTALLING, 0, context);
            case INSTALLED -> {
                boolean keeps = news.level() >= place.keptFrom();
                EsHostMemory kept = keeps
                        ? memory
                        : memory.with(new Mfds(false, memory.mfds().saved()));
                Ground.What what = keeps ? Ground.What.INSTALLED : Ground.What.INSTALLED_BARE;
                yield installed(kept, what, news.level(), context);
            }
            case INSTALL_FAILED -> installed(memory, Ground.What.INSTALLED, 0, context);
            case DISK_FREED, DATABASE_REMOVED -> memory;
        };
    }

    private EsHostMemory power(EsHostMemory memory, boolean on, Context context) {
        tell(on ? Ground.What.BACK : Ground.What.LOST, memory.level(), context);
        context.send(place.desk(), 0, new ProductNews(context.self(), on ? memory.level() : 0));
        return memory.power(on);
    }

    private EsHostMemory installed(EsHostMemory memory, Ground.What what, long newLevel, Context context) {
        tell(what, newLevel, context);
        context.send(place.desk(), 0, new ProductNews(context.self(), memory.up() ? newLevel : 0));
        return memory.product(newLevel);
    }

    private EsHostMemory undefined(EsHostMemory memory, Context context) {
        tell(Ground.What.DEFINITIONS_LOST, memory.level(), context);
        return memory.with(new Mfds(false, memory.mfds().saved()));
    }

    private EsHostMemory cut(EsHostMemory memory, EsHostFault fault, int more, Context context) {
        boolean psor = fault == EsHostFault.PSOR_LINK_BREAK;
        int was = psor ? memory.psorCuts() : memory.databaseCuts();
        int is = Math.max(0, was + more);
        if (was > 0 && more > 0) {
            context.observe(FaultEffect.overlaid(context.self(), fault, "it is broken already"));
        }
        if (was == 0 && is > 0) {
            tell(psor ? Ground.What.PSOR_CUT : Ground.What.DATABASE_CUT, memory.level(), context);
        } else if (was > 0 && is == 0) {
            tell(psor ? Ground.What.PSOR_MENDED : Ground.What.DATABASE_MENDED, memory.level(), context);
        }
        return new EsHostMemory(
                memory.up(),
                memory.level(),
                memory.mfds(),
                psor ? is : memory.psorCuts(),
                psor ? memory.databaseCuts() : is,
                memory.watches());
    }

    private EsHostMemory obey(EsHostMemory memory, EsHostCommand command, Order order, Context context) {
        CaspacAction action = command.action();
        if (!memory.up() || command == EsHostCommand.PRODUCT_STATE) {
            answer(order, memory.product(order), 0, context);
        } else if (action == null) {
            return mfds(memory, command, order, context);
        } else if (memory.level() == 0) {
            answer(order, Reply.REFUSED, Code.UNUSABLE, context);
        } else if (memory.psorCuts() > 0) {
            String why = Code.meaning(Code.NO_PSOR);
            Answer refusal = new Answer(order.number(), Reply.REFUSED, Code.NO_PSOR, why);
            answer(order, refusal, context.duration(caspac), context);
        } else {
            Caspac request = new Caspac(action, memory.level(), order.from(), order.number());
            context.send(place.psor(), context.duration(caspac), request);
        }
        return memory;
    }

    private EsHostMemory mfds(EsHostMemory memory, EsHostCommand command, Order order, Context context) {
        if (command == EsHostCommand.BACK_UP_MFDS) {
            tell(Ground.What.DEFINITIONS_EXPORTED, memory.level(), context);
            answer(order, Reply.DONE, 0, context);
            return memory.with(new Mfds(
                    memory.mfds().defined(),
                    memory.mfds().defined() || memory.mfds().saved()));
        }
        if (!memory.mfds().saved()) {
            answer(order, Reply.REFUSED, Code.NO_BACKUP, context);
            return memory;
        }
        boolean statuses = command == EsHostCommand.IMPORT_MFDS;
        Restored restored = new Restored(statuses, order.from(), order.number());
        context.send(context.self(), context.duration(restore), restored);
        return memory;
    }

    /** If the host went down meanwhile, nothing was read and nobody answers. */
    private EsHostMemory restored(EsHostMemory memory, Restored restored, Context context) {
        Reply reply = memory.up() ? Reply.DONE : Reply.SILENT;
        context.send(restored.from(), 0, new Answer(restored.number(), reply, 0, ""));
        if (!memory.up()) {
            return memory;
        }
        tell(
                restored.statuses() ? Ground.What.DEFINITIONS_IMPORTED : Ground.What.DEFINITIONS_RESTORED,
                memory.level(),
                context);
        return memory.with(new Mfds(true, true));
    }

    private static void answer(Order order, Reply reply, int code, Context context) {
        answer(order, new Answer(order.number(), reply, code, Code.meaning(code)), 0, context);
    }

    private static void answer(Order order, Answer answer, long delay, Context context) {
        context.send(order.from(), delay, answer);
    }

    private void tell(Ground.What what, long productLevel, Context context) {
        for (int region : place.regions()) {
            context.send(region, 0, new Ground(what, productLevel));
        }
    }
}
