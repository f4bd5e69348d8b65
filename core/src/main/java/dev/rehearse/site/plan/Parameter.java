package dev.rehearse.site.plan;

import dev.rehearse.site.value.Quantity;
import java.util.List;

/**
 * Something that a scenario can set, with its default.
 *
 * @param section where it stands: a kind of component ({@code hotstandby}: an attribute of each server), {@code workload},
 *     {@code assume}, or a settings file ({@code solid.ini})
 * @param name as the vendor or the scenario writes it
 * @param quantity what its value must be
 * @param byDefault the value if a scenario says nothing, as a scenario would write it; empty if it must be given
 * @param words the allowed words if the quantity is {@link Quantity#WORD}
 * @param meaning one sentence, with the source (manual section) or "assumed"
 */
public record Parameter(
        String section, String name, Quantity quantity, String byDefault, List<String> words, String meaning) {

    /** A parameter whose values are not a list of words. */
    public static Parameter of(String section, String name, Quantity quantity, String byDefault, String meaning) {
        return new Parameter(section, name, quantity, byDefault, List.of(), meaning);
    }

    /** A parameter whose value is one of some words. */
    public static Parameter word(String section, String name, List<String> words, String byDefault, String meaning) {
        return new Parameter(section, name, Quantity.WORD, byDefault, words, meaning);
    }
}
