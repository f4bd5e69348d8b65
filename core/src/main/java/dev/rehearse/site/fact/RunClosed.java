package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * The run is over: whatever has not come true by now never will. Told once, at the very end; a run that is cut off by
 * its horizon or its event limit ends without.
 *
 * @param settled whether every fault is healed, every service up and redundancy back; otherwise patience ran out
 * @param why what is not as it should be; if settled, what nobody waits for
 */
public record RunClosed(boolean settled, String why) implements Fact {}
