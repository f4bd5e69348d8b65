package dev.rehearse.kernel.chance;

import java.util.List;

/**
 * A point where a run can go one of several ways. The first option is the one of the clean course: by convention the
 * way things go when nothing is wrong.
 */
public final class Choice {

    private final int index;
    private final String name;
    private final long key;
    private final List<String> options;
    private final List<Double> weights;
    private final double[] cumulative;
    private final int last;

    /**
     * Describes a choice.
     *
     * @param index its number among the activities and choices of one model, 0 or more; where a run keeps its counters
     * @param name unique among the choices of one model; renaming a choice gives it another random stream
     * @param options what may happen, at least one
     * @param weights how likely each option is, relative to the others: 0 or more, and not all 0. An option of weight
     *     0 cannot happen
     * @throws IllegalArgumentException if an argument is outside these bounds
     */
    public Choice(int index, String name, List<String> options, List<Double> weights) {
        this.index = Argument.index(index, "choice");
        this.name = Argument.name(name, "choice");
        this.key = StreamKey.of(name);
        this.options = List.copyOf(options);
        this.weights = List.copyOf(weights);
        if (this.options.isEmpty() || this.options.size() != this.weights.size()) {
            throw new IllegalArgumentException("Choice '" + name + "' has " + options.size() + " options and "
                    + weights.size() + " weights; it needs at least one option, and a weight for each");
        }
        this.cumulative = new double[this.options.size()];
        this.last = accumulate();
    }

    /** Fills the running sums and returns the last option that can happen. */
    private int accumulate() {
        double sum = 0;
        int possible = -1;
        for (int option = 0; option < cumulative.length; option++) {
            double weight = weights.get(option);
            sum += Argument.notNegative(weight, "The weight of '" + options.get(option) + "' in '" + name + "'");
            cumulative[option] = sum;
            possible = weight > 0 ? option : possible;
        }
        Argument.positive(sum, "The sum of the weights of choice '" + name + "'");
        return possible;
    }

    /** Its number in the model, 0 or more. */
    public int index() {
        return index;
    }

    /** Its name, and the name of its random stream. */
    public String name() {
        return name;
    }

    /** A 64-bit hash of the name, the same on every machine: the random stream. */
    public long key() {
        return key;
    }

    /** What may happen, the clean course first. */
    public List<String> options() {
        return options;
    }

    /** How many options there are. */
    public int size() {
        return cumulative.length;
    }

    /** The weight of each option, as given. */
    public List<Double> weights() {
        return weights;
    }

    /** Whether an option can happen at all, that is, has a weight above 0. */
    public boolean possible(int option) {
        return weights.get(option) > 0;
    }

    /**
     * The option at one point of the distribution.
     *
     * @param u strictly between 0 and 1
     * @return 0 .. {@link #size()} - 1; never an option of weight 0
     */
    public int pick(double u) {
        double target = u * cumulative[last];
        int option = 0;
        while (option < last && target >= cumulative[option]) {
            option++;
        }
        return option;
    }

    @Override
    public String toString() {
        return name;
    }
}
