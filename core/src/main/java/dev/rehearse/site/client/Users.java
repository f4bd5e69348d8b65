package dev.rehearse.site.client;

import java.util.List;

/**
 * Who the clients are: what they are able to do, where, and how much.
 *
 * @param connectivity how they find their way
 * @param servers the address list in the order in which it is scanned, with what each offers when the run starts
 * @param demand what they ask of a server
 * @param delays how soon they know
 */
public record Users(Connectivity connectivity, List<Availability> servers, Demand demand, Delays delays) {

    /** Keeps a copy of the list. */
    public Users {
        servers = List.copyOf(servers);
    }

    /** The place of a server in the address list, or -1. */
    int place(int server) {
        for (int i = 0; i < servers.size(); i++) {
            if (servers.get(i).server() == server) {
                return i;
            }
        }
        return -1;
    }

    Load load(int self, Seat seat) {
        return seat.whole()
                ? new Load(self, demand.commits(), demand.reads(), demand.connections(), demand.openTransactions())
                : new Load(self, 0, demand.reads(), demand.connections(), 0);
    }
}
