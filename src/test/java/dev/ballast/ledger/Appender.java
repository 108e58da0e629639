package dev.ballast.ledger;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** A program that appends from eight threads until it is killed, and says what was acknowledged to it. */
final class Appender {

    private static final int THREADS = 8;

    private Appender() {}

    public static void main(String[] arguments) {
        var place = new Place(arguments[0], arguments[1], arguments[2]);
        Ledger ledger = Ledger.open(place, Path.of(arguments[3]));
        IntStream.range(0, THREADS).forEach(thread -> new Thread(() -> append(ledger, thread)).start());
    }

    private static void append(Ledger ledger, int thread) {
        for (int turn = 0; true; turn++) {
            Entry entry = Samples.record(ledger, thread + "-" + turn);
            synchronized (System.out) {
                System.out.println(entry.number() + " " + entry.digest());
                System.out.flush();
            }
        }
    }
}
