package dev.rehearse.pac;

import dev.rehearse.kernel.World;
import dev.rehearse.site.HostMemory;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A world as the plan of a run that begins with it: {@link FirstRegion}, {@link FirstPacs} and {@link FirstMoves} the other way round. */
final class PacPortrait {

    final Plan plan;
    private final World world;

    PacPortrait(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
    }

    /** The plan. */
    Plan plan() {
        Plan portrait = plan;
        for (Part region : plan.parts(PacParameters.REGION)) {
            portrait = portrait.with(region.name(), new RegionPortrait(this, region).values());
        }
        for (Part host : plan.parts(PacParameters.HOST)) {
            portrait = portrait.with(host.name(), host(host));
        }
        String pac = plan.parts(PacParameters.PAC).get(0).name();
        Map<String, Value> shared = Map.of(Outset.STORES, text(stores()), Outset.ORPHANS, flag(orphans()));
        portrait = portrait.with(pac, shared);
        String psor = plan.parts(PacParameters.PSOR).get(0).name();
        portrait = portrait.with(psor, Map.of(Outset.TROUBLE, word(trouble(psor().state()))));
        for (Part sor : plan.parts(PacParameters.SOR)) {
            String trouble = queues(sor).crashes() > 0 ? Outset.DOWN : Outset.NONE;
            String queues = emptied(sor) ? Outset.EMPTY : "whole";
            portrait = portrait.with(sor.name(), Map.of(Outset.TROUBLE, word(trouble), Outset.QUEUES, word(queues)));
        }
        String database = plan.parts(PacParameters.DATABASE).get(0).name();
        String trouble = database().up() ? Outset.NONE : Outset.DOWN;
        String doing = database().recovering() ? Outset.RECOVER : Outset.NOTHING;
        return portrait.with(database, Map.of(Outset.TROUBLE, word(trouble), Outset.DOING, word(doing)));
    }

    private int id(String name) {
        return world.model().id(name);
    }

    long now() {
        return world.now();
    }

    Region.Memory region(Part region) {
        return (Region.Memory) world.state(id(region.name()));
    }

    EsHostMemory product(Part host) {
        return (EsHostMemory) world.state(id(host.name()));
    }

    HostMemory machine(Part host) {
        return (HostMemory) world.state(id(host.name() + " host"));
    }

    /** The host of a region. */
    Part host(String region) {
        for (Part part : plan.parts(PacParameters.REGION)) {
            if (part.name().equals(region)) {
                return FirstPacs.of(plan).host(part);
            }
        }
        throw new IllegalArgumentException("there is no region " + region);
    }

    Psor.Memory psor() {
        return (Psor.Memory)
                world.state(id(plan.parts(PacParameters.PSOR).get(0).name()));
    }

    /** The store of a version, or null. */
    @Nullable
    PacStore store(long level) {
        return psor().stores().stream()
                .filter(store -> store.level() == level)
                .findFirst()
                .orElse(null);
    }

    /** The stores in which a region has an entry. */
    @Nullable
    PacStore listed(Part region) {
        int id = id(region.name());
        return psor().stores().stream()
                .filter(store -> store.member(id) != null)
                .findFirst()
                .orElse(null);
    }

    /** A region's entry, or null. */
    @Nullable
    Member member(Part region) {
        PacStore store = listed(region);
        return store == null ? null : store.member(id(region.name()));
    }

    SharedDatabase.Memory database() {
        return (SharedDatabase.Memory)
                world.state(id(plan.parts(PacParameters.DATABASE).get(0).name()));
    }

    Registration registration(Part region) {
        int id = id(region.name());
        return database().registrations().stream()
                .filter(one -> one.region() == id)
                .findFirst()
                .orElseThrow();
    }

    QueueStore.Memory queues(Part sor) {
        return (QueueStore.Memory) world.state(id(sor.name()));
    }

    /** Whether a SOR has lost what its backup has. */
    boolean emptied(Part sor) {
        return queues(sor).items() == 0 && sor.value("items").number() > 0;
    }

    Spool.Memory spool() {
        return (Spool.Memory)
                world.state(id(plan.parts(PacParameters.PAC).get(0).name() + " jobs"));
    }

    boolean orphans() {
        return spool().jobs().stream().anyMatch(job -> job.state() == JobState.ORPHANED);
    }

    Balancer.Memory balancer() {
        return (Balancer.Memory)
                world.state(id(plan.parts(PacParameters.BALANCER).get(0).name()));
    }

    Seat seat(Part region) {
        int id = id(region.name());
        return balancer().seats().stream()
                .filter(seat -> seat.front().region() == id)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Value> host(Part host) {
        HostMemory machine = machine(host);
        EsHostMemory product = product(host);
        HostMemory.Install install = machine.install();
        boolean unusable = product.level() == 0 && install == null;
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(Outset.LEVEL, Quantity.LEVEL.read(Words.level(machine.level())));
        values.put(Outset.PRODUCT, word(unusable ? EsHost.UNUSABLE : EsHost.INSTALLED));
        values.put(Outset.MFDS, word(product.mfds().defined() ? "defined" : Outset.NOT_DEFINED));
        values.put(Outset.BACKUP, flag(product.mfds().saved()));
        values.put(Outset.INSTALLING, text(install == null ? Outset.NOTHING : Words.level(install.level())));
        values.put(Outset.TROUBLE, word(trouble(machine)));
        values.put(Outset.PSOR_LINK, word(product.psorCuts() > 0 ? Outset.DOWN : Outset.UP));
        values.put(Outset.DATABASE_LINK, word(product.databaseCuts() > 0 ? Outset.DOWN : Outset.UP));
        return values;
    }

    private static String trouble(HostMemory machine) {
        if (machine.power() == Power.FAILED) {
            return machine.outages().diskLosses() > 0 ? Outset.DISKS_LOST : Outset.HOST_DOWN;
        }
        return switch (machine.power()) {
            case OFF -> Outset.OFF;
            case BOOTING -> Outset.BOOTING;
            default -> Outset.NONE;
        };
    }

    static String trouble(RedisState state) {
        return switch (state) {
            case UP -> Outset.NONE;
            case ALONE -> Outset.NO_REPLICA;
            case FAILING_OVER -> Outset.FAILING_OVER;
            case DOWN -> Outset.DOWN;
            case RESTARTING -> Outset.RESTARTING;
            case SPLIT -> Outset.SPLIT;
            case FULL, EVICTING -> Outset.FULL;
        };
    }

    private String stores() {
        List<String> stores = new ArrayList<>();
        for (PacStore store : psor().stores()) {
            stores.add(Words.level(store.level()) + " " + store.mode().words());
        }
        Collections.reverse(stores);
        return stores.isEmpty() ? Outset.NONE : String.join(", ", stores);
    }

    static Value word(String text) {
        return Quantity.WORD.read(text);
    }

    static Value text(String text) {
        return Quantity.TEXT.read(text);
    }

    static Value flag(boolean is) {
        return Quantity.FLAG.read(is ? "yes" : "no");
    }
}
