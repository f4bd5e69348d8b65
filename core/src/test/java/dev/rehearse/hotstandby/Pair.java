package dev.rehearse.hotstandby;

import dev.rehearse.site.script.Script;

/** Two HotStandby servers with everything around them, and somebody who types at them. */
final class Pair extends Script<Pair> {

    private Pair() {
        super(new HotStandby());
    }

    static Pair connected() {
        return in("PRIMARY ACTIVE", "SECONDARY ACTIVE");
    }

    static Pair in(String first, String second) {
        Pair pair = new Pair().part("S1", "hotstandby").part("S2", "hotstandby");
        return pair.set("S1", "state", first).set("S2", "state", second);
    }

    @Override
    protected Pair self() {
        return this;
    }

    HsbServer.Memory server(String name) {
        return (HsbServer.Memory) memory(name);
    }

    HsbState state(String name) {
        return server(name).state();
    }
}
