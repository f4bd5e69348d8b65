package dev.rehearse.kernel.chance;

import dev.rehearse.kernel.chance.Path.Entry;
import dev.rehearse.kernel.chance.Path.Kind;
import java.util.List;

/**
 * Chance as it once went: answers from a recorded path, found by the turn. It has no state; runs, forks and threads may
 * share it.
 *
 * <p>Both methods throw {@link ReplayMismatch} if the run asks something else than the path has at that turn, or goes
 * on beyond its end.
 */
public final class Replayed implements Chance {

    private final List<Entry> entries;

    /** Answers from this path. */
    public Replayed(Path path) {
        this.entries = path.entries();
    }

    @Override
    public long duration(Activity what, long draw, long turn) {
        return answer(Kind.DURATION, what.name(), turn, Chance.LONGEST);
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        return (int) answer(Kind.CHOICE, what.name(), turn, what.size() - 1L);
    }

    private long answer(Kind kind, String name, long turn, long greatest) {
        if (turn >= entries.size()) {
            throw new ReplayMismatch(turn, "ended after " + entries.size() + " answers", words(kind, name));
        }
        Entry entry = entries.get((int) turn);
        if (entry.kind() != kind || !entry.name().equals(name)) {
            throw new ReplayMismatch(turn, words(entry.kind(), entry.name()), words(kind, name));
        }
        if (entry.value() > greatest) {
            throw new ReplayMismatch(
                    turn, words(kind, name) + " = " + entry.value(), words(kind, name) + ", at most " + greatest);
        }
        return entry.value();
    }

    private static String words(Kind kind, String name) {
        return (kind == Kind.DURATION ? "the duration of '" : "the choice '") + name + "'";
    }
}
