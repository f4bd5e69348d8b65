package dev.rehearse.scenario;

/**
 * Where the operator goes on after dealing with a failure.
 *
 * @param course which way
 * @param step the step to resume from if the course is {@link Course#RESUME_FROM}, otherwise 0
 */
public record Next(Course course, int step) {

    /** Ways to go on. */
    public enum Course {
        /** The instruction that failed, once more. What happens if the scenario does not say. */
        RETRY("retry"),
        /** After the instruction that failed. */
        RESUME("resume"),
        /** A step by number. */
        RESUME_FROM("resume from"),
        /** Stop; the outcome is abandoned. */
        ABANDON("abandon"),
        /** Stop; the outcome is rolled back. */
        ROLLED_BACK("rolled back");

        private final String words;

        Course(String words) {
            this.words = words;
        }

        /** As a scenario writes it. */
        public String words() {
            return words;
        }
    }

    /** The instruction that failed, once more. */
    public static final Next RETRY = new Next(Course.RETRY, 0);
}
