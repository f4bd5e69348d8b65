package dev.rehearse.kernel.chance;

/**
 * Always the same value.
 *
 * @param value 0 or more
 */
public record Constant(double value) implements Distribution {

    /** Refuses a negative or infinite value. */
    public Constant {
        Argument.notNegative(value, "The value of a constant");
    }

    @Override
    public double quantile(double u) {
        return value;
    }

    @Override
    public double mean() {
        return value;
    }
}
