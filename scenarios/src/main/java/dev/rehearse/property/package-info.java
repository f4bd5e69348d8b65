/**
 * What must hold. A property is a small named component that reads facts, remembers what it needs and tells {@link
 * dev.rehearse.property.PropertyViolated}; it is part of the world, so a fork carries its memory.
 *
 * <p>Chosen: one {@link dev.rehearse.property.Docket} writes down the first violation of each property with time and
 * step, so that no property has to know which step the operator is at, and an engine asks one component whether the run
 * is still clean. Chosen: what must come true is decided when the run is closed ({@link
 * dev.rehearse.site.fact.RunClosed}) or when its limit passes, by a timer; running out of horizon closes nothing, so it leaves such a
 * property undecided. Refused: verdicts computed after the run from a trace, since an engine that explores must cut a
 * history at the event that broke it.
 *
 * <p>Chosen: a property says by a service of which systems it speaks, and is refused with a hint where there is no such
 * service. Refused: to let it hold where it says nothing, which would look like a promise kept.
 *
 * <p>Chosen: a property that a scenario writes itself ({@link dev.rehearse.scenario.claim}) remembers a bit for each thing that it
 * asks, which facts switch, and how far its form has come; so two worlds in which the same is so are the same world, whatever led
 * there. It asks by the traits that a system declares and knows no system. Refused: to remember what each component shows, which
 * tells worlds apart that the property does not; to look into the states of components, which only facts are told of; to look
 * at every event, for a scenario that claims nothing would pay for it.
 *
 * <p>Chosen: what some history must show is neither violated nor kept by one run; the docket writes down when it was seen. An
 * engine that goes through all histories has the last word.
 */
@NullMarked
package dev.rehearse.property;

import org.jspecify.annotations.NullMarked;
