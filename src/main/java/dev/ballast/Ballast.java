package dev.ballast;

/** The one entry point. */
public final class Ballast {

    private Ballast() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? 2 : 0);
    }
}
