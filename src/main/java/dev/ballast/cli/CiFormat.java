package dev.ballast.cli;

/** How results of checks are written; the names are the words of {@code --format}. */
enum CiFormat {
    text,
    json,
    junit,
    sarif
}
