package dev.rehearse.campaign;

import dev.rehearse.site.fact.ServiceStatus;

/**
 * In how many replications a service was in one status, at each of a number of equidistant times. When a run is longer than
 * they reach, every second is given up, so the memory does not grow and what is counted stays exact. What a service is at the
 * end of a run it stays.
 */
public final class Availability {

    private static final int POINTS = 4096;
    private static final long FIRST_STEP = 250_000_000;

    private final ServiceStatus status;
    /** By how much the count differs from that of the point before; the last point stands for ever after. */
    private long[] steps = new long[POINTS + 1];

    private long distance = FIRST_STEP;

    /** Of one status of a service. */
    Availability(ServiceStatus status) {
        this.status = status;
    }

    /** The service is in the status from one time up to another, or for ever after. */
    private void stay(long from, long to) {
        steps[point(from)]++;
        if (to != Long.MAX_VALUE) {
            steps[point(to)]--;
        }
    }

    private int point(long time) {
        return (int) Math.min(POINTS, (time + distance - 1) / distance);
    }

    void add(int service, Row row) {
        while (row.end() > distance * POINTS) {
            coarsen();
        }
        long since = -1;
        for (Sight.Change change : row.changes()) {
            if (change.service() == service) {
                boolean now = change.status() == status;
                if (now && since < 0) {
                    since = change.time();
                } else if (!now && since >= 0) {
                    stay(since, change.time());
                    since = -1;
                }
            }
        }
        if (since >= 0) {
            stay(since, Long.MAX_VALUE);
        }
    }

    /** Takes over what another counted, which loses its resolution then. */
    void merge(Availability other) {
        while (other.distance < distance) {
            other.coarsen();
        }
        while (distance < other.distance) {
            coarsen();
        }
        for (int point = 0; point <= POINTS; point++) {
            steps[point] += other.steps[point];
        }
    }

    private void coarsen() {
        long[] counts = counts();
        long[] coarser = new long[POINTS + 1];
        long before = 0;
        for (int point = 0; point <= POINTS; point++) {
            long count = counts[Math.min(POINTS, 2 * point)];
            coarser[point] = count - before;
            before = count;
        }
        steps = coarser;
        distance *= 2;
    }

    /** In how many replications it was so at each point, the first being the start of the run. */
    public long[] counts() {
        long[] counts = steps.clone();
        for (int point = 1; point <= POINTS; point++) {
            counts[point] += counts[point - 1];
        }
        return counts;
    }

    /** Nanoseconds between two points. */
    public long distance() {
        return distance;
    }

    String text() {
        StringBuilder text = new StringBuilder().append(distance);
        for (int point = 0; point <= POINTS; point++) {
            if (steps[point] != 0) {
                text.append(' ').append(point).append(' ').append(steps[point]);
            }
        }
        return text.toString();
    }

    static Availability read(ServiceStatus status, String text) {
        String[] words = text.split(" ", -1);
        Availability read = new Availability(status);
        read.distance = Long.parseLong(words[0]);
        for (int i = 1; i + 1 < words.length; i += 2) {
            read.steps[Integer.parseInt(words[i])] = Long.parseLong(words[i + 1]);
        }
        return read;
    }
}
