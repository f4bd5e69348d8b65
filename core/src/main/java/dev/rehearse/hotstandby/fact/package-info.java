/** What HotStandby servers tell beyond what servers of any kind tell. */
@NullMarked
package dev.rehearse.hotstandby.fact;

import org.jspecify.annotations.NullMarked;
