package dev.ballast.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Work on many numbered things by several threads, whose results stand in the order of the numbers. */
final class Parallel {

    private static final int CHUNK = 100;

    private Parallel() {}

    /** Work on the things from one number on. */
    @FunctionalInterface
    interface Work<T> {
        /** One result for each of {@code count} things, the first of which has the number {@code from}. */
        List<T> of(int from, int count);
    }

    /** @throws IllegalStateException when a piece of the work fails, or the thread that waits is interrupted */
    static <T> List<T> of(int count, int threads, Work<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<T>>> chunks = IntStream.iterate(0, from -> from < count, from -> from + CHUNK)
                    .<Callable<List<T>>>mapToObj(from -> () -> work.of(from, Math.min(CHUNK, count - from)))
                    .toList();
            var all = new ArrayList<T>();
            for (Future<List<T>> chunk : pool.invokeAll(chunks)) {
                all.addAll(chunk.get());
            }
            return all;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scenarios ran", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a scenario could not be judged", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
