package dev.rehearse.bench;

import dev.rehearse.explore.search.Answer;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.explore.search.Search;
import dev.rehearse.explore.yardstick.HsbMigration;
import java.util.List;

/**
 * Claim: the yardstick with 6 transactions, 3 at a time, and 2 faults takes about the CPU time of Spin's depth first search, start of
 * the process included, and at most 17 bytes a state in tables. So it is a program of its own, to be timed as a whole:
 * {@code bench/yardstick} does so, with Spin beside it.
 */
public final class Yardstick {

    private static final int FAULTS = 0;
    private static final int THREADS = 1;
    private static final int TRANSACTIONS = 2;
    private static final int OUTSTANDING = 3;

    private Yardstick() {}

    /**
     * Searches.
     *
     * @param arguments how many faults, threads, transactions, and how many of these at a time, 2, 1, 6, and 3 if nothing is said; the
     *     words {@code received}, {@code watchdog} and {@code slips}, wherever they stand, make other models of it
     */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        HsbMigration model = new HsbMigration(
                number(words, TRANSACTIONS, 6),
                number(words, OUTSTANDING, 3),
                number(words, FAULTS, 2),
                !words.contains("received"),
                words.contains("watchdog"),
                words.contains("slips"));
        Answer answer = Search.of(model, Plan.upTo(model.budget()).by(number(words, THREADS, 1)));
        System.out.println(line(answer));
    }

    /** Put together plainly: what formats and locales take to be loaded would be a tenth of the time. */
    private static String line(Answer answer) {
        StringBuilder line = new StringBuilder();
        line.append(answer.states()).append(" states, ");
        line.append(answer.transitions()).append(" transitions, depth ");
        line.append(answer.depth()).append(", ");
        line.append(Math.round(10.0 * answer.bytes() / answer.states()) / 10.0).append(" bytes a state, ");
        return line.append((float) answer.expectedOmissions())
                .append(" states expected to be missing")
                .toString();
    }

    private static int number(List<String> words, int place, int otherwise) {
        return place < words.size() && Character.isDigit(words.get(place).charAt(0))
                ? Integer.parseInt(words.get(place))
                : otherwise;
    }
}
