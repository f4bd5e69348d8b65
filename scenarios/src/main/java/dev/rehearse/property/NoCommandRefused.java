package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;

/** The operator gives no command that the product refuses: the procedure can be carried out as it is written. */
public final class NoCommandRefused implements Property<Told> {

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public NoCommandRefused(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Told initial() {
        return Told.NOT_YET;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == CommandAnswered.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        if (fact instanceof CommandAnswered answer
                && answer.reply() == Reply.REFUSED
                && !memory.already()
                && source == scene.operator()
                && !scene.asks(answer.words())) {
            violated(context, answer.words() + " refused: " + answer.code() + " " + answer.text());
            return Told.ONCE;
        }
        return memory;
    }
}
