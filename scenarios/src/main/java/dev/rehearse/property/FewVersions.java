package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** At no time do the hosts have more than two versions of the product. */
final class FewVersions implements Property<FewVersions.Memory> {

    private static final int MOST = 2;

    private final String phrase;
    private final List<Integer> hosts = new ArrayList<>();
    private final List<Long> levels = new ArrayList<>();

    /** The property, as the scenario wrote it. */
    FewVersions(String phrase, Scene scene) {
        this.phrase = phrase;
        for (Part host : scene.plan().parts("host")) {
            hosts.add(scene.id(host.name() + " host"));
            levels.add(host.value("level").number());
        }
    }

    /**
     * What it remembers.
     *
     * @param levels of the hosts
     * @param told whether it spoke already
     */
    record Memory(List<Installed> levels, boolean told) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(levels).flag(told);
        }
    }

    /**
     * What is installed on a host.
     *
     * @param level as a number
     */
    record Installed(long level) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(level);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(levels.stream().map(Installed::new).toList(), false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == LevelInstalled.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        int host = hosts.indexOf(source);
        if (host < 0 || !(fact instanceof LevelInstalled installed)) {
            return memory;
        }
        List<Installed> all = new ArrayList<>(memory.levels());
        all.set(host, new Installed(Quantity.LEVEL.read(installed.level()).number()));
        long versions = all.stream().distinct().count();
        boolean bad = versions > MOST && !memory.told();
        if (bad) {
            violated(context, versions + " versions of the product are installed");
        }
        return new Memory(List.copyOf(all), memory.told() || bad);
    }
}
