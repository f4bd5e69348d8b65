package dev.rehearse.explore.next;

import dev.rehearse.scenario.Instruction;
import dev.rehearse.site.plan.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What to type.
 *
 * @param steps in order
 * @param fork what has to be asked then, because it decides how to go on; null if that is the end
 */
public record Continuation(List<Step> steps, @Nullable Fork fork) {

    /**
     * A command.
     *
     * @param line what is typed, and where
     * @param seen what is printed when it has worked, if it has to be waited for; otherwise empty
     * @param time how long it takes nominally, in nanoseconds, without the operator's thinking
     * @param changes what the consoles print afterwards that they did not print before
     */
    public record Step(Instruction line, String seen, long time, List<Seen> changes) {}

    /**
     * Something that has to be asked.
     *
     * @param question with whom: {@code S1: hsb logpos, S2: hsb logpos}
     * @param branches by the answer
     */
    public record Fork(String question, List<Branch> branches) {

        /** So begins a question that is no question, but what the last command printed. */
        static final String ANSWER = "the answer to ";
    }

    /**
     * How to go on if this is the answer.
     *
     * @param answers in the vendor's words, each of which leads here
     * @param then what to type
     */
    public record Branch(List<String> answers, Continuation then) {

        /** The same for the answers of another, which goes on in the same way. */
        Branch or(Branch other) {
            List<String> all = new ArrayList<>(answers);
            all.addAll(other.answers);
            return new Branch(List.copyOf(all), then);
        }
    }

    /** The most commands that it can take. */
    public int commands() {
        int most = 0;
        for (Branch branch : fork == null ? List.<Branch>of() : fork.branches()) {
            most = Math.max(most, branch.then().commands());
        }
        return steps.size() + most;
    }

    /** Whether nothing has to be asked. */
    public boolean straight() {
        return fork == null;
    }

    /** The commands and questions alone, by which two of them can be compared. */
    String script() {
        StringJoiner script = new StringJoiner("; ");
        for (Step step : steps) {
            script.add(step.line().target() + ": " + step.line().words());
        }
        if (fork != null) {
            script.add(fork.question());
            fork.branches()
                    .forEach(branch ->
                            script.add(branch.answers() + " {" + branch.then().script() + "}"));
        }
        return script.toString();
    }
}
