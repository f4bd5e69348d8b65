package dev.rehearse.kernel;

import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.kernel.code.Hash;
import dev.rehearse.kernel.code.Hashed;
import dev.rehearse.kernel.code.Mix;
import dev.rehearse.kernel.code.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a world's hashes, so that a fingerprint costs the parts of states that changed and a glance at the
 * pending events: the hash of each component's state, their totals, and the hash of each pending signal. A fork shares them, and
 * whichever of the two changes one copies it first.
 */
final class Trail {

    private static final long EVENT = 0x2545f4914f6cdd1dL;
    private static final long TIE = 0x9fb21c651e98df25L;

    private final boolean[] decides;
    private final @Nullable Hashed[] states;
    private final long[] stale;
    private final Agenda agenda;

    /** Who may change what is remembered; a fork and its original both give up what they share. */
    private Object owner;

    private long one;
    private long two;
    private long weightOne;
    private long weightTwo;
    private long askedOne;
    private long askedTwo;
    private @Nullable Desk desk;

    /** What a fingerprint needs while it is made. */
    private static final class Desk {
        final Hash hash = new Hash();
        final Words words = new Words();
    }

    Trail(boolean[] decides) {
        this.decides = decides;
        owner = new Object();
        states = new Hashed[decides.length];
        stale = new long[(decides.length + 63) / 64];
        agenda = new Agenda();
        for (int id = 0; id < decides.length; id++) {
            stale(id);
        }
    }

    Trail(Trail other) {
        decides = other.decides;
        owner = new Object();
        other.owner = new Object();
        states = other.states.clone();
        stale = other.stale.clone();
        agenda = new Agenda(other.agenda);
        one = other.one;
        two = other.two;
        weightOne = other.weightOne;
        weightTwo = other.weightTwo;
        askedOne = other.askedOne;
        askedTwo = other.askedTwo;
    }

    /** A question was asked so often. Counts are multiplied by random weights, so that the sums follow each question. */
    void asked(int question, int times) {
        askedOne += times * (Mix.two(question + TIE) | 1);
        askedTwo += times * (Mix.one(question + TIE) | 1);
    }

    Fingerprint fingerprint(World world, boolean withChance) {
        Desk with = desk;
        if (with == null) {
            with = new Desk();
            desk = with;
        }
        refresh(world, with.hash);
        long now = world.now;
        long high = one - weightOne * now;
        long low = two - weightTwo * now;
        if (withChance) {
            high += askedOne;
            low += askedTwo;
        }
        if (world.stopped) {
            high += EVENT;
            low -= EVENT;
        }
        return agenda.close(world, with.words, high, low);
    }

    /** A component has another state than at the last fingerprint. */
    void stale(int id) {
        if (decides[id]) {
            stale[id >> 6] |= 1L << id;
        }
    }

    private void refresh(World world, Hash with) {
        for (int word = 0; word < stale.length; word++) {
            long left = stale[word];
            stale[word] = 0;
            while (left != 0) {
                refresh(world, word * 64 + Long.numberOfTrailingZeros(left), with);
                left &= left - 1;
            }
        }
    }

    private void refresh(World world, int id, Hash with) {
        Hashed before = states[id];
        Hashed now = before == null ? new Hashed(owner) : before.owned(owner);
        with.update(now, id, world.states[id]);
        one += with.one();
        two += with.two();
        weightOne += with.weightOne();
        weightTwo += with.weightTwo();
        states[id] = now;
    }
}
