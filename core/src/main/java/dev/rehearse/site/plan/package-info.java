/**
 * What a scenario says about a cluster, and what a system offers to scenarios: parameters with units, defaults and
 * sources, commands, faults, and how to build the model.
 *
 * <p>Chosen: a parameter's default is written as a scenario would write it, so there is one parser, one notation and one
 * table that documents itself. Refused: typed configuration classes for each system in the scenario reader, because the
 * reader would then have to change for each new system.
 *
 * <p>Chosen: what conditions may ask is declared as {@link dev.rehearse.site.plan.Trait traits}: a name, the vendor's words, what it
 * is at the start, and an ear for the facts that tell of it. Reader, judge and list of words use the one declaration, and a
 * test holds it against what components tell. Refused: to ask components for what they show, since properties would then see what
 * no fact tells and traces lack; a list of words beside the code that tells them, which would drift.
 */
@NullMarked
package dev.rehearse.site.plan;

import org.jspecify.annotations.NullMarked;
