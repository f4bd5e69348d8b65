package dev.rehearse.site;

import dev.rehearse.kernel.chance.Distribution;

/**
 * How much later something arrives because it was lost, perhaps more than once, and sent again, as TCP does.
 *
 * @param lost which share of what is sent is lost, 0 to less than 1
 */
record Resending(double lost) implements Distribution {

    /** Nanoseconds until what is not acknowledged is sent again for the first time: the least of Linux; it doubles each time. */
    private static final double FIRST_TIMEOUT = 200e6;

    /** Nanoseconds of the longest of these times; RFC 6298 wants at least a minute. */
    private static final double LAST_TIMEOUT = 120e9;

    /** How often something is sent again before it gets through for certain: what Linux tries, {@code tcp_retries2}. */
    private static final int RETRIES = 15;

    @Override
    public double quantile(double u) {
        double through = 1 - lost;
        double again = lost;
        int times = 0;
        while (times < RETRIES && u > through) {
            times++;
            through += again * (1 - lost);
            again *= lost;
        }
        return time(times);
    }

    @Override
    public double mean() {
        double mean = 0;
        double again = 1;
        for (int times = 1; times <= RETRIES; times++) {
            again *= lost;
            mean += again * (time(times) - time(times - 1));
        }
        return mean;
    }

    private static double time(int times) {
        double time = 0;
        double timeout = FIRST_TIMEOUT;
        for (int i = 0; i < times; i++) {
            time += timeout;
            timeout = Math.min(LAST_TIMEOUT, 2 * timeout);
        }
        return time;
    }
}
