package dev.rehearse.stats;

/**
 * How much of a long run belongs to its start and not to its steady state, by MSER-5 (White, Cobb, Spratt: "A comparison of
 * five steady-state truncation heuristics for simulation", WSC 2000): the observations are taken in means of five, and what
 * is left out is what makes the marginal standard error of the rest least.
 *
 * @param length how many observations to leave out, a multiple of 5
 * @param settled whether there is a steady state to be seen; if not, the least error is at the end of what may be left out
 *     (half of the run), and the run is too short
 */
public record Warmup(int length, boolean settled) {

    private static final int BATCH = 5;

    /**
     * Judges a run.
     *
     * @param observations in their order; fewer than 20 show nothing
     */
    public static Warmup of(double[] observations) {
        int batches = observations.length / BATCH;
        if (batches < 4) {
            return new Warmup(0, false);
        }
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        Tally rest = new Tally();
        for (int start = batches - 1; start >= 0; start--) {
            rest.add(mean(observations, start * BATCH));
            if (start <= batches / 2) {
                double error = rest.variance() * (rest.count() - 1.0) / ((double) rest.count() * rest.count());
                if (error <= least) {
                    least = error;
                    best = start;
                }
            }
        }
        return new Warmup(best * BATCH, best < batches / 2);
    }

    private static double mean(double[] observations, int from) {
        double sum = 0;
        for (int i = from; i < from + BATCH; i++) {
            sum += observations[i];
        }
        return sum / BATCH;
    }
}
