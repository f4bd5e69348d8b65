/**
 * What a database holds, exactly and without simulating transactions: a position is the number of commits since
 * the database was created, and a history says under whose command each of them was made.
 *
 * <p>Chosen: commits are counted by {@link dev.rehearse.kernel.Level}s, and a new stretch begins whenever a secondary is
 * promoted. Two databases then agree up to the first stretch in which they differ, so "behind", "ahead" and "diverged" are
 * computed and never guessed. Refused: a list of transactions (200 events a second), and a mere number (two servers that
 * each committed 100 transactions alone would look equal).
 */
@NullMarked
package dev.rehearse.hotstandby.content;

import org.jspecify.annotations.NullMarked;
