package dev.rehearse.property;

import dev.rehearse.hotstandby.HsbState;
import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.hotstandby.fact.CommitsPending;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.StateChanged;
import java.util.List;

/** A server in PRIMARY UNCERTAIN neither commits nor rolls back what is pending. */
public final class UncertainWaits implements Property<UncertainWaits.Memory> {

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public UncertainWaits(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    /**
     * What is known of a server.
     *
     * @param uncertain whether it is in PRIMARY UNCERTAIN
     * @param pending commits of which nobody knows whether they are to be
     */
    public record Doubt(boolean uncertain, long pending) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.flag(uncertain).number(pending);
        }
    }

    /**
     * What is known of each server.
     *
     * @param doubts by server
     */
    public record Memory(List<Doubt> doubts) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(doubts);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(ByServer.all(scene, new Doubt(false, 0)));
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class || kind == Acknowledging.class || kind == CommitsPending.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!scene.isServer(source)) {
            return memory;
        }
        int index = scene.index(source);
        Doubt doubt = memory.doubts().get(index);
        if (fact instanceof Acknowledging told
                && doubt.uncertain()
                && told.position().rate() > 0) {
            violated(context, scene.server(index).name() + " commits in PRIMARY UNCERTAIN");
        }
        Doubt after = doubt;
        if (fact instanceof StateChanged changed) {
            after = new Doubt(changed.to().equals(HsbState.PRIMARY_UNCERTAIN.name()), doubt.pending());
        } else if (fact instanceof CommitsPending told) {
            if (doubt.uncertain() && told.count() < doubt.pending()) {
                violated(context, scene.server(index).name() + " gives up pending commits in PRIMARY UNCERTAIN");
            }
            after = new Doubt(doubt.uncertain(), told.count());
        }
        return after.equals(doubt) ? memory : new Memory(ByServer.with(memory.doubts(), index, after));
    }
}
