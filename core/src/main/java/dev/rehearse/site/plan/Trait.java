package dev.rehearse.site.plan;

import dev.rehearse.kernel.Fact;
import dev.rehearse.site.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of a component that a condition may ask of: what it is called, what it may be, and how facts tell of it. A
 * system declares the traits of its kinds; whoever judges conditions knows no system.
 *
 * @param name what stands between the component and {@code is}: {@code level}, {@code host}; empty for the state. One that
 *     ends in {@code {level}} is asked of a software level: {@code version {level}}
 * @param quantity {@link Quantity#WORD} for one of the words, {@link Quantity#LEVEL} for what can be compared, {@link
 *     Quantity#FLAG} for what is so or not and is asked by its name alone: {@code S1 accepts writes}
 * @param words what it may be, in the vendor's words, if it is a word
 * @param meaning in few words, with the manual's section or "assumed"
 * @param origin from where one knows what it is
 */
public record Trait(String name, Quantity quantity, List<String> words, String meaning, Origin origin) {

    /** What a trait's name ends in that is asked of a software level. */
    public static final String ARGUMENT = "{level}";

    /**
     * Whose trait it is, in a model.
     *
     * @param name as a condition writes it: a part, a link, a service
     * @param argument the software level that it is asked of, or empty
     * @param component the component of that name, or -1
     * @param host the host under it, or -1
     */
    public record Bearer(String name, String argument, int component, int host) {}

    /**
     * What a trait is now.
     *
     * @param value what it is called inside, a level, or {@code yes} or {@code no}
     * @param shown what the product prints of it; the same as the value where there is no difference
     * @param why in few words, or empty
     */
    public record Reading(String value, String shown, String why) {

        /** What is printed as it is called. */
        public static Reading of(String value) {
            return new Reading(value, value, "");
        }

        /** Something that is so or not. */
        public static Reading of(boolean value) {
            return of(value ? "yes" : "no");
        }
    }

    /**
     * From where one knows what a trait is.
     *
     * @param first what it is when a run begins; what is told at the very first instant corrects it
     * @param facts the kinds of fact that tell of it
     * @param ear what such a fact says
     */
    public record Origin(First first, List<Class<? extends Fact>> facts, Ear ear) {}

    /** What a trait is when a run begins. */
    @FunctionalInterface
    public interface First {

        /** What the plan says. */
        Reading of(Bearer bearer, Plan plan);
    }

    /** Understands facts. */
    @FunctionalInterface
    public interface Ear {

        /** What the fact that {@code source} tells says of the bearer; null if it says nothing. */
        @Nullable
        Reading hear(Bearer bearer, int source, Fact fact);
    }

    /** Whether it is asked of a software level. */
    public boolean takesLevel() {
        return name.endsWith(ARGUMENT);
    }

    /** Its name without the place of the argument. */
    public String stem() {
        return takesLevel()
                ? name.substring(0, name.length() - ARGUMENT.length()).strip()
                : name;
    }
}
