package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Words;
import java.util.List;

/** In the end every server has the wanted software level and, if so wished, nothing is exposed or down. */
public final class Upgraded implements Property<Upgraded.Memory> {

    private final String phrase;
    private final String level;
    private final Scene scene;
    private final List<String> services;
    private final List<String> exposures;

    /**
     * The property, as the scenario wrote it.
     *
     * @param level such as {@code 7.0}
     * @param scene knows the servers and the level that each begins with
     * @param services must be up in the end
     * @param exposures must be over in the end
     */
    public Upgraded(String phrase, String level, Scene scene, List<String> services, List<String> exposures) {
        for (int index = 0; index < scene.servers(); index++) {
            scene.server(index).value("level"); // refuses servers that have none of their own
        }
        this.phrase = phrase;
        this.level = normal(level);
        this.scene = scene;
        this.services = List.copyOf(services);
        this.exposures = List.copyOf(exposures);
    }

    /**
     * How far it is.
     *
     * @param there the servers at the wanted level; bit 0 is the first server
     * @param down which services are down
     * @param exposed which exposures are open
     */
    public record Memory(long there, Loss down, Loss exposed) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(there).part(down).part(exposed);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        long there = 0;
        for (int index = 0; index < scene.servers(); index++) {
            there |= (normal(scene.server(index).value("level").text()).equals(level) ? 1L : 0L) << index;
        }
        return new Memory(there, Loss.NONE, Loss.NONE);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == LevelInstalled.class
                || kind == RunClosed.class
                || kind == ServiceChanged.class
                || kind == ExposureChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof LevelInstalled installed && scene.index(source) >= 0) {
            long bit = 1L << scene.index(source);
            boolean wanted = normal(installed.level()).equals(level);
            return new Memory(wanted ? memory.there() | bit : memory.there() & ~bit, memory.down(), memory.exposed());
        }
        if (fact instanceof RunClosed) {
            judge(memory, context);
            return memory;
        }
        Loss down = memory.down().after(fact, services, List.of());
        Loss exposed = memory.exposed().after(fact, List.of(), exposures);
        return down.equals(memory.down()) && exposed.equals(memory.exposed())
                ? memory
                : new Memory(memory.there(), down, exposed);
    }

    private static String normal(String level) {
        return Words.level(Quantity.LEVEL.read(level).number());
    }

    private void judge(Memory memory, Context context) {
        for (int index = 0; index < scene.servers(); index++) {
            if ((memory.there() >> index & 1) == 0) {
                violated(context, scene.server(index).name() + " is not at level " + level);
                return;
            }
        }
        if (memory.down().any()) {
            violated(context, memory.down().words(services) + " still down");
        } else if (memory.exposed().any()) {
            violated(context, memory.exposed().words(exposures) + " still exposed");
        }
    }
}
