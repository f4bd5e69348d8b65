package dev.rehearse.procedure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps the operator from being at ease: services that are down, of which users complain, and exposures, which the
 * monitoring shows.
 *
 * @param complaints in the order in which they came up
 */
public record Unease(List<Complaint> complaints) implements Encodable {

    /** Never more than this between two looks at a lasting complaint, in nanoseconds: ten minutes. */
    static final long ROUND = 600_000_000_000L;

    /**
     * One reason.
     *
     * @param what the service, or the kind of exposure
     * @param exposure whether it is an exposure; those count only once the procedure has ended
     * @param since when it came up
     */
    public record Complaint(String what, boolean exposure, long since) implements Encodable {

        /** When he looks next: after {@code patience}, then each time it has lasted twice as long, at least each round. */
        long due(long now, long patience) {
            long gap = Math.max(patience, 1);
            long time = since + gap;
            while (time <= now && gap < ROUND) {
                time += gap;
                gap += gap;
            }
            return time > now ? time : time + ((now - time) / ROUND + 1) * ROUND;
        }

        @Override
        public void encode(Encoder out) {
            out.text(what).flag(exposure).time(since);
        }
    }

    static final Unease NONE = new Unease(List.of());

    Unease with(String what, boolean exposure, long now) {
        for (Complaint complaint : complaints) {
            if (complaint.what().equals(what) && complaint.exposure() == exposure) {
                return this;
            }
        }
        List<Complaint> more = new ArrayList<>(complaints);
        more.add(new Complaint(what, exposure, now));
        return new Unease(List.copyOf(more));
    }

    Unease without(String what, boolean exposure) {
        List<Complaint> fewer = new ArrayList<>(complaints);
        boolean changed = fewer.removeIf(c -> c.what().equals(what) && c.exposure() == exposure);
        return changed ? new Unease(List.copyOf(fewer)) : this;
    }

    /** Whether anything worries him that counts. */
    boolean worries(boolean exposuresCount) {
        return complaints.stream().anyMatch(complaint -> exposuresCount || !complaint.exposure());
    }

    /** When the operator looks next, or {@link Encoder#NEVER} if nothing worries him. */
    long due(long now, long patience, boolean exposuresCount) {
        long earliest = Encoder.NEVER;
        for (int i = 0; i < complaints.size(); i++) {
            Complaint complaint = complaints.get(i);
            if (!complaint.exposure() || exposuresCount) {
                earliest = Math.min(earliest, complaint.due(now, patience));
            }
        }
        return earliest;
    }

    @Override
    public void encode(Encoder out) {
        out.parts(complaints);
    }
}
