package dev.ballast.report;

import dev.ballast.audit.Consent;
import dev.ballast.audit.Receipt;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the rules behind an answer were approved, in the words of every face. */
public final class StateText {

    private StateText() {}

    /** What stands above an answer that rests on no full approval: one word, and what it means; empty above others. */
    public static Optional<Banner> banner(Receipt receipt) {
        return switch (receipt.state()) {
            case DRAFT -> Optional.of(new Banner("Draft", "Judged by rules that nobody approved."));
            case EMERGENCY ->
                Optional.of(new Banner(
                        "Emergency",
                        "Judged by rules that one person let pass%s; after that they are a draft again."
                                .formatted(until(receipt.approval()))));
            case HYPOTHETICAL ->
                Optional.of(new Banner("Hypothetical", "The client was changed to see what would happen."));
            case APPROVED, APPROVED_BY_LEDGER, SIGNED -> Optional.empty();
        };
    }

    /** The state as a clause, with the approval that was consulted. */
    public static String sentence(Receipt receipt) {
        Consent approval = receipt.approval();
        return receipt.state().sentence()
                + (approval == null
                        ? ""
                        : "; record %s, consulted on %s".formatted(approval.record(), approval.decidedOn()));
    }

    private static String until(@Nullable Consent approval) {
        return approval == null || approval.until() == null ? "" : " up to " + approval.until();
    }

    /** One word and a sentence. */
    public record Banner(String word, String sentence) {

        /** {@code DRAFT: judged by rules that nobody approved.} */
        public String line() {
            return word.toUpperCase(Locale.ROOT)
                    + ": "
                    + sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                    + sentence.substring(1);
        }
    }
}
