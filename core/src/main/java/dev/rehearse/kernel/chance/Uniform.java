package dev.rehearse.kernel.chance;

/**
 * Every value between two bounds is as likely as any other.
 *
 * @param least 0 or more
 * @param most at least {@code least}
 */
public record Uniform(double least, double most) implements Distribution {

    /** Refuses bounds that are negative, infinite or in the wrong order. */
    public Uniform {
        Argument.notNegative(least, "The least value of a uniform distribution");
        Argument.atLeast(least, most, "The greatest value of a uniform distribution");
    }

    @Override
    public double quantile(double u) {
        return least + u * (most - least);
    }

    @Override
    public double mean() {
        return least + 0.5 * (most - least);
    }
}
