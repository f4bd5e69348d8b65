package dev.rehearse.scenario;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A step of the procedure.
 *
 * @param place where its number stands
 * @param number the manual's own
 * @param target the part that it is about, to which every instruction goes that names no other
 * @param instructions in order; at least one
 * @param onFailure what to do if one of them fails, or null to look at the recovery rules at once
 * @param note a remark, or empty
 */
public record Step(
        Place place,
        int number,
        String target,
        List<Instruction> instructions,
        @Nullable Reaction onFailure,
        String note) {

    /** The step as the scenario writes it, without its number. */
    public String words() {
        StringJoiner words = new StringJoiner("; ", target + ": ", "");
        for (Instruction instruction : instructions) {
            boolean own = instruction.target().equals(target);
            words.add(own ? instruction.text() : instruction.target() + ": " + instruction.text());
        }
        return words.toString();
    }
}
