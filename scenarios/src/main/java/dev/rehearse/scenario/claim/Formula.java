package dev.rehearse.scenario.claim;

import java.util.List;
import java.util.StringJoiner;

/** Something that is so or not at an instant. */
public sealed interface Formula {

    /** As a scenario writes it; what is read from that is equal to this. */
    String words();

    /** What it is made of; nothing if it asks something itself. */
    default List<Formula> parts() {
        return List.of();
    }

    /** The same where it stands beside others: in parentheses if it has to be. */
    default String inside() {
        return words();
    }

    /**
     * All of them are so.
     *
     * @param parts at least two
     */
    record All(List<Formula> parts) implements Formula {

        @Override
        public String words() {
            return joined(parts, " and ");
        }

        @Override
        public String inside() {
            return "(" + words() + ")";
        }
    }

    /**
     * At least one of them is so.
     *
     * @param parts at least two
     */
    record Any(List<Formula> parts) implements Formula {

        @Override
        public String words() {
            // "and" binds more tightly, but what was written in parentheses is read back as it was only in parentheses
            StringJoiner words = new StringJoiner(" or ");
            parts.forEach(part -> words.add(part instanceof Any ? part.inside() : part.words()));
            return words.toString();
        }

        @Override
        public String inside() {
            return "(" + words() + ")";
        }
    }

    /**
     * It is not so.
     *
     * @param part what is not
     */
    record Not(Formula part) implements Formula {

        @Override
        public String words() {
            return "not " + part.inside();
        }

        @Override
        public List<Formula> parts() {
            return List.of(part);
        }
    }

    /**
     * A component, a service, or what every system has, is like this.
     *
     * @param subject its name; empty in what is counted
     * @param trait what it is asked, an argument included; empty for its state
     * @param sign how it compares
     * @param value with what; empty if the trait is so or not
     */
    record Test(String subject, String trait, Sign sign, String value) implements Formula {

        @Override
        public String words() {
            StringJoiner words = new StringJoiner(" ");
            for (String word : List.of(subject, trait, value.isEmpty() ? "" : sign.words(), value)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return words.toString();
        }
    }

    /**
     * So many components of a kind are like this.
     *
     * @param group which, such as {@code servers}
     * @param where what is asked of each, without a subject
     * @param sign how their number compares
     * @param number with what
     */
    record Tally(String group, Formula where, Sign sign, long number) implements Formula {

        @Override
        public String words() {
            return "count of " + group + " where " + where.words() + " " + sign.words() + " " + number;
        }

        @Override
        public List<Formula> parts() {
            return List.of(where);
        }
    }

    /**
     * The operator is at one of these steps.
     *
     * @param first the first of them; {@link Integer#MAX_VALUE} for after the last step
     * @param last the last of them, not before the first
     */
    record AtSteps(int first, int last) implements Formula {

        /** The last step is done, or the procedure has ended in another way. */
        public static final AtSteps AFTERWARDS = new AtSteps(Integer.MAX_VALUE, Integer.MAX_VALUE);

        @Override
        public String words() {
            if (first == Integer.MAX_VALUE) {
                return "afterwards";
            }
            return first == last ? "at step " + first : "at steps " + first + " .. " + last;
        }
    }

    private static String joined(List<Formula> parts, String word) {
        StringJoiner words = new StringJoiner(word);
        parts.forEach(part -> words.add(part.inside()));
        return words.toString();
    }
}
