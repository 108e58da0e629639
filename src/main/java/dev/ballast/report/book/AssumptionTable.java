package dev.ballast.report.book;

import dev.ballast.profile.Assumption;
import dev.ballast.profile.Assumptions;
import dev.ballast.report.html.Html;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every number that models take where a client states none, with its range and its source. */
final class AssumptionTable {

    private AssumptionTable() {}

    static void write(Html html, LocalDate asOf) {
        List<List<String>> rows = Assumptions.bundled().inForce(asOf).all().stream()
                .sorted(Comparator.comparing(Assumption::id))
                .map(AssumptionTable::row)
                .toList();
        html.element(
                "p",
                "A profile's own figure always goes before an assumption; every answer lists those that it rests on, and"
                        + " says at which value within the range its advice would change.");
        html.table("Assumptions in force", List.of("assumption", "value", "range", "from", "source"), rows);
    }

    private static List<String> row(Assumption assumption) {
        return List.of(
                assumption.id() + ": " + assumption.title(),
                assumption.quantity().toString(),
                assumption.low() + " to " + assumption.high(),
                assumption.from().toString(),
                assumption.source());
    }
}
