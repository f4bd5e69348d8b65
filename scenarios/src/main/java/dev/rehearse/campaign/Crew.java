package dev.rehearse.campaign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * Does numbered work on several threads and hands it over in the order of the numbers, whichever was done first. Only so much
 * is ahead of what was handed over that memory does not grow.
 */
final class Crew {

    /** Replications in a block: some milliseconds. */
    private static final int BLOCK = 64;

    /** Blocks on their way, for each thread. */
    private static final int AHEAD = 8;

    private final int threads;

    Crew(int threads) {
        this.threads = threads;
    }

    /**
     * Makes the things of the numbers from one up to, not including, another.
     *
     * @param maker makes one, on any thread
     * @param taker is given them in blocks that begin at multiples of their size, in order, by the caller's thread; says
     *     whether to go on
     */
    <T> void work(long from, long to, LongFunction<T> maker, Predicate<List<T>> taker) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Crew::thread);
        try {
            Deque<Future<List<T>>> ahead = new ArrayDeque<>();
            long next = from;
            while (next < to || !ahead.isEmpty()) {
                while (next < to && ahead.size() < threads * AHEAD) {
                    long begin = next;
                    long end = Math.min(to, (begin / BLOCK + 1) * BLOCK);
                    ahead.add(pool.submit(() -> block(begin, end, maker)));
                    next = end;
                }
                if (!taker.test(done(ahead.remove()))) {
                    return;
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rehearse campaign");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> List<T> block(long begin, long end, LongFunction<T> maker) {
        List<T> made = new ArrayList<>();
        for (long number = begin; number < end && !Thread.currentThread().isInterrupted(); number++) {
            made.add(maker.apply(number));
        }
        return made;
    }

    private static <T> List<T> done(Future<List<T>> block) {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the campaign was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a replication failed: " + e.getCause(), e.getCause());
        }
    }
}
