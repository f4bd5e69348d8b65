package dev.rehearse.site.plan;

import dev.rehearse.kernel.Model;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A system that Rehearse models, as scenario files speak of it. One for each vendor's product. */
public interface SystemKind {

    /** The kinds of component it offers after {@code is:}, servers first. */
    List<String> kinds();

    /** All that can be set, in sections: a kind's own attributes under the kind, {@code workload}, {@code assume}, files such as {@code solid.ini}. */
    List<Parameter> parameters();

    /** The commands that a component of this kind takes, its host's included. */
    List<Command> commands(String kind);

    /** What the states of a component of this kind are called, printed ones and internal ones, for {@code ->}, {@code is} and {@code when}. */
    List<String> states(String kind);

    /** What commands to a component of this kind print beside states, for {@code ->}. */
    default List<String> answers(String kind) {
        return List.of();
    }

    /** What the sheet shows of a component of this kind where that is not the name of a state, for {@code when}. */
    default List<String> columns(String kind) {
        return List.of();
    }

    /** Whether a component ever refuses a command with this number. */
    default boolean refusesWith(long code) {
        return true;
    }

    /** What can go wrong with a component of this kind, its host included; kind {@code link} for links between servers. */
    List<FaultKind> faults(String kind);

    /** What several components of a kind are called where they are counted; all of the first kind are {@code servers} too. */
    default String plural(String kind) {
        return kind + "s";
    }

    /** What conditions may ask of a component of this kind; kind {@code link} for links between servers. */
    default List<Trait> traits(String kind) {
        return List.of();
    }

    /** The services that users get. */
    List<String> services();

    /**
     * The kinds of exposure that are open all the time because the cluster is built without the redundancy: nobody waits for
     * them to end, and the sheet shows them all the same.
     */
    default List<String> standing(Plan plan) {
        return List.of();
    }

    /**
     * What its manuals advise when something is wrong: recovery rules that every scenario has that does not switch them off, as
     * the text of a file whose form the scenario reader knows; empty if there are none.
     */
    default String advice() {
        return "";
    }

    /** What it offers to those who stand in the middle of a procedure; null if nothing. */
    default @Nullable Midway midway() {
        return null;
    }

    /**
     * Reserves and gives the behaviour of every component that the plan asks for.
     *
     * @throws IllegalArgumentException if the system cannot be built like that; the message is for the scenario's author,
     *     whom an {@link Unfit} tells also where to look
     */
    void build(Plan plan, Model.Builder model);
}
