package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows {@code on failure} or {@code when CONDITION}: instructions, and at the end possibly where to go on. */
final class ReactionReader {

    private static final List<String> COURSES = courses();

    private final Lexicon lexicon;
    private final InstructionParser instructions;

    ReactionReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.instructions = new InstructionParser(lexicon);
    }

    /**
     * A reaction.
     *
     * @param target the part that an instruction without a target is meant for, or null if each must name one
     */
    Reaction read(Node node, @Nullable String target, String name) {
        List<Instruction> found = new ArrayList<>();
        Next next = null;
        for (Node item : Form.list(node, name)) {
            if (next != null) {
                throw new Misread(
                        item.place(), "nothing may follow " + next.course().words(), "move it before");
            }
            if (item instanceof Fields) {
                found.addAll(
                        instructions.addressed(Form.pair(item, "an instruction", "one target, as in S1: command")));
                continue;
            }
            Phrase phrase = Form.phrase(item, "an instruction");
            next = next(phrase);
            if (next == null) {
                found.add(bare(phrase, target));
            }
        }
        if (found.isEmpty() && next == null) {
            throw new Misread(node.place(), name + " says nothing", "write instructions, or one of " + words());
        }
        return new Reaction(List.copyOf(found), next == null ? Next.RETRY : next);
    }

    private Instruction bare(Phrase phrase, @Nullable String target) {
        if (target == null) {
            throw phrase.bad(phrase.value() + " does not say who", "write S1: " + phrase.value() + ", or " + words());
        }
        return instructions.one(target, phrase, COURSES);
    }

    private @Nullable Next next(Phrase phrase) {
        for (Next.Course course : Next.Course.values()) {
            boolean numbered = course == Next.Course.RESUME_FROM;
            if (!numbered && phrase.value().equals(course.words())) {
                return new Next(course, 0);
            }
            if (numbered && phrase.beginsWith(course.words())) {
                return new Next(course, lexicon.step(phrase.after(course.words())));
            }
        }
        return null;
    }

    private static String words() {
        return String.join(", ", COURSES);
    }

    private static List<String> courses() {
        List<String> words = new ArrayList<>();
        for (Next.Course course : Next.Course.values()) {
            words.add(course == Next.Course.RESUME_FROM ? course.words() + " 1" : course.words());
        }
        return List.copyOf(words);
    }
}
