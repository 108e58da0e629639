package dev.ballast.report;

/** A number with the thing that it counts: {@code 1 figure}, {@code 3 figures}. */
final class Counted {

    private Counted() {}

    static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
