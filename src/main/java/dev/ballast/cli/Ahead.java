package dev.ballast.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A value that another thread prepares while this one goes on: rules are loaded while the profile is read. */
final class Ahead<T> implements Supplier<T> {

    private final CompletableFuture<T> value;

    private Ahead(CompletableFuture<T> value) {
        this.value = value;
    }

    static <T> Ahead<T> of(Supplier<T> preparation) {
        return new Ahead<>(CompletableFuture.supplyAsync(preparation));
    }

    /** The value; what its preparation threw is thrown here. */
    @Override
    public T get() {
        try {
            return value.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
