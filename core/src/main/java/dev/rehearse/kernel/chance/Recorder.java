package dev.rehearse.kernel.chance;

import dev.rehearse.kernel.chance.Path.Entry;
import dev.rehearse.kernel.chance.Path.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes every question on to another chance and writes the answers down. It belongs to one run: a fork that goes its
 * own way takes a new recorder, begun with the path so far. Both methods throw {@link IllegalStateException} if the turn is
 * not the next one on the path.
 */
public final class Recorder implements Chance {

    private final Chance source;
    private final List<Entry> entries;

    /** Records a run from its first question. */
    public Recorder(Chance source) {
        this(source, Path.EMPTY);
    }

    /**
     * Records a run that has already come some way, such as a fork.
     *
     * @param source where the answers come from
     * @param before what the run was answered so far
     */
    public Recorder(Chance source, Path before) {
        this.source = source;
        this.entries = new ArrayList<>(before.entries());
    }

    @Override
    public long duration(Activity what, long draw, long turn) {
        long answer = source.duration(what, draw, turn);
        write(new Entry(Kind.DURATION, what.name(), answer), turn);
        return answer;
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        int answer = source.choose(what, draw, turn);
        write(new Entry(Kind.CHOICE, what.name(), answer), turn);
        return answer;
    }

    private void write(Entry entry, long turn) {
        if (turn != entries.size()) {
            throw new IllegalStateException("The recorder is at turn " + entries.size() + " and was asked at turn "
                    + turn + ": two runs share it, or it was not begun with the path so far");
        }
        entries.add(entry);
    }

    /** What was answered so far. */
    public Path path() {
        return new Path(entries);
    }
}
