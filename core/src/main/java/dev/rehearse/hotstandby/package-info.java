/** solidDB HotStandby: a pair of database servers, of which one streams its transactions to the other. */
@NullMarked
package dev.rehearse.hotstandby;

import org.jspecify.annotations.NullMarked;
