package dev.ballast.action;

import dev.ballast.fact.Fact;
import dev.ballast.finance.Tenor;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is done about the term and the repayment of debt on silicon. */
final class Debt {

    /** As many as MaturityWall looks ahead. */
    private static final int WALL_MONTHS = 24;

    private Debt() {}

    static Optional<Lever> shorten(Evidence evidence, List<Fact> matched) {
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

    static Optional<Lever> repay(Evidence evidence, List<Fact> matched) {
        Map<String, String> lines = new TreeMap<>();
        var words = new ArrayList<String>();
        each(evidence, matched, (at, instrument, tenor) -> {
            lines.put(at + "/repayment", "level-payment");
            words.add(instrument.id());
        });
        return edit("repay by level payments: ", words, lines);
    }

    /** What falls due within the months of the wall falls due one month after them, the nearest first. */
    static Optional<Lever> extend(Evidence evidence, List<Fact> matched) {
        LocalDate behind = evidence.profile().asOf().plusMonths(WALL_MONTHS + 1L);
        List<Instrument> instruments = evidence.profile().financing().instruments();
        List<Integer> due = IntStream.range(0, instruments.size())
                .boxed()
                .filter(at -> instruments.get(at).maturityDate().isBefore(behind))
                .sorted(Comparator.comparing((Integer at) -> instruments.get(at).maturityDate()))
                .toList();
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(Lever.sliding(part -> extended(instruments, due, behind, part)));
    }

    private static Edit extended(List<Instrument> instruments, List<Integer> due, LocalDate behind, double part) {
        Map<String, String> lines = new TreeMap<>();
        var words = new ArrayList<String>();
        due.stream().limit((long) Math.ceil(part * due.size())).forEach(at -> {
            lines.put("/financing/instruments/" + at + "/maturity_date", behind.toString());
            words.add(instruments.get(at).id());
        });
        return Edit.of("extend to %s: %s".formatted(behind, String.join(", ", words)), lines);
    }

    private static Optional<Lever> edit(String first, List<String> words, Map<String, String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Lever.fixed(Edit.of(first + String.join(", ", words), lines)));
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
