package dev.rehearse.procedure;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.procedure.Memory.Aside;
import dev.rehearse.procedure.Memory.Mode;
import dev.rehearse.procedure.Memory.Post;
import dev.rehearse.procedure.Task.Phase;
import dev.rehearse.procedure.Trouble.Cause;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.Slipping;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Changed;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.ServiceChanged;

/**
 * Whoever carries out the procedure. He takes time to think, types commands, reads answers, asks again until he sees
 * what he must see, and when something fails follows the recovery rules by what he sees.
 */
public final class Operator implements Watcher<Memory> {

    private final Script script;

    /** An operator with this script before him. He begins at {@link Cue#BEGIN}. */
    public Operator(Script script) {
        this.script = script;
    }

    @Override
    public Memory initial() {
        return new Memory(
                Mode.OFF, Place.START, Task.IDLE, Aside.NONE, Trouble.NONE, script.unseen(), Unease.NONE, Post.NONE);
    }

    @Override
    public int timers() {
        return Clock.COUNT;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        Turn turn = new Turn(script, memory, context);
        if (signal instanceof Answer answer) {
            answered(turn, answer);
        } else if (signal instanceof Changed changed) {
            changed(turn, changed);
        } else if (signal == Clock.PACE) {
            pace(turn);
        } else if (signal == Clock.LIMIT) {
            limit(turn);
        } else if (signal == Clock.COMPLAINT) {
            Care.complaint(turn);
        } else if (signal == Cue.BEGIN) {
            Progress.enter(turn, 0);
        } else if (signal instanceof Slipping slipping) {
            Slips.strike(turn, slipping);
        }
        return turn.over();
    }

    /** Whether he is just coming to where he may slip like this. */
    public boolean comesTo(Slip slip, Memory memory) {
        Detour detour = script.detour(slip.words());
        return detour != null && Slips.comes(memory, detour);
    }

    /** What he waits for, in words; empty if he waits for nothing. */
    public String awaits(Memory memory) {
        boolean aside = memory.mode() == Mode.RECOVERING;
        if (!aside && memory.mode() != Mode.WORKING) {
            return "";
        }
        Task task = aside ? memory.aside().task() : memory.main();
        Stage stage = script.stage(memory.place().stage());
        Line line = aside
                ? script.remedies()
                        .get(memory.aside().remedy())
                        .lines()
                        .get(memory.aside().line())
                : stage.lines().get(memory.place().line());
        if (task.is(Phase.THINKING)) {
            return "";
        }
        String at = memory.place().ended() ? "" : "step " + stage.name() + ", ";
        String last = task.seen().isEmpty() ? "" : ", last seen " + task.seen();
        return at + "still waiting for " + line.text() + last;
    }

    /** Which rule he has tried too often without getting further, in words; empty if none. */
    public String worn(Memory memory) {
        for (int remedy = 0; remedy < script.remedies().size(); remedy++) {
            if (memory.trouble().times(remedy) >= Recovery.PATIENCE) {
                return Recovery.worn(script.remedies().get(remedy));
            }
        }
        return "";
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == ServiceChanged.class
                || kind == ExposureChanged.class
                || kind == LevelInstalled.class
                || kind == FaultHealed.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!Care.concerns(fact)) {
            return memory;
        }
        Turn turn = new Turn(script, memory, context);
        Care.hears(turn, source, fact);
        return turn.over();
    }

    /** What he waits for has changed, or what he cares for; it may be neither, if he has turned to something else meanwhile. */
    private static void changed(Turn turn, Changed changed) {
        if (turn.mode == Mode.RECOVERING) {
            aside(turn, Typing.changed(turn, turn.asideLine(), turn.aside.task(), changed));
        } else if (turn.mode == Mode.WORKING) {
            turn.main = Typing.changed(turn, turn.line(), turn.main, changed);
        }
        Look.changed(turn, changed);
    }

    private static void pace(Turn turn) {
        switch (turn.mode) {
            case WORKING -> Progress.pace(turn);
            case RECOVERING -> {
                Task task = turn.aside.task();
                Line line = turn.asideLine();
                aside(turn, task.is(Phase.THINKING) ? Typing.type(turn, line) : Typing.ask(turn, line, task));
            }
            case DIAGNOSING -> Recovery.examine(turn);
            case PAUSING -> Recovery.line(turn);
            case OFF, LOOKING, CARING -> throw new IllegalStateException("no pause ends while " + turn.mode);
        }
    }

    private static void limit(Turn turn) {
        if (turn.mode == Mode.RECOVERING) {
            aside(turn, Typing.giveUp(turn, turn.asideLine(), turn.aside.task()));
        } else {
            turn.main = Typing.giveUp(turn, turn.line(), turn.main);
        }
        Recovery.failed(turn);
    }

    private static void answered(Turn turn, Answer answer) {
        turn.post = turn.post.answered();
        int question = turn.sight
                .round()
                .question(answer.number(), turn.script.questions().size());
        if (question >= 0) {
            Look.saw(turn, question, answer);
        } else if (turn.mode == Mode.RECOVERING && turn.aside.task().order() == answer.number()) {
            readAside(turn, answer);
        } else if (turn.main.order() != answer.number()) {
            return; // to an order that no longer matters
        } else if (turn.mode == Mode.WORKING) {
            readMain(turn, answer);
        } else if (turn.trouble.cause() == Cause.NOTICED && turn.main.is(Phase.TYPED)) {
            turn.trouble = turn.trouble.answered(answer);
            turn.main = turn.main.answered();
        }
    }

    /** He reads the answer to the line of the procedure at which he is. */
    static void readMain(Turn turn, Answer answer) {
        turn.main = Typing.read(turn, turn.line(), turn.main, answer);
        if (turn.main.is(Phase.DONE)) {
            Progress.next(turn);
        } else if (turn.main.is(Phase.FAILED)) {
            Recovery.failed(turn);
        }
    }

    private static void readAside(Turn turn, Answer answer) {
        aside(turn, Typing.read(turn, turn.asideLine(), turn.aside.task(), answer));
        if (turn.aside.task().is(Phase.DONE)) {
            turn.drop();
            turn.aside = new Aside(turn.aside.remedy(), turn.aside.line() + 1, Task.IDLE);
            Recovery.line(turn);
        } else if (turn.aside.task().is(Phase.FAILED)) {
            Recovery.failed(turn);
        }
    }

    private static void aside(Turn turn, Task task) {
        turn.aside = new Aside(turn.aside.remedy(), turn.aside.line(), task);
    }
}
