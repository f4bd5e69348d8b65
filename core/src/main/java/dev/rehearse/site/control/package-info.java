/**
 * What reaches a component from people: commands in the vendor's words with their answers, and faults with their repair.
 *
 * <p>Chosen: every command is an enum constant of its system, so an order is plain data and the operator who types it
 * knows no system. Every order is answered, even when nobody listens: then the answer is {@link
 * dev.rehearse.site.control.Reply#SILENT}, which spares every caller a timeout of its own.
 *
 * <p>Chosen: whoever waits for an effect asks once and then watches ({@link dev.rehearse.site.control.Watch}); told of a
 * change, he asks again at the next moment at which he would have asked anyway. Refused: to ask at every such moment, for a
 * copy of ten minutes would cost 180 events in which nothing happens, more than all else in a run; to ask at once when told,
 * for an operator who looks every ten seconds is late by five on the average, and that is downtime. To watch and to be told
 * are no events: they stand for the looks that are left out, in which nothing happens.
 *
 * <p>Chosen: whoever watches names the component and the question, and is told these; so one person can watch many
 * questions for several reasons, and what one component passes on to another can be watched as well. Refused: the number of
 * the order, by which two worlds in which the same is watched would be told apart.
 */
@NullMarked
package dev.rehearse.site.control;

import org.jspecify.annotations.NullMarked;
