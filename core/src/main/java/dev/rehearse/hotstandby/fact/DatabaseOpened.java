package dev.rehearse.hotstandby.fact;

import dev.rehearse.kernel.Fact;

/**
 * The server has opened its database.
 *
 * @param format the database's, as a software level without fix pack
 * @param binary the server's software level
 * @param complete whether it is not half a netcopy
 */
public record DatabaseOpened(long format, long binary, boolean complete) implements Fact {}
