package dev.rehearse.shrink;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Path;
import dev.rehearse.kernel.chance.Path.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chance as one run had it, for others that ask in another order: a question gets the answer that it got when it was asked as
 * often before, and what that run never asked another chance answers. Forks may share it.
 */
final class Recalled implements Chance {

    private final Map<Question, Long> answers = new HashMap<>();
    private final Chance beyond;

    /** What was asked, and how often it had been asked before. */
    private record Question(Kind kind, String name, long draw) {}

    /**
     * Recalls a run.
     *
     * @param path what it was answered
     * @param beyond answers all else
     */
    Recalled(Path path, Chance beyond) {
        this.beyond = beyond;
        for (Path.Entry entry : path.entries()) {
            long draw = 0;
            while (answers.putIfAbsent(new Question(entry.kind(), entry.name(), draw), entry.value()) != null) {
                draw++;
            }
        }
    }

    @Override
    public long duration(Activity what, long draw, long turn) {
        Long known = answers.get(new Question(Kind.DURATION, what.name(), draw));
        return known == null ? beyond.duration(what, draw, turn) : known;
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        Long known = answers.get(new Question(Kind.CHOICE, what.name(), draw));
        return known == null ? beyond.choose(what, draw, turn) : known.intValue();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recalled recalled && answers.equals(recalled.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }
}
