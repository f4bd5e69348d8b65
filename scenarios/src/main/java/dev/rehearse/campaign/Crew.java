package dev.rehearse.campaign;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Does numbered work on several threads in blocks and hands over what comes of the blocks in their order, whichever was done
 * first. Only so much is ahead of what was handed over that memory does not grow.
 */
public final class Crew implements AutoCloseable {

    /** Replications in a block: some milliseconds. */
    private static final int BLOCK = 64;

    /** Blocks on their way, for each thread. */
    private static final int AHEAD = 8;

    private final int threads;
    private final ExecutorService pool;

    /** So many threads, 1 or more, that wait for work. */
    public Crew(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, Crew::thread);
    }

    /**
     * What is done with a block of numbers.
     *
     * @param <T> what comes of it
     */
    public interface Job<T> {

        /** Does the numbers from one up to, not including, another; on any thread. */
        T block(long from, long to);
    }

    /**
     * Does the numbers from one up to, not including, another. When it returns, no number was done but those whose block was
     * handed over.
     *
     * @param job does a block; blocks begin at multiples of their size
     * @param taker is given what comes of each, in order, by the caller's thread; says whether to go on. What was begun when it
     *     says no is handed over all the same
     */
    public <T> void work(long from, long to, Job<T> job, Predicate<T> taker) {
        Deque<Block<T>> ahead = new ArrayDeque<>();
        long next = from;
        boolean on = true;
        while ((on && next < to) || !ahead.isEmpty()) {
            while (on && next < to && ahead.size() < threads * AHEAD) {
                long begin = next;
                long end = Math.min(to, (begin / BLOCK + 1) * BLOCK);
                Block<T> block = new Block<>(() -> job.block(begin, end));
                pool.execute(block::begin);
                ahead.add(block);
                next = end;
            }
            if (!taker.test(done(ahead.remove())) && on) {
                on = false;
                giveUp(ahead);
            }
        }
    }

    /** Blocks are begun in their order; from the last one back, all are given up that nobody has begun. */
    private static <T> void giveUp(Deque<Block<T>> ahead) {
        Iterator<Block<T>> last = ahead.descendingIterator();
        while (last.hasNext() && last.next().claim()) {
            last.remove();
        }
    }

    /** A block belongs to whoever claims it first: the thread that begins it, or the one that gives it up. */
    private static final class Block<T> {

        private final AtomicBoolean claimed = new AtomicBoolean();
        private final FutureTask<T> task;

        Block(Callable<T> work) {
            task = new FutureTask<>(work);
        }

        boolean claim() {
            return claimed.compareAndSet(false, true);
        }

        void begin() {
            if (claim()) {
                task.run();
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rehearse campaign");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> T done(Block<T> block) {
        try {
            return block.task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the campaign was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a replication failed: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
