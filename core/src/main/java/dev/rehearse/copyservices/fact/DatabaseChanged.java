package dev.rehearse.copyservices.fact;

import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.kernel.Fact;

/**
 * The files of the management server hold other configuration changes.
 *
 * @param live those in the database, from now on
 * @param backup those in its last backup
 */
public record DatabaseChanged(Changes live, Changes backup) implements Fact {}
