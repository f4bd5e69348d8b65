package dev.rehearse.kernel.chance;

/**
 * What an expert says without data: at least, most likely, at most.
 *
 * @param least 0 or more
 * @param mode the most likely value, at least {@code least}
 * @param most at least {@code mode}
 */
public record Triangular(double least, double mode, double most) implements Distribution {

    /** Refuses values that are negative, infinite or in the wrong order. */
    public Triangular {
        Argument.notNegative(least, "The least value of a triangular distribution");
        Argument.atLeast(least, mode, "The mode of a triangular distribution");
        Argument.atLeast(mode, most, "The greatest value of a triangular distribution");
    }

    @Override
    public double quantile(double u) {
        double width = most - least;
        if (u * width < mode - least) {
            return least + StrictMath.sqrt(u * width * (mode - least));
        }
        return most - StrictMath.sqrt((1 - u) * width * (most - mode));
    }

    @Override
    public double mean() {
        return (least + mode + most) / 3;
    }
}
