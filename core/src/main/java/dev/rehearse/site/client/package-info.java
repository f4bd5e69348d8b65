/** Users of a service, and what passes between them and servers. Clients are fluid: rates and exact counts, not single transactions. */
@NullMarked
package dev.rehearse.site.client;

import org.jspecify.annotations.NullMarked;
