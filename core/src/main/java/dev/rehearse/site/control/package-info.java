/**
 * What reaches a component from people: commands in the vendor's words with their answers, and faults with their repair.
 *
 * <p>Chosen: every command is an enum constant of its system, so an order is plain data and the operator who types it
 * knows no system. Every order is answered, even when nobody listens: then the answer is {@link
 * dev.rehearse.site.control.Reply#SILENT}, which spares every caller a timeout of its own.
 */
@NullMarked
package dev.rehearse.site.control;

import org.jspecify.annotations.NullMarked;
