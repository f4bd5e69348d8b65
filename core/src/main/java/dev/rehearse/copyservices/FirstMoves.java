package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.copyservices.setup.SetupPage;
import dev.rehearse.kernel.Model;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import java.util.List;

/**
 * What happens in the first instant of a run that begins in the middle of a procedure: what was under way is begun by the
 * command that began it, what was broken is broken by the fault that broke it. So no state is ever put together that the
 * product itself could not come to.
 */
final class FirstMoves {

    private FirstMoves() {}

    /** For the parts of a model in which all of them have their ids. */
    static void open(Plan plan, Model.Builder model) {
        List<Part> servers = plan.parts(CsmParameters.SERVER);
        boolean cut = servers.stream()
                .anyMatch(server -> server.value(CsmParameters.LINK).text().equals("down"));
        if (cut && servers.size() == CsmAssembly.MOST_SERVERS) {
            String name = servers.get(0).name() + "-" + servers.get(1).name() + " link";
            model.open(model.id(name), 0, new Strike(LinkFault.BREAK));
        }
        for (Part server : servers) {
            server(server, model);
        }
        for (Part box : plan.parts(CsmParameters.STORAGE)) {
            switch (box.value(CsmParameters.TROUBLE).text()) {
                case "lost" -> model.open(model.id(box.name()), 0, new Strike(StorageFault.LOSS));
                case "replication broken" ->
                    model.open(model.id(box.name()), 0, new Strike(StorageFault.REPLICATION_BREAK));
                default -> {}
            }
        }
        for (Part session : plan.parts(CsmParameters.SESSION)) {
            for (SessionCommand command : SessionCommand.values()) {
                if (command.words().equals(session.value(CsmParameters.DOING).text())) {
                    order(session.name(), command, 0, model);
                }
            }
        }
    }

    private static void server(Part server, Model.Builder model) {
        String name = server.name();
        switch (server.value(CsmParameters.TROUBLE).text()) {
            case "host down" -> model.open(model.id(name + " host"), 0, new Strike(HostFault.HOST_CRASH));
            case CsmParameters.NO_WAY -> model.open(model.id(name), 0, new Strike(CsmFault.STORAGE_PATH_LOSS));
            case "defect" -> model.open(model.id(name), 0, new Strike(CsmFault.DEFECT));
            default -> {}
        }
        switch (server.value(CsmParameters.DOING).text()) {
            case "startCSM" -> order(name, CsmCommand.START, 0, model);
            case "hatakeover" -> order(name, CsmCommand.HATAKEOVER, 0, model);
            default -> {}
        }
        if (page(server) == SetupPage.INSTALLING) {
            order(name + " host", HostCommand.UPGRADE, level(server), model);
        }
    }

    static SetupPage page(Part server) {
        return SetupPage.titled(server.value(CsmParameters.SETUP).text());
    }

    /** The level that its setup would install; 0 if it does not run. */
    static long level(Part server) {
        String said = server.value(CsmParameters.SETUP_LEVEL).text();
        if (page(server) == SetupPage.CLOSED) {
            return 0;
        }
        return said.equals(CsmParameters.AS_USUAL)
                ? server.value("level").number()
                : Quantity.LEVEL.read(said).number();
    }

    /** Nobody waits for the answer; the readiness, who does not care, gets it. */
    private static void order(String to, Command command, long argument, Model.Builder model) {
        model.open(model.id(to), 0, new Order(command, argument, model.id(CsmAssembly.READINESS), 0));
    }
}
