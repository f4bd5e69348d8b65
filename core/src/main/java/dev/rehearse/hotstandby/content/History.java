package dev.rehearse.hotstandby.content;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * The commits in a database.
 *
 * @param stretches by start. Those that start at the end or behind it are still to come: a secondary that catches up
 *     follows its primary's stretches
 * @param end position after the last commit, as it moves
 */
public record History(List<Stretch> stretches, Level end) implements Encodable {

    /** No database at all. */
    public static final History NONE = new History(List.of(), Level.EMPTY);

    /** Commits that are in a pair's databases from the start of the run, so that nothing begins at zero. */
    public static final long FIRST = 1_000_000;

    /** What the databases of a pair hold at the start of the run. */
    public static History first() {
        return new History(List.of(new Stretch(-1, 0, 0)), Level.at(FIRST));
    }

    /** An empty database that a server has created. */
    public static History created(int server, int promotion) {
        return new History(List.of(new Stretch(server, promotion, 0)), Level.EMPTY);
    }

    /** Position after the last commit. */
    public long endAt(long now) {
        return end.amountAt(now);
    }

    /** The same commits, and more or fewer from now on. */
    public History with(Level newEnd) {
        return newEnd.equals(end) ? this : new History(stretches, newEnd);
    }

    /** The same, standing still from {@code now} on. */
    public History stopped(long now) {
        return with(end.stopped(now));
    }

    /** The same, growing by so many commits a second from {@code now} on. */
    public History growing(long commitsPerSecond, long now) {
        return with(end.withRate(commitsPerSecond, now));
    }

    /** Without what lies behind a position; standing still. */
    public History cut(long position, long now) {
        long last = endAt(now);
        return last <= position ? settled(now) : new History(begun(position), Level.at(position));
    }

    /** A new stretch begins: the server was promoted. */
    public History promoted(int server, int promotion, long now) {
        long position = endAt(now);
        List<Stretch> more = new ArrayList<>(begun(position));
        more.add(new Stretch(server, promotion, position));
        return new History(List.copyOf(more), end);
    }

    /** What is there at {@code now}, without stretches that are still to come, standing still. */
    public History settled(long now) {
        List<Stretch> begun = begun(endAt(now));
        History still = stopped(now);
        return begun.size() == stretches.size() ? still : new History(begun, still.end);
    }

    /** The stretch that the next commit belongs to. */
    public Stretch current() {
        return stretches.get(stretches.size() - 1);
    }

    /** Position up to which the commits of a stretch are here; its start if none of them are. */
    public long reach(Stretch stretch, long now) {
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).sameAs(stretch)) {
                long next = i + 1 < stretches.size() ? stretches.get(i + 1).start() : Long.MAX_VALUE;
                return Math.max(stretch.start(), Math.min(endAt(now), next));
            }
        }
        return stretch.start();
    }

    /** Compares what both hold at {@code now}. */
    public Difference against(History other, long now) {
        long mine = endAt(now);
        long theirs = other.endAt(now);
        long common = Math.min(mine, theirs);
        int same = 0;
        while (same < stretches.size()
                && same < other.stretches.size()
                && stretches.get(same).sameAs(other.stretches.get(same))) {
            same++;
        }
        if (same < stretches.size()) {
            common = Math.min(common, stretches.get(same).start());
        }
        if (same < other.stretches.size()) {
            common = Math.min(common, other.stretches.get(same).start());
        }
        return new Difference(common, mine - common, theirs - common);
    }

    /** The stretches that have a commit at or before a position; at least the first. */
    private List<Stretch> begun(long position) {
        int count = stretches.size();
        while (count > 1 && stretches.get(count - 1).start() >= position) {
            count--;
        }
        return count == stretches.size() ? stretches : List.copyOf(stretches.subList(0, count));
    }

    @Override
    public void encode(Encoder out) {
        out.parts(stretches).part(end);
    }
}
