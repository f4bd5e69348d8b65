package dev.rehearse.scenario;

import dev.rehearse.kernel.Context;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import org.jspecify.annotations.Nullable;

/**
 * A slip of the operator: what he does wrong, and at which step.
 *
 * @param slip what he does wrong
 * @param words as a scenario writes it behind {@code operator}: {@code skips step 10}
 * @param step the step as facts name it: its number, {@code before} or {@code after}
 * @param instead what he types instead; {@link Instead#NOTHING} if he types nothing else
 */
public record Slip(SlipKind slip, String words, String step, Instead instead) implements FaultKind {

    /** Who slips, as a scenario and a model name him. */
    public static final String OPERATOR = "operator";

    /** The name of what comes before the procedure. */
    public static final String BEFORE = "before";

    /** The name of what comes after it. */
    public static final String AFTER = "after";

    /**
     * What is typed instead.
     *
     * @param from the part whose instructions he types elsewhere; empty if he types them where they belong
     * @param part the part at which he types them, or that he leaves on; empty if it is the right one
     * @param line the index of the instruction of the step for which he types another one, or -1
     * @param command the other one, or null
     * @param argument its argument, 0 if there is none
     * @param typed the words that he types; empty if they are those of the step
     */
    public record Instead(String from, String part, int line, @Nullable Command command, long argument, String typed) {

        /** He types nothing else. */
        public static final Instead NOTHING = new Instead("", "", -1, null, 0, "");

        /** What belongs to one part, at another one. */
        public static Instead at(String from, String part) {
            return new Instead(from, part, -1, null, 0, "");
        }

        /** Something else in place of an instruction. */
        public static Instead typed(int line, Command command, long argument, String typed) {
            return new Instead("", "", line, command, argument, typed);
        }
    }

    /** The slip where it belongs: it strikes when the operator comes to its step. */
    public FaultPhrase phrase() {
        return new FaultPhrase(OPERATOR, this, OPERATOR, 0, Placement.ahead(step));
    }

    /** What all slips of this kind have in common, as a scenario would begin it. */
    public String heading() {
        String on = slip == SlipKind.WRONG_SERVER ? " " + instead.part() : "";
        return slip == SlipKind.LEAVES_ON ? "leaves " + instead.part() + " on" : slip.heading() + on;
    }

    @Override
    public String meaning() {
        return slip.meaning();
    }

    /** He slips within the very event: nothing happens in the world between a thought and what comes of it. */
    @Override
    public void strike(int on, Context context) {
        context.pass(on, new Slipping(words));
    }
}
