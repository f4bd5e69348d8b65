/** What an Enterprise Server PAC tells the outside beside what every system tells. */
@NullMarked
package dev.rehearse.pac.fact;

import org.jspecify.annotations.NullMarked;
