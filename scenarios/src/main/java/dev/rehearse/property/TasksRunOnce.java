package dev.rehearse.property;

import dev.rehearse.copyservices.fact.TaskDoubled;
import dev.rehearse.copyservices.fact.TaskMissed;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;

/** Every instance of every scheduled task is run by one management server: by no two, and not by none. */
public final class TasksRunOnce implements Property<Told> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public TasksRunOnce(String phrase) {
        this.phrase = phrase;
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
        return kind == TaskDoubled.class || kind == TaskMissed.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        if (memory.already()) {
            return memory;
        }
        if (fact instanceof TaskDoubled doubled) {
            violated(context, "instance " + doubled.instance() + " of a scheduled task ran twice");
            return Told.ONCE;
        }
        if (fact instanceof TaskMissed missed) {
            violated(context, "instance " + missed.instance() + " of a scheduled task did not run");
            return Told.ONCE;
        }
        return memory;
    }
}
