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
 */
@NullMarked
package dev.rehearse.property;

import org.jspecify.annotations.NullMarked;
