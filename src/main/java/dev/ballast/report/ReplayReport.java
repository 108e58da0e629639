package dev.ballast.report;

import dev.ballast.audit.Difference;
import dev.ballast.audit.Replay;

/** A replay for people: that everything is the same, or what differs, causes first. */
public final class ReplayReport {

    private ReplayReport() {}

    /** One line for each cause, then the answer beside the receipt when the receipt does not prove it. */
    public static String of(Replay replay, Recorded recorded) {
        var text = new StringBuilder();
        for (Difference cause : replay.causes()) {
            line(text, "differs: " + cause.statement());
        }
        int more = replay.differences().size() - replay.causes().size();
        if (more > 0) {
            line(text, "  and " + more + " more that may follow from it");
        }
        if (recorded.answer() == Recorded.Beside.ANOTHER) {
            line(text, "differs: the answer in the file is not the one that the receipt proves.");
        }
        if (replay.isSame()) {
            same(text, recorded);
        }
        return text.toString();
    }

    private static void same(StringBuilder text, Recorded recorded) {
        String id = recorded.receipt().id();
        switch (recorded.answer()) {
            case PROVED -> line(text, "same: receipt " + id);
            case NOTHING -> {
                line(text, "same: receipt " + id);
                line(text, "  Only the receipt was compared; the file holds no answer beside it.");
            }
            case ANOTHER -> line(text, "  The receipt itself comes out again: " + id);
        }
    }

    private static void line(StringBuilder text, String words) {
        text.append(Harmless.text(words)).append('\n');
    }
}
