package dev.rehearse.site.client;

import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ServiceStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * What clients remember.
 *
 * @param offers what each server of the address list offers
 * @param phase what they are doing
 * @param hold the server that they are connected to
 * @param seat where their load is
 * @param served what they get
 */
public record ClientsMemory(List<Offer> offers, Phase phase, Hold hold, Seat seat, Served served) implements State {

    /**
     * What users get.
     *
     * @param write of the service {@code write}
     * @param read of the service {@code read}
     */
    public record Served(ServiceStatus write, ServiceStatus read) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.word(write).word(read);
        }
    }

    /** Before the run: nobody is connected, nobody has asked for anything. */
    static ClientsMemory before(List<Availability> servers) {
        List<Offer> offers = new ArrayList<>();
        for (Availability server : servers) {
            offers.add(Offer.of(server));
        }
        Served served = new Served(ServiceStatus.UP, ServiceStatus.UP);
        return new ClientsMemory(List.copyOf(offers), Phase.SEARCHING, Hold.NONE, Seat.NOWHERE, served);
    }

    ClientsMemory with(int place, Offer offer) {
        List<Offer> all = new ArrayList<>(offers);
        all.set(place, offer);
        return new ClientsMemory(List.copyOf(all), phase, hold, seat, served);
    }

    ClientsMemory with(Phase newPhase) {
        return new ClientsMemory(offers, newPhase, hold, seat, served);
    }

    ClientsMemory with(Phase newPhase, Hold newHold) {
        return new ClientsMemory(offers, newPhase, newHold, seat, served);
    }

    ClientsMemory with(Seat newSeat, Served newServed) {
        return new ClientsMemory(offers, phase, hold, newSeat, newServed);
    }

    /** Where a search leads: to the server whose event they follow, or to the first that accepts writes; -1 if none. */
    int accepting() {
        if (hold.target() >= 0 && offers.get(hold.target()).writes()) {
            return hold.target();
        }
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).writes()) {
                return i;
            }
        }
        return -1;
    }

    /** Where they can read: where they do already, or the first server that answers reads. */
    Seat reading() {
        if (readsElsewhere()) {
            return seat;
        }
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).reads()) {
                return new Seat(i, false);
            }
        }
        return Seat.NOWHERE;
    }

    /** Whether they have found a server to read from until one accepts writes. */
    boolean readsElsewhere() {
        return seat.place() >= 0 && !seat.whole() && offers.get(seat.place()).reads();
    }

    /** Whether they are connected to that server. */
    boolean holds(int place) {
        return hold.stands() && hold.place() == place;
    }

    /** What they get where they are. */
    Served now() {
        Offer held = hold.stands() ? offers.get(hold.place()) : null;
        ServiceStatus write =
                phase == Phase.CONNECTED && held != null ? held.status(held.writes()) : ServiceStatus.DOWN;
        Offer read = seat.place() < 0 ? null : offers.get(seat.place());
        return new Served(write, read == null ? ServiceStatus.DOWN : read.status(read.reads()));
    }

    @Override
    public void encode(Encoder out) {
        out.parts(offers).word(phase).part(hold).part(seat).part(served);
    }
}
