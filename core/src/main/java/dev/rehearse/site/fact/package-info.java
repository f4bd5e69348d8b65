/**
 * What components of any system tell the outside. Every fact's source is the id of the component that told it.
 *
 * <p>Traces, properties, measures and reports understand these facts and need to know no system; a system adds facts of
 * its own only for properties of its own.
 */
@NullMarked
package dev.rehearse.site.fact;

import org.jspecify.annotations.NullMarked;
