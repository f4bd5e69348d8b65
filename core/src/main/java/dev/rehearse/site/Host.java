package dev.rehearse.site;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.HostNews.What;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;

/**
 * The machine under a server: it boots, crashes, loses its disks, is switched off and on, and gets software installed.
 * It takes {@link HostCommand}, suffers {@link HostFault} and tells its tenant {@link HostNews}.
 *
 * <p>Whether the disks are gone is the tenant's business, who had something on them; the operating system is taken to
 * come back with the repair, at the level that was installed. A host that was switched off stays off when it is repaired.
 */
public final class Host implements Component<HostMemory> {

    /** The exit code of an installer that failed; assumed. */
    static final int INSTALLER_FAILED = 1;

    private final long level;
    private final HostWork work;

    /**
     * How long things take on a host.
     *
     * @param boot from power on until processes can be started
     * @param upgrade an installation, the person's part included
     */
    public record Times(Activity boot, Activity upgrade) {}

    /**
     * A host that is up.
     *
     * @param tenant id of the server that runs on it
     * @param level the software level that is installed, see {@link dev.rehearse.site.value.Quantity#LEVEL}
     * @param times how long things take
     */
    public Host(int tenant, long level, Times times) {
        this.level = level;
        this.work = new HostWork(tenant, times);
    }

    /**
     * Adds the host of a server ({@code S1 host}) to a model in which the server is reserved. Its activities are its
     * own ({@code S1 host boot}, {@code S1 upgrade}).
     *
     * @return the host's id
     */
    public static int add(Model.Builder model, String server, long level, Distribution boot, Distribution upgrade) {
        Times times =
                new Times(model.activity(server + " host boot", boot), model.activity(server + " upgrade", upgrade));
        return model.add(server + " host", new Host(model.id(server), level, times));
    }

    @Override
    public HostMemory initial() {
        return HostMemory.running(level);
    }

    @Override
    public int timers() {
        return 2;
    }

    @Override
    public HostMemory on(HostMemory memory, Signal signal, Context context) {
        HostMemory after = signal instanceof Watch watch
                ? memory.with(memory.watches().with(watch))
                : happened(memory, signal, context);
        return after.with(after.watches().look(context, after::shown));
    }

    private HostMemory happened(HostMemory memory, Signal signal, Context context) {
        if (signal instanceof Order order && order.command() instanceof HostCommand command) {
            return obey(memory, command, order, context);
        }
        if (signal instanceof Strike strike && strike.kind() instanceof HostFault fault) {
            return struck(memory, fault, strike.amount(), context);
        }
        if (signal instanceof Heal heal && heal.kind() instanceof HostFault fault) {
            return healed(memory, fault, heal.amount(), context);
        }
        if (signal == HostWork.Wait.BOOT) {
            return work.up(memory, context);
        }
        return signal == HostWork.Wait.INSTALL ? work.installEnds(memory, context) : memory;
    }

    private HostMemory obey(HostMemory memory, HostCommand command, Order order, Context context) {
        if (command == HostCommand.START) {
            return switchOn(memory, order, context);
        }
        if (command == HostCommand.STATE) {
            context.send(order.from(), 0, memory.shown(order));
            return memory;
        }
        if (memory.power() != Power.UP) {
            return answer(memory, order, Reply.SILENT, context);
        }
        return switch (command) {
            case UPGRADE -> work.installBegins(memory, order, context);
            case FREE_DISK -> pass(memory, What.DISK_FREED, order, context);
            case REMOVE_DATABASE -> pass(memory, What.DATABASE_REMOVED, order, context);
            default -> work.down(answer(memory, order, Reply.DONE, context), Power.OFF, context);
        };
    }

    private HostMemory switchOn(HostMemory memory, Order order, Context context) {
        if (memory.outages().diskLosses() > 0) {
            context.send(order.from(), 0, new Answer(order.number(), Reply.REFUSED, 1, "no disk to boot from"));
            return memory;
        }
        if (memory.outages().powerLosses() > 0) {
            context.send(order.from(), 0, new Answer(order.number(), Reply.REFUSED, 1, "no power"));
            return memory;
        }
        boolean off = memory.power() == Power.OFF || memory.power() == Power.FAILED;
        return answer(off ? work.boot(memory, context) : memory, order, Reply.DONE, context);
    }

    private HostMemory pass(HostMemory memory, What what, Order order, Context context) {
        work.tell(what, memory.level(), context);
        return answer(memory, order, Reply.DONE, context);
    }

    private static HostMemory answer(HostMemory memory, Order order, Reply reply, Context context) {
        String text = reply == Reply.SILENT ? "no answer" : "";
        context.send(order.from(), 0, new Answer(order.number(), reply, 0, text));
        return memory;
    }

    private HostMemory struck(HostMemory memory, HostFault fault, long amount, Context context) {
        HostBlow.tell(memory, fault, context);
        switch (fault) {
            case INSTALL_FAILURE -> {
                return memory.spoiled(true);
            }
            case WRONG_VERSION, SLOW -> {
                return work.pace(memory, memory.ills().with(fault, amount), context);
            }
            default -> {}
        }
        boolean runs = memory.power() == Power.UP || memory.power() == Power.BOOTING;
        HostMemory after = runs ? work.down(memory, Power.FAILED, context) : memory;
        if (fault == HostFault.DISK_LOSS) {
            work.tell(What.DISK_LOST, after.level(), context);
        }
        return after.with(memory.outages().count(fault, 1));
    }

    private HostMemory healed(HostMemory memory, HostFault fault, long amount, Context context) {
        switch (fault) {
            case INSTALL_FAILURE -> {
                return memory.spoiled(false);
            }
            case WRONG_VERSION, SLOW -> {
                return work.pace(memory, memory.ills().without(fault, amount), context);
            }
            default -> {}
        }
        HostMemory after = memory.with(memory.outages().count(fault, -1));
        if (after.power() != Power.FAILED || !after.outages().none()) {
            return after;
        }
        return fault == HostFault.HOST_CRASH ? work.up(after, context) : work.boot(after, context);
    }
}
