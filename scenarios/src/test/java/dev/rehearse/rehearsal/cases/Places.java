package dev.rehearse.rehearsal.cases;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the procedure: {@code at step 6}, {@code at steps 4 .. 9}, {@code at step afterwards}, or anywhere. */
record Places(String rest, Predicate<Moment> within) {

    private static final Pattern RANGE = Pattern.compile("(.*) at steps (\\d+) \\.\\. (\\d+)");
    private static final Pattern ONE = Pattern.compile("(.*) at step (\\d+|before|after|afterwards)");

    /** Splits a sentence into what is to be seen and where. */
    static Places split(String words) {
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(2));
            int last = Integer.parseInt(range.group(3));
            return new Places(range.group(1), moment -> between(first, moment.step(), last));
        }
        Matcher one = ONE.matcher(words);
        if (one.matches()) {
            String step = one.group(2);
            return new Places(one.group(1), moment -> moment.step().equals(step));
        }
        return new Places(words, moment -> true);
    }

    private static boolean between(int first, String step, int last) {
        if (step.isEmpty() || !step.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int number = Integer.parseInt(step);
        return first <= number && number <= last;
    }
}
