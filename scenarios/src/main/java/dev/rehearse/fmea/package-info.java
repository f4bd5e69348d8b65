/** x. */
@NullMarked
package dev.rehearse.fmea;

import org.jspecify.annotations.NullMarked;
