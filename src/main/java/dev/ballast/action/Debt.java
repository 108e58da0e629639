package dev.ballast.action;

import dev.ballast.fact.Fact;
import dev.ballast.finance.Tenor;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is done about the term and the repayment of debt on silicon. */
final class Debt {

    private Debt() {}

    static Optional<Edit> shorten(Evidence evidence, List<Fact> matched) {
        Map<String, String> lines = new TreeMap<>();
        var words = new ArrayList<String>();
        each(evidence, matched, (at, instrument, tenor) -> {
            long over = (long) Math.ceil(-tenor.tailMonths().value());
            LocalDate due = instrument.maturityDate().minusMonths(over);
            if (over > 0 && due.isAfter(evidence.profile().asOf())) {
                lines.put(at + "/maturity_date", due.toString());
                words.add("%s by %s".formatted(instrument.id(), due));
            }
        });
        return edit("repay ", words, lines);
    }

    static Optional<Edit> repay(Evidence evidence, List<Fact> matched) {
        Map<String, String> lines = new TreeMap<>();
        var words = new ArrayList<String>();
        each(evidence, matched, (at, instrument, tenor) -> {
            lines.put(at + "/repayment", "level-payment");
            words.add(instrument.id());
        });
        return edit("repay by level payments: ", words, lines);
    }

    private static Optional<Edit> edit(String first, List<String> words, Map<String, String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(Edit.of(first + String.join(", ", words), lines));
    }

    private interface OnInstrument {
        void accept(String at, Instrument instrument, Tenor tenor);
    }

    private static void each(Evidence evidence, List<Fact> matched, OnInstrument change) {
        List<Instrument> instruments = evidence.profile().financing().instruments();
        for (Fact fact : matched) {
            for (int index = 0; index < instruments.size(); index++) {
                if (fact instanceof Tenor tenor
                        && instruments.get(index).id().equals(tenor.about().id())) {
                    change.accept("/financing/instruments/" + index, instruments.get(index), tenor);
                }
            }
        }
    }
}
