/** What a duplexed system tells beside the facts of all systems, for the properties that are about it. */
@NullMarked
package dev.rehearse.duplex.fact;

import org.jspecify.annotations.NullMarked;
