package dev.rehearse.explore.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The threads of a search. They take a list in pieces; what they make of the pieces is taken in the order of the pieces, by the thread
 * that asked, so that nothing depends on who was first.
 */
public final class Crew implements AutoCloseable {

    private static final int PIECE = 512;

    private final ExecutorService threads;
    private final boolean alone;

    /** So many threads. */
    public Crew(int size) {
        alone = size == 1;
        threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "explore");
            thread.setDaemon(true);
            return thread;
        });
    }

    <T, R> void share(List<T> all, Function<List<T>, R> work, Consumer<R> take) {
        if (alone || all.size() <= PIECE) {
            for (int from = 0; from < all.size(); from += PIECE) {
                take.accept(work.apply(all.subList(from, Math.min(from + PIECE, all.size()))));
            }
            return;
        }
        Deque<Future<R>> running = new ArrayDeque<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            List<T> piece = all.subList(from, Math.min(from + PIECE, all.size()));
            running.add(threads.submit(() -> work.apply(piece)));
        }
        while (!running.isEmpty()) {
            take.accept(await(running.removeFirst()));
        }
    }

    /** Each of these is worked on by itself. */
    public <T, R> void each(List<T> all, Function<T, R> work, Consumer<R> take) {
        if (alone) {
            all.forEach(one -> take.accept(work.apply(one)));
            return;
        }
        Deque<Future<R>> running = new ArrayDeque<>();
        for (T one : all) {
            running.add(threads.submit(() -> work.apply(one)));
        }
        while (!running.isEmpty()) {
            take.accept(await(running.removeFirst()));
        }
    }

    private static <R> R await(Future<R> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a thread of the search failed", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
