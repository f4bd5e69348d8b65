/**
 * The one door for chance: how long something takes ({@link dev.rehearse.kernel.chance.Activity}) and which way it goes
 * ({@link dev.rehearse.kernel.chance.Choice}). A run asks {@link dev.rehearse.kernel.chance.Chance}; nothing else in it
 * is random. The answers are drawn, nominal, replayed or enumerated, and the run cannot tell which.
 *
 * <h2>Decisions</h2>
 *
 * <p><b>Counter-based.</b> A draw is a pure function of (seed, replication, stream name, how often it was asked). The
 * counters are part of the run, so a fork carries its random numbers with it for eight bytes a stream; any replication
 * can be had alone, in any order, on any machine; and a new activity leaves the draws of the others alone. Refused:
 * generators with a state (xoshiro256++, L64X128Mix, MRG32k3a). A draw costs them 4 ns instead of some 20, but each
 * stream has 32 bytes and more to fork, fingerprint and store, and must be seeded or jumped to for each replication.
 *
 * <p><b>Philox 2x64-10</b> (Salmon and others, SC'11). Published test vectors, passes BigCrush, and for one key it is a
 * bijection of a 128-bit counter: that counter is (draw, replication) and the key is (seed, stream), so under one seed
 * no two draws can meet. Refused: SplitMix64, which is a counter through a mixer as well, but whose 64 bits cannot hold
 * both numbers, so that streams are stretches of one sequence of 2^64 that overlap by luck; Philox 4x32-10, the same
 * strength in more multiplications; Philox 4x64-10 and Threefry, more bits than a draw needs; AES, for which Java has
 * no door without allocation.
 *
 * <p><b>Inversion.</b> One uniform makes one value, through a quantile that rises with it. Two variants of a procedure
 * under the same seed then meet the same luck (common random numbers), 1 - u gives the mirrored run
 * ({@link dev.rehearse.kernel.chance.Drawn#antithetic()}), and a quasi-random point can take the place of the uniform.
 * Refused: ziggurat, polar and rejection methods. They are faster, but use a varying number of
 * uniforms and cut the tie between uniform and value.
 *
 * <p><b>The same bits everywhere.</b> {@link StrictMath} is fixed by its specification; the inverse error function and
 * the incomplete gamma function come from Commons Math, whose {@code FastMath} is tables and arithmetic in Java. Refused:
 * {@link Math}, whose exp, log and pow may differ in the last bit from one JVM or processor to another;
 * Commons Math's distribution classes, which find most quantiles by root finding to 1e-9 and allocate.
 *
 * <p><b>The run counts, chance does not.</b> {@code draw} and {@code turn} are handed in. Refused: a chance with a cursor,
 * which every fork would have to copy.
 *
 * <p><b>Nothing below zero.</b> Every distribution here is of a time or an amount. Refused: cutting negative values off
 * at zero, which silently changes the mean.
 */
@NullMarked
package dev.rehearse.kernel.chance;

import org.jspecify.annotations.NullMarked;
