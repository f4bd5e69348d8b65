package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Model;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.plan.Part;
import java.util.List;

/**
 * What happens in the first instant of a run that begins in the middle of a procedure: what was under way is begun by the
 * command that began it, what was broken is broken by the fault that broke it. So no state is ever put together that the
 * product itself could not come to.
 */
final class FirstMoves {

    private static final String CLIENTS = "clients";

    private FirstMoves() {}

    /** For the servers of a model in which all others are reserved. */
    static void open(List<Part> servers, Model.Builder model) {
        for (int i = 0; i < servers.size(); i++) {
            Part server = servers.get(i);
            if (server.value(HsbParameters.LINK).text().equals("down")) {
                Part first = servers.get(i & ~1);
                Part second = servers.get(i | 1);
                int link = model.id(first.name() + "-" + second.name() + " link");
                boolean already =
                        i % 2 == 1 && first.value(HsbParameters.LINK).text().equals("down");
                if (!already) {
                    model.open(link, 0, new Strike(LinkFault.BREAK));
                }
            }
            trouble(server, model);
            doing(server, model);
        }
    }

    private static void trouble(Part server, Model.Builder model) {
        switch (server.value(HsbParameters.TROUBLE).text()) {
            case "log disk full" -> model.open(model.id(server.name()), 0, new Strike(HsbFault.LOG_DISK_FULL));
            case "host down" -> model.open(model.id(server.name() + " host"), 0, new Strike(HostFault.HOST_CRASH));
            default -> {}
        }
    }

    private static void doing(Part server, Model.Builder model) {
        switch (server.value(HsbParameters.DOING).text()) {
            case "hsb connect" -> order(server, HsbCommand.HSB_CONNECT, model);
            case "hsb netcopy" -> order(server, HsbCommand.HSB_NETCOPY, model);
            case "hsb disconnect" -> order(server, HsbCommand.HSB_DISCONNECT, model);
            case "hsb switch secondary" -> order(server, HsbCommand.HSB_SWITCH_SECONDARY, model);
            case "boot" -> order(server, FirstMemory.start(server), model);
            case "shutdown force" -> order(server, HsbCommand.SHUTDOWN_FORCE, model);
            default -> {}
        }
    }

    /** For a watchdog or controller. */
    static void open(Part part, Model.Builder model) {
        switch (part.value(HsbParameters.STATE).text()) {
            case "stopped" -> order(part, WatchdogCommand.STOP, model);
            case "SUSPENDED" -> order(part, HacCommand.SUSPEND, model);
            case "ADMINISTRATIVE" -> order(part, HacCommand.SET_ADMINISTRATIVE, model);
            default -> {}
        }
    }

    /** The clients, who do not care, get the answer. */
    private static void order(Part to, Command command, Model.Builder model) {
        model.open(model.id(to.name()), 0, new Order(command, 0, model.id(CLIENTS), 0));
    }
}
