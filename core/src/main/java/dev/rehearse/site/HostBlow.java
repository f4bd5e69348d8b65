package dev.rehearse.site;

import dev.rehearse.kernel.Context;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.fact.FaultEffect;

/** Says of a fault of a host whether it does its harm at once. */
final class HostBlow {

    private HostBlow() {}

    static void tell(HostMemory memory, HostFault fault, Context context) {
        int host = context.self();
        switch (fault) {
            case INSTALL_FAILURE ->
                context.observe(
                        memory.spoiled()
                                ? FaultEffect.nothing(host, fault, "the next installation fails already")
                                : FaultEffect.waits(host, fault, "the next installation"));
            case WRONG_VERSION ->
                context.observe(
                        memory.ills().has(fault)
                                ? FaultEffect.nothing(host, fault, "the next installation is a wrong one already")
                                : FaultEffect.waits(host, fault, "the next installation"));
            case SLOW -> {
                // whatever it does takes longer; whether it does anything shows by itself
            }
            case HOST_CRASH, POWER_LOSS -> {
                if (memory.power() == Power.OFF) {
                    context.observe(FaultEffect.nothing(host, fault, "the host is off"));
                } else if (memory.power() == Power.FAILED) {
                    context.observe(FaultEffect.overlaid(host, fault, "the host is down already"));
                }
            }
            case DISK_LOSS -> {
                if (memory.outages().diskLosses() > 0) {
                    context.observe(FaultEffect.overlaid(host, fault, "its disks are gone already"));
                }
            }
        }
    }

    /** The installation that a fault had spoiled has come to its end. */
    static void bites(HostFault fault, Context context) {
        context.observe(FaultEffect.bites(context.self(), fault));
    }
}
