package dev.rehearse.hotstandby.fact;

import dev.rehearse.hotstandby.content.Stretch;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Level;

/**
 * The server acknowledges commits to clients, from now on at this pace. Rate 0: it has ceased to, or waits.
 *
 * @param stretch the stretch that they belong to
 * @param position position up to which clients were told that their work is done
 */
public record Acknowledging(Stretch stretch, Level position) implements Fact {}
