/**
 * What a scenario says about a cluster, and what a system offers to scenarios: parameters with units, defaults and
 * sources, commands, faults, and how to build the model.
 *
 * <p>Chosen: a parameter's default is written as a scenario would write it, so there is one parser, one notation and one
 * table that documents itself. Refused: typed configuration classes for each system in the scenario reader, because the
 * reader would then have to change for each new system.
 */
@NullMarked
package dev.rehearse.site.plan;

import org.jspecify.annotations.NullMarked;
