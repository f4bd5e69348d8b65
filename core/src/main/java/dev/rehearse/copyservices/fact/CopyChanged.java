package dev.rehearse.copyservices.fact;

import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.kernel.Fact;

/**
 * The storage system copies a session in another way.
 *
 * @param session its number
 * @param piece from now on
 */
public record CopyChanged(int session, Piece piece) implements Fact {}
