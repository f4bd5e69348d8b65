package dev.rehearse.pac;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;

/**
 * What happens in the first instant of a run that begins in the middle of a procedure: what was under way is begun by the
 * command that began it, what was broken is broken by the fault that broke it. So no state is ever put together that the
 * product itself could not come to.
 */
final class FirstMoves {

    /** In nanoseconds. */
    private static final long MOMENT = 1_000_000L;

    private final Plan plan;
    private final Model.Builder model;
    private final int answered;
    private boolean any;

    private FirstMoves(Plan plan, Model.Builder model) {
        this.plan = plan;
        this.model = model;
        // nobody waits for the answer; the PAC's desk, who does not care, gets it
        this.answered = model.id(plan.parts(PacParameters.PAC).get(0).name());
    }

    /**
     * For the parts of a model in which all of them have their ids.
     *
     * @return whether anything happens
     */
    static boolean open(Plan plan, Model.Builder model) {
        FirstMoves moves = new FirstMoves(plan, model);
        moves.stores();
        plan.parts(PacParameters.HOST).forEach(moves::ways);
        plan.parts(PacParameters.REGION).forEach(moves::region);
        plan.parts(PacParameters.HOST).forEach(moves::host);
        return moves.any;
    }

    private void send(String to, Signal signal) {
        model.open(model.id(to), 0, signal);
        any = true;
    }

    private void strike(String to, FaultKind fault) {
        send(to, new Strike(fault));
    }

    private void order(String to, Command command, long argument) {
        send(to, new Order(command, argument, answered, 0));
    }

    private static boolean is(Part part, String attribute, String word) {
        return part.value(attribute).text().equals(word);
    }

    private void stores() {
        redis(plan.parts(PacParameters.PSOR).get(0));
        for (Part sor : plan.parts(PacParameters.SOR)) {
            if (is(sor, Outset.TROUBLE, Outset.DOWN)) {
                breaks(sor, SorFault.CRASH, 1);
            }
        }
        Part database = plan.parts(PacParameters.DATABASE).get(0);
        if (is(database, Outset.DOING, Outset.RECOVER)) {
            order(database.name(), DatabaseCommand.RECOVER, 0);
        }
        if (is(database, Outset.TROUBLE, Outset.DOWN)) {
            breaks(database, DatabaseFault.OUTAGE, 1);
        }
    }

    /** With a replica, two must fail until nothing is left. */
    private void redis(Part psor) {
        int all = is(psor, "mode", "Sentinel") ? 2 : 1;
        switch (psor.value(Outset.TROUBLE).text()) {
            case Outset.FAILING_OVER -> breaks(psor, RedisFault.CRASH, 1);
            case Outset.DOWN -> breaks(psor, RedisFault.CRASH, all);
            case Outset.RESTARTING -> {
                strikes(psor, RedisFault.CRASH, all);
                heals(psor, RedisFault.CRASH, all, 0);
            }
            case Outset.NO_REPLICA -> repaired(psor, RedisFault.CRASH, 1);
            case Outset.SPLIT -> breaks(psor, RedisFault.PARTITION, 1);
            case Outset.FULL -> breaks(psor, RedisFault.MEMORY_FULL, 1);
            default -> {}
        }
    }

    private void breaks(Part store, FaultKind fault, int times) {
        strikes(store, fault, times);
        repaired(store, fault, times);
    }

    private void strikes(Part store, FaultKind fault, int times) {
        for (int i = 0; i < times; i++) {
            strike(store.name(), fault);
        }
    }

    /** What somebody repairs at once is seen broken first. */
    private void repaired(Part store, FaultKind fault, int times) {
        if (store.value(Outset.REPAIRED).isYes()) {
            heals(store, fault, times, MOMENT);
        }
    }

    private void heals(Part store, FaultKind fault, int times, long delay) {
        for (int i = 0; i < times; i++) {
            model.open(model.id(store.name()), delay, new Heal(fault));
            any = true;
        }
    }

    private void ways(Part host) {
        if (is(host, Outset.PSOR_LINK, Outset.DOWN)) {
            strike(host.name(), EsHostFault.PSOR_LINK_BREAK);
        }
        if (is(host, Outset.DATABASE_LINK, Outset.DOWN)) {
            strike(host.name(), EsHostFault.DATABASE_LINK_BREAK);
        }
    }

    private void region(Part region) {
        String name = region.name();
        for (RegionCommand command : RegionCommand.values()) {
            if (command.event() != null && is(region, Outset.DOING, command.words())) {
                order(name, command, 0);
            }
        }
        switch (region.value(Outset.TROUBLE).text()) {
            case Outset.CRASH -> strike(name, RegionFault.CRASH);
            case Outset.HANG -> strike(name, RegionFault.HANG);
            case Outset.LINGERS -> send(name, RegionTimer.MONITOR);
            default -> {}
        }
        if (is(region, Outset.POOL, PoolState.DRAINING.words())) {
            order(name + " pool", RegionCommand.DRAIN, 0);
        }
    }

    private void host(Part host) {
        String name = host.name() + " host";
        switch (host.value(Outset.TROUBLE).text()) {
            case Outset.HOST_DOWN -> strike(name, HostFault.HOST_CRASH);
            case Outset.DISKS_LOST -> strike(name, HostFault.DISK_LOSS);
            case Outset.OFF -> order(name, HostCommand.SHUTDOWN, 0);
            case Outset.BOOTING -> {
                strike(name, HostFault.HOST_CRASH);
                order(name, HostCommand.START, 0);
            }
            default -> {}
        }
        if (!is(host, Outset.INSTALLING, Outset.NOTHING)) {
            String level = host.value(Outset.INSTALLING).text();
            order(name, HostCommand.UPGRADE, Quantity.LEVEL.read(level).number());
        }
    }
}
