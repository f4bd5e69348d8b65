package dev.rehearse.property;

import dev.rehearse.hotstandby.content.Difference;
import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.fact.CatchupEnded;
import dev.rehearse.hotstandby.fact.ContentChanged;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;

/**
 * Commits of which clients do not know the outcome come out the same way on both servers: after a catchup the secondary
 * has nothing that the primary lacks.
 */
public final class OutcomesAgree implements Property<OutcomesAgree.Memory> {

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public OutcomesAgree(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    /**
     * What the servers hold.
     *
     * @param histories by server
     */
    public record Memory(List<History> histories) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(histories);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(ByServer.all(scene, History.NONE));
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == ContentChanged.class || kind == CatchupEnded.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!scene.isServer(source)) {
            return memory;
        }
        int index = scene.index(source);
        if (fact instanceof ContentChanged told) {
            return new Memory(ByServer.with(memory.histories(), index, told.history()));
        }
        if (fact instanceof CatchupEnded ended && ended.complete()) {
            compare(memory, index, context);
        }
        return memory;
    }

    private void compare(Memory memory, int primary, Context context) {
        for (int other = 0; other < memory.histories().size(); other++) {
            Difference difference =
                    memory.histories().get(other).against(memory.histories().get(primary), context.now());
            if (other != primary && difference.mine() > 0) {
                violated(
                        context,
                        scene.server(other).name() + " has " + NoCommitLost.count(difference.mine(), "commit")
                                + " that its primary lacks after the catchup");
            }
        }
    }
}
