/** What management servers, storage systems and scheduled tasks tell that no other system has to tell. */
@NullMarked
package dev.rehearse.copyservices.fact;

import org.jspecify.annotations.NullMarked;
