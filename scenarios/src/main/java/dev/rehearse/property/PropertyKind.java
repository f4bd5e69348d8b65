package dev.rehearse.property;

import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.site.value.BadValue;
import java.util.List;

/**
 * A property as scenarios know it.
 *
 * @param name what a phrase begins with
 * @param argument what follows the name, in words; empty if nothing does
 * @param invariant the number of the invariant in the domain's list, such as {@code I1}; empty if it has none
 * @param meaning one sentence
 * @param maker makes one
 * @param service that a system must offer for the property to say anything about it; empty if it is about any system
 */
public record PropertyKind(
        String name, String argument, String invariant, String meaning, Maker maker, String service) {

    /** A property of any system. */
    public PropertyKind(String name, String argument, String invariant, String meaning, Maker maker) {
        this(name, argument, invariant, meaning, maker, "");
    }

    /** The same, of those systems only that offer a service. */
    PropertyKind of(String offered) {
        return new PropertyKind(name, argument, invariant, meaning, maker, offered);
    }

    /** The kinds of exposure that every system tells. */
    public static final List<String> EXPOSURES = List.of("data", "service");

    /** Makes a property for a scenario. */
    @FunctionalInterface
    interface Maker {

        /**
         * The property of a phrase in a scene.
         *
         * @throws BadValue if the argument is not what it must be
         */
        Property<?> make(PropertyPhrase phrase, Scene scene);
    }

    /**
     * The property of a phrase in a scene.
     *
     * @throws BadValue if the argument is not what it must be
     */
    public Property<?> make(PropertyPhrase phrase, Scene scene) {
        if (!service.isEmpty() && !scene.services().contains(service)) {
            throw new BadValue(
                    name + " is about systems that offer the service " + service,
                    "this one offers " + String.join(", ", scene.services()));
        }
        if (argument.isEmpty() && !phrase.argument().isEmpty()) {
            throw new BadValue(phrase.text() + ": " + name + " takes no argument", "write " + name);
        }
        if (!argument.isEmpty() && phrase.argument().isEmpty() && !argument.startsWith("[")) {
            throw new BadValue(phrase.text() + ": the " + argument + " is missing", "write " + name + " " + argument);
        }
        try {
            return maker.make(phrase, scene);
        } catch (BadValue bad) {
            throw bad;
        } catch (IllegalArgumentException stranger) {
            throw new BadValue(phrase.text() + " does not fit this cluster: " + stranger.getMessage(), "");
        }
    }
}
