package dev.rehearse.site.plan;

import dev.rehearse.kernel.World;
import dev.rehearse.site.control.Command;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a system offers to somebody who stands in the middle of a procedure: which words of its consoles he can type, what can
 * be so if that is what they print, and how two situations are told apart.
 *
 * <p>A situation is a {@link Plan}: that of a run which begins in it. So whatever builds and judges ordinary runs also builds and
 * judges these.
 */
public interface Midway {

    /**
     * All that can be typed. The section of each is whose it is: a part, or two parts with a hyphen between. A name that is
     * a question of the vendor's has the vendor's answers as words; {@link #look} then gives what a world answers to it.
     */
    List<Parameter> typed(Plan plan);

    /**
     * Everything that can be so.
     *
     * @param plan of the scenario, as it begins
     * @param typed what somebody has seen
     * @param usual the situation after the step that was done last, if nothing went wrong; null if he does not say which
     * @return at least one
     * @throws Unfit if nothing can be so, or too little was typed; it says at which word
     */
    List<Reading> readings(Plan plan, Typed typed, @Nullable Plan usual);

    /**
     * The same if somebody else repairs what no command can, or gives up what is lost or must be; readings with the same
     * help belong together. None if there is nothing of the kind.
     */
    default List<Reading> helped(Plan plan, Typed typed, @Nullable Plan usual) {
        return List.of();
    }

    /** Why no command can help in a situation, whatever is typed, in sentences; none if a command may. */
    default List<String> beyond(Plan situation) {
        return List.of();
    }

    /** The situation in a world: the plan of a run that begins with it. */
    Plan portrait(Plan plan, World world);

    /**
     * What whoever asks all there is to ask can tell, in an order in which nobody asks for more than he must. Answers that are
     * worth nothing by themselves, such as log positions, are compared.
     */
    List<Seen> look(Plan plan, World world);

    /**
     * The situation without its quantities: two worlds with the same sketch take the same commands and come to the same ends,
     * though one may take longer or hold more.
     */
    String sketch(Plan plan, World world);

    /**
     * Whether it can make sense to type a command there, whatever it would answer.
     *
     * @param argument its number, 0 if it takes none
     */
    default boolean sensible(Plan plan, World world, String part, Command command, long argument) {
        return true;
    }

    /** Whether nothing is left open that somebody has to close: a session that nobody finishes is no end, however safe it is. */
    default boolean over(Plan plan, World world) {
        return true;
    }

    /** How long the effect of a command is waited for, in nanoseconds. */
    default long patience() {
        return 2 * 3600 * 1_000_000_000L;
    }

    /** What else can be typed, or waited for, for which neither the scenario nor {@link #moves} has the words. */
    default List<Typing> further(Plan plan) {
        return List.of();
    }

    /** The commands that make sense in an emergency, of those that a component of this kind takes. */
    List<Command> moves(String kind);
}
