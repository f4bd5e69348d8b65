package dev.rehearse.property;

import dev.rehearse.hotstandby.fact.DatabaseOpened;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.value.Words;
import java.util.List;

/** A server's database format never decreases, and no server opens a database that is newer than itself. */
public final class FormatGrows implements Property<FormatGrows.Memory> {

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public FormatGrows(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    /**
     * The format that a server opened last.
     *
     * @param level as a software level's number, 0 before the first
     */
    public record Format(long level) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(level);
        }
    }

    /**
     * What each server opened last.
     *
     * @param formats by server
     */
    public record Memory(List<Format> formats) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(formats);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(ByServer.all(scene, new Format(0)));
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == DatabaseOpened.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!(fact instanceof DatabaseOpened opened) || !scene.isServer(source)) {
            return memory;
        }
        int index = scene.index(source);
        String name = scene.server(index).name();
        if (opened.format() < memory.formats().get(index).level()) {
            violated(context, name + " opened a database of the older format " + Words.level(opened.format()));
        } else if (opened.binary() < opened.format()) {
            violated(context, name + " opened a database that is newer than itself: " + Words.level(opened.format()));
        }
        return new Memory(ByServer.with(memory.formats(), index, new Format(opened.format())));
    }
}
