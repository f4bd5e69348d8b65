package dev.rehearse.stats;

/**
 * Interval for the long-run mean from one long run, whose successive observations depend on each other: the means of
 * long batches hardly do (Law: "Simulation Modeling and Analysis", chapter 9). Leave the warm-up out. Twenty to
 * forty batches are usual; {@link #autocorrelation()} tells whether they are long enough.
 */
public final class BatchMeans {

    private final long batchLength;
    private final Tally batches = new Tally();
    private Tally current = new Tally();
    private double firstMean;
    private double lastMean;
    private double squaredSteps;

    /**
     * Begins with the first batch.
     *
     * @param batchLength how many observations make a batch, 1 or more
     */
    public BatchMeans(long batchLength) {
        if (batchLength < 1) {
            throw new IllegalArgumentException("A batch of " + batchLength + " observations; it must be 1 or more");
        }
        this.batchLength = batchLength;
    }

    /**
     * Takes the next observation of the run.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public void add(double value) {
        current.add(value);
        if (current.count() == batchLength) {
            close(current.mean());
            current = new Tally();
        }
    }

    private void close(double batchMean) {
        if (batches.count() == 0) {
            firstMean = batchMean;
        } else {
            squaredSteps += (batchMean - lastMean) * (batchMean - lastMean);
        }
        lastMean = batchMean;
        batches.add(batchMean);
    }

    /** How many batches are full. */
    public long batches() {
        return batches.count();
    }

    /** The mean over all full batches; not a number if there is none. What is left over does not count. */
    public double mean() {
        return batches.mean();
    }

    /**
     * Student's interval over the batch means; unbounded with fewer than two full batches.
     *
     * @param level confidence, strictly between 0 and 1
     */
    public Interval interval(double level) {
        return batches.interval(level);
    }

    /**
     * The correlation of each batch mean with the next, -1 .. 1. If it is clearly above 0 (more than two over the root
     * of the number of batches), the batches are too short and the interval is too narrow. Not a number if there are
     * fewer than two batches, or if all have the same mean.
     */
    public double autocorrelation() {
        double mean = batches.mean();
        double squares = batches.variance() * (batches.count() - 1);
        double ends = (firstMean - mean) * (firstMean - mean) + (lastMean - mean) * (lastMean - mean);
        return squares > 0 ? 1 - (squaredSteps + ends) / (2 * squares) : Double.NaN;
    }
}
