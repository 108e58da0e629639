package dev.ballast.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints UTF-8 and remembers what went wrong, which a {@link PrintStream} alone forgets. */
final class DataStream extends PrintStream {

    private final Remembering target;

    private DataStream(Remembering target) {
        super(target, false, StandardCharsets.UTF_8);
        this.target = target;
    }

    static DataStream to(OutputStream target) {
        return new DataStream(new Remembering(target));
    }

    /** Whether data was lost though its reader still wants it; a pipe that its reader closed lost nothing. */
    static boolean hasLost(PrintStream out) {
        return out.checkError() && !(out instanceof DataStream data && data.target.isClosedPipe());
    }

    private static final class Remembering extends FilterOutputStream {

        /** The first failure; null until something fails. */
        private @Nullable IOException failure;

        Remembering(OutputStream target) {
            super(target);
        }

        boolean isClosedPipe() {
            return failure != null
                    && String.valueOf(failure.getMessage())
                            .toLowerCase(Locale.ROOT)
                            .contains("pipe");
        }

        @Override
        public void write(int octet) throws IOException {
            attempt(() -> out.write(octet));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            attempt(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            attempt(out::flush);
        }

        private void attempt(Writing writing) throws IOException {
            try {
                writing.run();
            } catch (IOException failed) {
                failure = failure == null ? failed : failure;
                throw failed;
            }
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
