package dev.ballast.report;

import dev.ballast.audit.Receipt;

/**
 * A receipt as a file has it.
 *
 * @param answer what the file says beside the receipt
 */
public record Recorded(Receipt receipt, Beside answer) {

    /** What stands beside a receipt. */
    public enum Beside {
        /** No answer: the file holds the receipt alone. */
        NOTHING,
        /** The answer that the receipt proves. */
        PROVED,
        /** An answer that the receipt does not prove: someone altered it. */
        ANOTHER
    }
}
