package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * A component is in another state.
 *
 * @param from the state it was in, in the vendor's words
 * @param to the state it is in
 * @param shown what the product prints when asked, or what a column of the sheet shows, such as {@code PRIMARY ALONE} or {@code (down)}
 */
public record StateChanged(String from, String to, String shown) implements Fact {}
