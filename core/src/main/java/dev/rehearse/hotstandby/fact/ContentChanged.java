package dev.rehearse.hotstandby.fact;

import dev.rehearse.hotstandby.content.History;
import dev.rehearse.kernel.Fact;

/**
 * The database of the server holds other commits, or goes on at another pace.
 *
 * @param history what it holds from now on
 */
public record ContentChanged(History history) implements Fact {}
