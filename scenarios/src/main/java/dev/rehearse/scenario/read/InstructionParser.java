package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Items;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code COMMAND [-> SEEN] [within DURATION]}, addressed to a part. */
final class InstructionParser {

    private final Lexicon lexicon;

    InstructionParser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code TARGET: INSTRUCTION} or {@code TARGET: [INSTRUCTION, ...]}. */
    List<Instruction> addressed(Fields.Field field) {
        return all(lexicon.part(Phrase.of(field.key())), field.value());
    }

    /** One instruction or a list of them, to a part that exists; one in a list may name another part. None if all are left out. */
    List<Instruction> all(String target, Node node) {
        List<Instruction> instructions = new ArrayList<>();
        boolean leftOut = false;
        for (Node item : Form.list(node, "what " + target + " is told")) {
            if (Form.isLeftOut(item)) {
                leftOut = true;
            } else if (node instanceof Items && item instanceof Fields) {
                instructions.addAll(addressed(Form.pair(item, "an instruction", "one target, as in S1: command")));
            } else {
                instructions.add(one(target, Form.phrase(item, "an instruction"), List.of()));
            }
        }
        if (instructions.isEmpty() && !leftOut) {
            throw new Misread(node.place(), target + " is told nothing", "write a command");
        }
        return instructions;
    }

    /**
     * One instruction.
     *
     * @param others words that could also stand here, for the hint
     */
    Instruction one(String target, Phrase phrase, List<String> others) {
        Phrase limit = phrase.behind(" within ");
        Phrase rest = phrase.before(" within ");
        Phrase seen = rest.behind(" ->");
        Phrase typed = rest.before(" ->");
        Command command = command(target, typed, others);
        boolean hasty = seen != null && seen.value().equals(Instruction.ANYTHING);
        return new Instruction(
                phrase.place(),
                target,
                command,
                typed.value(),
                argument(command, typed),
                seen == null || hasty ? "" : lexicon.answer(target, seen),
                limit == null ? 0 : limit.read(Quantity.DURATION).number(),
                hasty);
    }

    private Command command(String target, Phrase typed, List<String> others) {
        Command found = find(lexicon.commands(target), typed);
        if (found != null) {
            return found;
        }
        String message = typed.value() + " is not a command of " + target;
        for (String kind : lexicon.system().kinds()) {
            if (find(lexicon.system().commands(kind), typed) != null) {
                throw typed.bad(message, "a " + kind + " knows it, " + target + " is a " + lexicon.kind(target));
            }
        }
        throw typed.bad(message, hint(target, typed, others));
    }

    /** The command whose words the phrase is, or else the one with an argument whose longer words it begins with. */
    private static @Nullable Command find(List<Command> commands, Phrase typed) {
        Command found = null;
        for (Command command : commands) {
            boolean fits = command.argument() == null
                    ? typed.value().equals(command.words())
                    : typed.beginsWith(verb(command));
            if (fits && (found == null || verb(found).length() < verb(command).length())) {
                found = command;
            }
        }
        return found;
    }

    private static long argument(Command command, Phrase typed) {
        Quantity quantity = command.argument();
        if (quantity == null) {
            return 0;
        }
        Phrase argument = typed.after(verb(command));
        if (argument.isEmpty()) {
            throw typed.bad(typed.value() + " lacks something", "write " + command.words());
        }
        return argument.read(quantity).number();
    }

    /** A command's words without the name of the argument. */
    private static String verb(Command command) {
        int brace = command.words().indexOf('{');
        return (brace < 0 ? command.words() : command.words().substring(0, brace)).strip();
    }

    private String hint(String target, Phrase typed, List<String> others) {
        List<String> words = new ArrayList<>(others);
        for (Command command : lexicon.commands(target)) {
            words.add(command.words());
        }
        String nearest = Nearest.among(words, typed.value());
        for (Command command : lexicon.commands(target)) {
            if (nearest == null && command.argument() != null) {
                String verb = verb(command);
                nearest = Nearest.among(List.of(verb), words(typed.value(), verb.split(" ").length));
                nearest = nearest == null ? null : command.words();
            }
        }
        return nearest == null ? "" : "did you mean " + nearest + "?";
    }

    /** The first words of a text. */
    private static String words(String text, int count) {
        int end = 0;
        for (int i = 0; i < count && end >= 0; i++) {
            end = text.indexOf(' ', end + 1);
        }
        return end < 0 ? text : text.substring(0, end);
    }
}
