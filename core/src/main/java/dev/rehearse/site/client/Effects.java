package dev.rehearse.site.client;

import dev.rehearse.kernel.Context;
import dev.rehearse.site.client.ClientsMemory.Served;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;

/** What follows from a change of the clients: load is moved, services change, and all that is told. */
final class Effects {

    private static final String WRITE = "write";
    private static final String READ = "read";

    private final Users users;

    Effects(Users users) {
        this.users = users;
    }

    /** The start of the run: load is put where they connect. Services are up until something else is told. */
    ClientsMemory opening(ClientsMemory memory, Context context) {
        return served(seated(memory, context), context);
    }

    /** What they remember after a change, its consequences included. */
    ClientsMemory settle(ClientsMemory before, ClientsMemory after, Context context) {
        if (before.phase() != after.phase()) {
            Phase to = after.phase();
            String shown = to.code() == 0 ? to.words() : to.words() + " (" + to.code() + ")";
            context.observe(new StateChanged(before.phase().words(), to.words(), shown));
        }
        return served(seated(after, context), context);
    }

    private static ClientsMemory served(ClientsMemory memory, Context context) {
        Served was = memory.served();
        Served is = memory.now();
        if (was.write() != is.write()) {
            tell(WRITE, is.write(), memory, context);
        }
        if (was.read() != is.read()) {
            tell(READ, is.read(), memory, context);
        }
        return is.equals(was) ? memory : memory.with(memory.seat(), is);
    }

    private ClientsMemory seated(ClientsMemory memory, Context context) {
        Seat from = memory.seat();
        Seat to = place(memory);
        if (to.equals(from)) {
            return memory;
        }
        if (from.place() >= 0 && from.place() != to.place()) {
            context.send(server(from), 0, new Load(context.self(), 0, 0, 0, 0));
        }
        if (to.place() >= 0) {
            context.send(server(to), 0, users.load(context.self(), to));
        }
        return memory.with(to, memory.served());
    }

    /** Where the load belongs. A basic application has a second connection, so it reads on while it searches. */
    private Seat place(ClientsMemory memory) {
        Seat held = memory.hold().stands() ? new Seat(memory.hold().place(), true) : Seat.NOWHERE;
        return switch (memory.phase()) {
            case CONNECTED, UNAWARE, MANUAL -> held;
            case REFUSED -> memory.reading();
            case SEARCHING ->
                memory.readsElsewhere() || users.connectivity() == Connectivity.BASIC ? memory.reading() : Seat.NOWHERE;
            case ROLLING_BACK -> Seat.NOWHERE;
        };
    }

    private int server(Seat seat) {
        return users.servers().get(seat.place()).server();
    }

    private static void tell(String service, ServiceStatus status, ClientsMemory memory, Context context) {
        context.observe(new ServiceChanged(service, status, why(status, memory)));
    }

    private static String refuses(ClientsMemory memory) {
        return memory.offers().get(memory.hold().place()).nothing()
                ? "the server does not answer"
                : "the server refuses";
    }

    private static String why(ServiceStatus status, ClientsMemory memory) {
        if (status != ServiceStatus.DOWN) {
            return status == ServiceStatus.UP ? "" : "the server is slow";
        }
        boolean connected = memory.hold().stands();
        int code = connected
                ? memory.offers().get(memory.hold().place()).code()
                : memory.phase().code();
        String what =
                switch (memory.phase()) {
                    case CONNECTED -> "commits hang";
                    case UNAWARE -> connected ? refuses(memory) : "the server is gone";
                    case ROLLING_BACK, SEARCHING -> "the clients look for a server";
                    case REFUSED -> "no server accepts";
                    case MANUAL -> "applications must be restarted";
                };
        return code == 0 ? what : what + " (" + code + ")";
    }
}
