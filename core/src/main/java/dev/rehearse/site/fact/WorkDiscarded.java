package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * Acknowledged work was destroyed: no copy of it is left anywhere.
 *
 * @param commits how many acknowledged commits
 * @param why in few words
 */
public record WorkDiscarded(long commits, String why) implements Fact {}
