package dev.rehearse.rdr;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * An RDR virtual disk: the internal disks in the same slot of both enclosures. A part of the state of the system that it
 * belongs to, which tells it what happens and asks it when its copy will be finished.
 *
 * @param first the member in the first enclosure
 * @param second the member in the second enclosure
 * @param priority of its resync
 * @param copied bytes of the resync that runs, or of one that was interrupted and can go on
 * @param total bytes that the resync has to copy, 0 if none runs or waits to go on
 */
public record Mirror(Member first, Member second, Priority priority, Level copied, long total) implements Encodable {

    /** Both members in sync. */
    public static Mirror duplex(Priority priority) {
        return new Mirror(Member.GOOD, Member.GOOD, priority, Level.EMPTY, 0);
    }

    /** The member of an enclosure, 0 or 1. */
    public Member member(int side) {
        return side == 0 ? first : second;
    }

    /** What it is as a whole. */
    public PairState state() {
        return PairState.of(first.state(), second.state());
    }

    /** Whether the member of this enclosure is in sync. */
    public boolean inSync(int side) {
        return member(side).state() == MemberState.IN_SYNC;
    }

    /** Whether the member of this enclosure is being copied to. */
    public boolean resyncing(int side) {
        return member(side).state() == MemberState.RESYNCING;
    }

    /** The enclosure whose member is being copied to, or -1. */
    public int target() {
        return resyncing(0) ? 0 : resyncing(1) ? 1 : -1;
    }

    /** The enclosure whose member could be copied over because the other one is in sync, or -1. */
    public int candidate() {
        for (int side = 0; side < 2; side++) {
            if (member(side).state() == MemberState.STALE && inSync(1 - side)) {
                return side;
            }
        }
        return -1;
    }

    /**
     * The pair after an event at one member. A copy needs both its members: when its source goes, or its target, it ends.
     */
    public Mirror on(int side, MemberEvent event, Slot slot, long now) {
        Member changed = member(side).on(event);
        if (changed.equals(member(side))) {
            return this;
        }
        Mirror next = with(side, changed);
        int target = target();
        if (target < 0 || (next.resyncing(target) && next.inSync(1 - target))) {
            return next;
        }
        return next.with(target, next.member(target).on(MemberEvent.INTERRUPT)).kept(slot, now);
    }

    /** Copied bytes stand still, or are forgotten if an interrupted copy starts from zero. */
    private Mirror kept(Slot slot, long now) {
        return slot.checkpointed()
                ? new Mirror(first, second, priority, copied.stopped(now), total)
                : new Mirror(first, second, priority, Level.EMPTY, 0);
    }

    /** The copy over a member begins, or goes on where it was. */
    public Mirror begun(int side, Slot slot, long now) {
        Member target = member(side).on(MemberEvent.RESYNC);
        boolean goesOn = total > 0 && target.known();
        Mirror next = with(side, target);
        return goesOn
                ? next
                : new Mirror(next.first, next.second, priority, Level.EMPTY.stopped(now), slot.toCopy(target.known()));
    }

    /** The copy runs at another speed, in bytes a second. */
    public Mirror at(long speed, long now) {
        long rate = target() < 0 ? 0 : speed;
        return copied.rate() == rate ? this : new Mirror(first, second, priority, copied.withRate(rate, now), total);
    }

    /** When the copy will be finished, or {@link Encoder#NEVER}. */
    public long finished(long now) {
        return target() < 0 ? Encoder.NEVER : copied.reaches(total, now);
    }

    /** Everything is copied: both are in sync, unless a block could not be read and the copy ends at that. */
    public Mirror completed(Slot slot) {
        int target = target();
        Member source = member(1 - target);
        boolean broken = source.latent() > 0 && slot.abortOnError();
        Mirror next = with(target, member(target).on(broken ? MemberEvent.INTERRUPT : MemberEvent.RESYNCED));
        return new Mirror(next.first, next.second, priority, Level.EMPTY, 0);
    }

    /** The same with another priority, effective at once. */
    public Mirror with(Priority newPriority) {
        return new Mirror(first, second, newPriority, copied, total);
    }

    /** The same with another member in this enclosure. */
    public Mirror with(int side, Member member) {
        return new Mirror(side == 0 ? member : first, side == 0 ? second : member, priority, copied, total);
    }

    /**
     * The pair after its whole surface was read: what could not be read is written again from the other member, if that
     * one is in sync and can be read.
     */
    public Mirror verified() {
        Mirror next = this;
        for (int side = 0; side < 2; side++) {
            boolean repairable =
                    inSync(side) && inSync(1 - side) && member(1 - side).latent() == 0;
            if (member(side).latent() > 0 && repairable) {
                next = next.with(side, member(side).withLatent(0));
            }
        }
        return next;
    }

    @Override
    public void encode(Encoder out) {
        out.part(first).part(second).word(priority).part(copied).number(total);
    }
}
