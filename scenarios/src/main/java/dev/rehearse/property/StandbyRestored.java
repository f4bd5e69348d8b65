package dev.rehearse.property;

import dev.rehearse.copyservices.Outset;
import dev.rehearse.copyservices.fact.RelationChanged;
import dev.rehearse.copyservices.fact.TasksEnabled;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Words;
import java.util.List;

/**
 * In the end every server has the wanted level, the first one is active, the other one its synchronized standby, and the
 * scheduled tasks are enabled.
 */
public final class StandbyRestored implements Property<StandbyRestored.Memory> {

    private final String phrase;
    private final String level;
    private final Scene scene;

    /**
     * The property, as the scenario wrote it.
     *
     * @param level such as {@code 6.3.18}
     */
    public StandbyRestored(String phrase, String level, Scene scene) {
        this.phrase = phrase;
        this.level = normal(level);
        this.scene = scene;
    }

    /**
     * How the servers are.
     *
     * @param views by server
     */
    public record Memory(List<View> views) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(views);
        }
    }

    /**
     * How a server is.
     *
     * @param level that is installed
     * @param state what it is
     * @param synced whether it shows Synchronized
     * @param tasks whether scheduled tasks are enabled there
     */
    public record View(String level, String state, boolean synced, boolean tasks) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.text(level).text(state).flag(synced).flag(tasks);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        List<View> views = ByServer.all(scene, new View("", "", false, true));
        for (int index = 0; index < scene.servers(); index++) {
            String first = normal(scene.server(index).value("level").text());
            String state = scene.server(index).value("state").text();
            boolean tasks = Outset.tasks(scene.server(index), scene.plan());
            boolean synced = Outset.relation(scene.server(index), scene.plan()) == HaStatus.SYNCHRONIZED;
            views = ByServer.with(views, index, new View(first, state, synced, tasks));
        }
        return new Memory(views);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == LevelInstalled.class
                || kind == StateChanged.class
                || kind == RelationChanged.class
                || kind == TasksEnabled.class
                || kind == RunClosed.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof RunClosed) {
            judge(memory, context);
            return memory;
        }
        int index = scene.index(source);
        if (index < 0) {
            return memory;
        }
        View view = memory.views().get(index);
        View next = view;
        if (fact instanceof LevelInstalled installed) {
            next = new View(normal(installed.level()), view.state(), view.synced(), view.tasks());
        } else if (fact instanceof StateChanged changed && scene.isServer(source)) {
            next = new View(view.level(), changed.to(), view.synced(), view.tasks());
        } else if (fact instanceof RelationChanged changed) {
            next = new View(view.level(), view.state(), changed.status() == HaStatus.SYNCHRONIZED, view.tasks());
        } else if (fact instanceof TasksEnabled changed) {
            next = new View(view.level(), view.state(), view.synced(), changed.enabled());
        }
        return next.equals(view) ? memory : new Memory(ByServer.with(memory.views(), index, next));
    }

    private static String normal(String level) {
        return Words.level(Quantity.LEVEL.read(level).number());
    }

    private void judge(Memory memory, Context context) {
        for (int index = 0; index < scene.servers(); index++) {
            View view = memory.views().get(index);
            String wanted = index == 0 ? "ACTIVE" : "STANDBY";
            String name = scene.server(index).name();
            if (!view.level().equals(level)) {
                violated(context, name + " is not at level " + level);
            } else if (!view.state().equals(wanted)) {
                violated(context, name + " is not " + wanted);
            } else if (scene.servers() > 1 && !view.synced()) {
                violated(context, name + " is not synchronized");
            } else if (!view.tasks()) {
                violated(context, "scheduled tasks are disabled at " + name);
            }
        }
    }
}
