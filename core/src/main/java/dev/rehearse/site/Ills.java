package dev.rehearse.site;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.FaultKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Faults that a component goes on working with, each until it is repaired. Two of a kind add up, so each stands by itself.
 *
 * @param all in the order in which they came
 */
public record Ills(List<Ill> all) implements Encodable {

    /** Nothing is wrong. */
    public static final Ills NONE = new Ills(List.of());

    private static final long ONE = 1000;

    /** Nothing takes longer than this many times as long, in thousandths, however many faults slow it down. */
    private static final long MOST = 1_000_000_000;

    /**
     * One of them.
     *
     * @param kind always an enum constant
     * @param amount how much, 0 if there is nothing to be said
     */
    public record Ill(FaultKind kind, long amount) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.constant((Enum<?>) kind).number(amount);
        }
    }

    /** One more. */
    public Ills with(FaultKind kind, long amount) {
        List<Ill> more = new ArrayList<>(all);
        more.add(new Ill(kind, amount));
        return new Ills(List.copyOf(more));
    }

    /** One less; a repair of what is not wrong changes nothing. */
    public Ills without(FaultKind kind, long amount) {
        List<Ill> fewer = new ArrayList<>(all);
        return fewer.remove(new Ill(kind, amount)) ? new Ills(List.copyOf(fewer)) : this;
    }

    /** All but those of a kind. */
    public Ills without(FaultKind kind) {
        return new Ills(all.stream().filter(ill -> ill.kind() != kind).toList());
    }

    /** Whether there is one of a kind. */
    public boolean has(FaultKind kind) {
        return all.stream().anyMatch(ill -> ill.kind() == kind);
    }

    /** How many times as long something takes with all of a kind, in thousandths. */
    public long factor(FaultKind kind) {
        long factor = ONE;
        for (Ill ill : all) {
            factor = ill.kind() == kind ? Math.min(MOST, factor * ill.amount() / ONE) : factor;
        }
        return factor;
    }

    /** All amounts of a kind together. */
    public long sum(FaultKind kind) {
        long sum = 0;
        for (Ill ill : all) {
            sum += ill.kind() == kind ? ill.amount() : 0;
        }
        return sum;
    }

    /** The amount of the last of a kind, or 0. */
    public long last(FaultKind kind) {
        long last = 0;
        for (Ill ill : all) {
            last = ill.kind() == kind ? ill.amount() : last;
        }
        return last;
    }

    /** A time that is a factor in thousandths longer; no longer than all times may be. */
    public static long longer(long time, long factor) {
        return factor == ONE ? time : (long) Math.min((double) Long.MAX_VALUE / 4, (double) time * factor / ONE);
    }

    /** A speed that is a factor in thousandths lower, 1 or more. */
    public static long slower(long speed, long factor) {
        return factor == ONE ? speed : Math.max(1, (long) ((double) speed * ONE / factor));
    }

    @Override
    public void encode(Encoder out) {
        out.parts(all);
    }
}
