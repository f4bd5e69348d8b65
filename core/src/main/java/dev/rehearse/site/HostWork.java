package dev.rehearse.site;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.HostMemory.Install;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.HostNews.What;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.value.Words;

/**
 * What takes time on a host: its boot and installations. What runs when the host becomes slow, or no longer is, takes longer or
 * shorter from then on.
 *
 * @param tenant id of the server that runs on it
 * @param times how long things take if nothing slows them down
 */
record HostWork(int tenant, Host.Times times) {

    /** What a host waits for; a slot each. */
    enum Wait implements Timer {
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

    /** Another pace from now on. */
    HostMemory pace(HostMemory memory, Ills ills, Context context) {
        long before = memory.ills().factor(HostFault.SLOW);
        long after = ills.factor(HostFault.SLOW);
        HostMemory next = memory.with(ills);
        if (before == after) {
            return next;
        }
        context.send(tenant, 0, new HostPace(after));
        Install install = memory.install();
        if (install != null) {
            long left = left(install.ends(), before, after, context);
            context.start(Wait.INSTALL, left);
            next = next.with(install.until(context.now() + left));
        }
        if (memory.power() == Power.BOOTING) {
            long left = left(memory.booted(), before, after, context);
            context.start(Wait.BOOT, left);
            next = next.booted(context.now() + left);
        }
        return next;
    }

    private static long left(long ends, long before, long after, Context context) {
        return (long) ((double) (ends - context.now()) / before * after);
    }

    HostMemory boot(HostMemory memory, Context context) {
        long time = Ills.longer(context.duration(times.boot()), memory.ills().factor(HostFault.SLOW));
        context.start(Wait.BOOT, time);
        return moved(memory.booted(context.now() + time), Power.BOOTING, context);
    }

    HostMemory up(HostMemory memory, Context context) {
        tell(What.BACK, memory.level(), context);
        return moved(memory, Power.UP, context);
    }

    /** Stops whatever ran. An installation leaves half of its files behind. */
    HostMemory down(HostMemory memory, Power power, Context context) {
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

    HostMemory installBegins(HostMemory memory, Order order, Context context) {
        if (memory.install() != null) {
            context.send(order.from(), 0, new Answer(order.number(), Reply.REFUSED, 1, "an installation is running"));
            return memory;
        }
        tell(What.INSTALLING, order.argument(), context);
        long time = Ills.longer(context.duration(times.upgrade()), memory.ills().factor(HostFault.SLOW));
        context.start(Wait.INSTALL, time);
        return memory.with(new Install(order.argument(), order.from(), order.number(), context.now() + time));
    }

    HostMemory installEnds(HostMemory memory, Context context) {
        Install done = memory.install();
        if (done == null) {
            return memory;
        }
        if (memory.spoiled()) {
            HostBlow.bites(HostFault.INSTALL_FAILURE, context);
            tell(What.INSTALL_FAILED, memory.level(), context);
            context.send(
                    done.from(),
                    0,
                    new Answer(done.number(), Reply.REFUSED, Host.INSTALLER_FAILED, "installation failed"));
            return memory.installed(memory.level());
        }
        boolean wrong = memory.ills().has(HostFault.WRONG_VERSION);
        if (wrong) {
            HostBlow.bites(HostFault.WRONG_VERSION, context);
        }
        long level = wrong ? memory.level() : done.level();
        tell(What.INSTALLED, level, context);
        context.observe(new LevelInstalled(Words.level(level)));
        context.send(done.from(), 0, new Answer(done.number(), Reply.DONE, 0, ""));
        return memory.installed(level).with(memory.ills().without(HostFault.WRONG_VERSION));
    }

    void tell(What what, long softwareLevel, Context context) {
        context.send(tenant, 0, new HostNews(what, softwareLevel));
    }

    private static HostMemory moved(HostMemory memory, Power to, Context context) {
        String words = to.words();
        context.observe(new StateChanged(memory.power().words(), words, "(host " + words + ")"));
        return memory.with(to);
    }
}
