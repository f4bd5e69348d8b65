package dev.rehearse.property;

import dev.rehearse.copyservices.Outset;
import dev.rehearse.copyservices.fact.DatabaseChanged;
import dev.rehearse.copyservices.fact.RelationChanged;
import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.value.Quantity;
import java.util.List;

/** While both servers show Synchronized they hold the same configuration, but for the time that a change is on its way. */
public final class StandbyEqual implements Property<StandbyEqual.Memory> {

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public StandbyEqual(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    /**
     * What is shown, and what is so.
     *
     * @param views by server
     */
    public record Memory(List<View> views) implements State {

        /** Whether the servers claim to be equal and are not. */
        boolean lies() {
            for (View view : views) {
                if (!view.claims()) {
                    return false;
                }
            }
            return views.stream().map(View::changes).distinct().count() > 1;
        }

        @Override
        public void encode(Encoder out) {
            out.parts(views);
        }
    }

    /**
     * A server.
     *
     * @param claims whether it shows Synchronized
     * @param changes of the configuration that it holds
     */
    public record View(boolean claims, Changes changes) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.flag(claims).part(changes);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        List<View> views = ByServer.all(scene, new View(false, Changes.CONFIGURED));
        for (int index = 0; index < scene.servers(); index++) {
            Part server = scene.server(index);
            boolean claims = Outset.relation(server, scene.plan()) == HaStatus.SYNCHRONIZED;
            Changes changes = Outset.changes(server, scene.plan(), index);
            views = ByServer.with(views, index, new View(claims, changes));
        }
        return new Memory(views);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == RelationChanged.class || kind == DatabaseChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!scene.isServer(source)) {
            return memory;
        }
        int index = scene.index(source);
        View view = memory.views().get(index);
        View next = view;
        if (fact instanceof RelationChanged changed) {
            next = new View(changed.status() == HaStatus.SYNCHRONIZED, view.changes());
        } else if (fact instanceof DatabaseChanged changed) {
            next = new View(view.claims(), changed.live());
        }
        if (next.equals(view)) {
            return memory;
        }
        Memory after = new Memory(ByServer.with(memory.views(), index, next));
        if (after.lies() && !memory.lies()) {
            context.start(Limit.PASSED, Quantity.DURATION.read("1 s").number());
        } else if (!after.lies() && memory.lies()) {
            context.cancel(Limit.PASSED.slot());
        }
        return after;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal == Limit.PASSED) {
            violated(context, "the standby is shown as synchronized and lacks changes");
        }
        return memory;
    }
}
