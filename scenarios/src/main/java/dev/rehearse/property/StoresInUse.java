package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.FirstPacs;
import dev.rehearse.pac.fact.MemberChanged;
import dev.rehearse.pac.fact.QueuesWiped;
import dev.rehearse.pac.fact.StoresRemoved;
import dev.rehearse.site.fact.StateChanged;
import java.util.ArrayList;
import java.util.List;

/**
 * The stores of a PAC are not deleted while a region lives that is in it, whether it pings or not: what the PSOR takes for
 * gone may be silent.
 */
final class StoresInUse implements Property<StoresInUse.Memory> {

    /** What deletes stores as old ones. */
    static final List<String> REMOVAL = List.of("-aRemOldPAC");

    /** What wipes stores, and queues with them. */
    static final List<String> WIPING = List.of("-aInitPac", "cold start");

    private static final List<String> LIFELESS =
            List.of("UNDEFINED", "STOPPED", "DEAD", "DEAD_AT_START", "DEAD_AT_STOP", "NOT_RESPONDING", "HOST_DOWN");

    private final String phrase;
    private final List<String> ways;
    private final Scene scene;

    /** The property, as the scenario wrote it, about some of the ways in which stores are deleted. */
    StoresInUse(String phrase, List<String> ways, Scene scene) {
        this.phrase = phrase;
        this.ways = ways;
        this.scene = scene;
    }

    /**
     * What it remembers.
     *
     * @param homes of the regions, in the scenario's order
     * @param told whether it spoke already
     */
    record Memory(List<Home> homes, boolean told) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(homes).flag(told);
        }
    }

    /**
     * Where a region that lives belongs.
     *
     * @param pac name and version; empty if it is in none, or does not live
     */
    record Home(String pac) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.text(pac);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        List<Home> homes = new ArrayList<>();
        for (int i = 0; i < scene.servers(); i++) {
            homes.add(new Home(FirstPacs.of(scene.plan()).home(scene.server(i))));
        }
        return new Memory(List.copyOf(homes), false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == MemberChanged.class
                || kind == StateChanged.class
                || kind == StoresRemoved.class
                || kind == QueuesWiped.class;
    }

    @Override
    public Memory notice(Memory m, int source, Fact fact, Context context) {
        if (fact instanceof MemberChanged member && member.state().equals("JOINING")) {
            return home(m, scene.index(member.region()), member.pac());
        }
        if (fact instanceof StateChanged changed && scene.isServer(source)) {
            return LIFELESS.contains(changed.to()) ? home(m, scene.index(source), "") : m;
        }
        String breach = m.told() ? "" : breach(m, fact);
        if (breach.isEmpty()) {
            return m;
        }
        violated(context, breach);
        return new Memory(m.homes(), true);
    }

    private String breach(Memory m, Fact fact) {
        if (fact instanceof QueuesWiped wiped && wiped.shared() && ways.equals(WIPING)) {
            return "queues wiped that another PAC used";
        }
        if (fact instanceof StoresRemoved removed && ways.contains(removed.how())) {
            long alive = m.homes().stream()
                    .filter(home -> home.pac().equals(removed.pac()))
                    .count();
            long most = Math.max(alive, removed.active());
            String done = ways.equals(REMOVAL) ? " removed with " : " wiped with ";
            return most > 0 ? removed.pac() + done + most + " of its regions alive" : "";
        }
        return "";
    }

    private static Memory home(Memory m, int region, String pac) {
        List<Home> homes = new ArrayList<>(m.homes());
        homes.set(region, new Home(pac));
        return new Memory(List.copyOf(homes), m.told());
    }
}
