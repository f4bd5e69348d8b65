package dev.rehearse.site;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.HostMemory.Install;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.HostNews.What;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.value.Words;

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

    private final int tenant;
    private final long level;
    private final Times times;

    /**
     * How long things take on a host.
     *
     * @param boot from power on until processes can be started
     * @param upgrade an installation, the person's part included
     */
    public record Times(Activity boot, Activity upgrade) {}

    /** What a host waits for; a slot each. */
    private enum Wait implements Timer {
        BOOT,
        INSTALL;

        @Override
        public int slot() {
            return this == BOOT ? 0 : 1;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /**
     * A host that is up.
     *
     * @param tenant id of the server that runs on it
     * @param level the software level that is installed, see {@link dev.rehearse.site.value.Quantity#LEVEL}
     * @param times how long things take
     */
    public Host(int tenant, long level, Times times) {
        this.tenant = tenant;
        this.level = level;
        this.times = times;
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
            return struck(memory, fault, context);
        }
        if (signal instanceof Heal heal && heal.kind() instanceof HostFault fault) {
            return healed(memory, fault, context);
        }
        if (signal == Wait.BOOT) {
            return up(memory, context);
        }
        return signal == Wait.INSTALL ? installEnds(memory, context) : memory;
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
            case UPGRADE -> installBegins(memory, order, context);
            case FREE_DISK -> pass(memory, What.DISK_FREED, order, context);
            case REMOVE_DATABASE -> pass(memory, What.DATABASE_REMOVED, order, context);
            default -> down(answer(memory, order, Reply.DONE, context), Power.OFF, context);
        };
    }

    private HostMemory switchOn(HostMemory memory, Order order, Context context) {
        if (memory.outages().diskLosses() > 0) {
            context.send(order.from(), 0, new Answer(order.number(), Reply.REFUSED, 1, "no disk to boot from"));
            return memory;
        }
        boolean off = memory.power() == Power.OFF || memory.power() == Power.FAILED;
        return answer(off ? boot(memory, context) : memory, order, Reply.DONE, context);
    }

    private HostMemory pass(HostMemory memory, What what, Order order, Context context) {
        tell(what, memory.level(), context);
        return answer(memory, order, Reply.DONE, context);
    }

    private static HostMemory answer(HostMemory memory, Order order, Reply reply, Context context) {
        String text = reply == Reply.SILENT ? "no answer" : "";
        context.send(order.from(), 0, new Answer(order.number(), reply, 0, text));
        return memory;
    }

    private HostMemory struck(HostMemory memory, HostFault fault, Context context) {
        HostBlow.tell(memory, fault, context);
        if (fault == HostFault.INSTALL_FAILURE) {
            return memory.spoiled(true);
        }
        boolean runs = memory.power() == Power.UP || memory.power() == Power.BOOTING;
        HostMemory after = runs ? down(memory, Power.FAILED, context) : memory;
        if (fault == HostFault.DISK_LOSS) {
            tell(What.DISK_LOST, after.level(), context);
        }
        return after.with(memory.outages().count(fault, 1));
    }

    private HostMemory healed(HostMemory memory, HostFault fault, Context context) {
        if (fault == HostFault.INSTALL_FAILURE) {
            return memory.spoiled(false);
        }
        HostMemory after = memory.with(memory.outages().count(fault, -1));
        if (after.power() != Power.FAILED || !after.outages().none()) {
            return after;
        }
        return fault == HostFault.HOST_CRASH ? up(after, context) : boot(after, context);
    }

    private HostMemory boot(HostMemory memory, Context context) {
        context.start(Wait.BOOT, context.duration(times.boot));
        return moved(memory, Power.BOOTING, context);
    }

    private HostMemory up(HostMemory memory, Context context) {
        tell(What.BACK, memory.level(), context);
        return moved(memory, Power.UP, context);
    }

    /** Stops whatever ran. An installation leaves half of its files behind. */
    private HostMemory down(HostMemory memory, Power power, Context context) {
        context.cancel(Wait.BOOT.slot());
        HostMemory left = memory;
        Install broken = memory.install();
        if (broken != null) {
            context.cancel(Wait.INSTALL.slot());
            context.send(broken.from(), 0, new Answer(broken.number(), Reply.SILENT, 0, "no answer"));
            tell(What.INSTALL_FAILED, memory.level(), context);
            left = memory.installed(memory.level());
        }
        if (memory.power() == Power.UP) {
            tell(What.LOST, memory.level(), context);
        }
        return moved(left, power, context);
    }

    private HostMemory installBegins(HostMemory memory, Order order, Context context) {
        if (memory.install() != null) {
            context.send(order.from(), 0, new Answer(order.number(), Reply.REFUSED, 1, "an installation is running"));
            return memory;
        }
        tell(What.INSTALLING, order.argument(), context);
        context.start(Wait.INSTALL, context.duration(times.upgrade));
        return memory.with(new Install(order.argument(), order.from(), order.number()));
    }

    private HostMemory installEnds(HostMemory memory, Context context) {
        Install done = memory.install();
        if (done == null) {
            return memory;
        }
        if (memory.spoiled()) {
            HostBlow.bites(context);
            tell(What.INSTALL_FAILED, memory.level(), context);
            context.send(
                    done.from(), 0, new Answer(done.number(), Reply.REFUSED, INSTALLER_FAILED, "installation failed"));
            return memory.installed(memory.level());
        }
        tell(What.INSTALLED, done.level(), context);
        context.observe(new LevelInstalled(Words.level(done.level())));
        context.send(done.from(), 0, new Answer(done.number(), Reply.DONE, 0, ""));
        return memory.installed(done.level());
    }

    private void tell(What what, long softwareLevel, Context context) {
        context.send(tenant, 0, new HostNews(what, softwareLevel));
    }

    private static HostMemory moved(HostMemory memory, Power to, Context context) {
        String words = to.words();
        context.observe(new StateChanged(memory.power().words(), words, "(host " + words + ")"));
        return memory.with(to);
    }
}
