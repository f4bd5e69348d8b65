package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * Open transactions were rolled back.
 *
 * @param count how many
 * @param code what their clients were told
 * @param why in few words
 */
public record TransactionsAborted(long count, int code, String why) implements Fact {}
