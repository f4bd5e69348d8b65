/**
 * The installation setup file and its pages (Upgrading on distributed systems, steps 4 to 7). The installation itself is
 * the host's business; this is the person who clicks.
 */
@NullMarked
package dev.rehearse.copyservices.setup;

import org.jspecify.annotations.NullMarked;
