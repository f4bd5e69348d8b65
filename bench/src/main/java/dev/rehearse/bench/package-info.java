/** Measurements, one class for each claim that the README makes about speed. */
@NullMarked
package dev.rehearse.bench;

import org.jspecify.annotations.NullMarked;
