package dev.rehearse.stats;

/**
 * How lopsided observations are: the third moment about their mean over the third power of their deviation, in one pass
 * (Pébay: "Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments",
 * Sandia report SAND2008-6212). Same order, same bits.
 */
public final class Skewness {

    /**
     * Cochran's rule ("Sampling Techniques", 1977, section 2.15): an interval of the normal kind may be trusted at 95 % from
     * so many times the squared skewness on.
     */
    private static final double COCHRAN = 25;

    private long count;
    private double mean;
    private double squares;
    private double cubes;

    /** Takes one observation. */
    public void add(double value) {
        count++;
        double distance = value - mean;
        double share = distance / count;
        double product = distance * share * (count - 1);
        mean += share;
        cubes += product * share * (count - 2) - 3 * share * squares;
        squares += product;
    }

    /** The skewness; 0 if all observations are the same. */
    public double value() {
        return squares > 0 ? StrictMath.sqrt((double) count) * cubes / (squares * StrictMath.sqrt(squares)) : 0;
    }

    /** How many observations Student's interval for their mean needs, judged by those that there are. */
    public double needed() {
        double skewness = value();
        return COCHRAN * skewness * skewness;
    }

    /** All of it in one line, for {@link #read}. */
    public String text() {
        return count + " " + Double.toHexString(mean) + " " + Double.toHexString(squares) + " "
                + Double.toHexString(cubes);
    }

    /**
     * What wrote this line.
     *
     * @throws IllegalArgumentException if nothing did
     */
    public static Skewness read(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 4) {
            throw new IllegalArgumentException("'" + text + "' is no skewness");
        }
        Skewness skewness = new Skewness();
        skewness.count = Long.parseLong(words[0]);
        skewness.mean = Double.parseDouble(words[1]);
        skewness.squares = Double.parseDouble(words[2]);
        skewness.cubes = Double.parseDouble(words[3]);
        return skewness;
    }
}
