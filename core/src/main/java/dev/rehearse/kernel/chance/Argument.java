package dev.rehearse.kernel.chance;

/** Checks of constructor arguments, so that every refusal reads alike: what, the value, what is allowed. */
final class Argument {

    private Argument() {}

    static int index(int index, String what) {
        if (index < 0) {
            throw new IllegalArgumentException("The index of " + what + " is " + index + "; it must be 0 or more");
        }
        return index;
    }

    static String name(String name, String what) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of " + what + " is blank");
        }
        return name;
    }

    static double notNegative(double value, String what) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(what + " is " + value + "; it must be 0 or more, and finite");
        }
        return value;
    }

    static double positive(double value, String what) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(what + " is " + value + "; it must be more than 0, and finite");
        }
        return value;
    }

    static double probability(double value, String what) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(what + " is " + value + "; it must lie strictly between 0 and 1");
        }
        return value;
    }

    static double atLeast(double least, double value, String what) {
        if (!(value >= least && Double.isFinite(value))) {
            throw new IllegalArgumentException(what + " is " + value + "; it must be at least " + least);
        }
        return value;
    }
}
