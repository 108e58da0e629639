package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.ballast.profile.Fixtures;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.Profile;
import dev.ballast.unit.Months;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loans of CoreWeave, split by us, fall due as its report says that they do. */
class PublishedLadderTest {

    /** How far, in per cent, principal due in one window may stand from the report. */
    private static final double TOLERANCE = 2;

    private static final Profile COREWEAVE =
            Fixtures.evidence("coreweave-mid-2025.json").profile();

    @Test
    void principal_falls_due_as_the_report_of_june_2025_has_it() throws IOException {
        LocalDate from = COREWEAVE.asOf();
        for (String[] row : rows()) {
            LocalDate until = LocalDate.parse(row[0]);

            assertThat(outstanding(from) - outstanding(until))
                    .as("due until " + until)
                    .isCloseTo(Double.parseDouble(row[1]) * 1000, withinPercentage(TOLERANCE));

            from = until;
        }
    }

    @Test
    void nothing_is_owed_that_the_report_does_not_show() throws IOException {
        double published =
                rows().stream().mapToDouble(row -> Double.parseDouble(row[1])).sum() * 1000;

        assertThat(outstanding(COREWEAVE.asOf())).isEqualTo(published);
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(Path.of("fixtures/published/debt-ladder-2025-06.csv")).stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> line.split(","))
                .toList();
    }

    private static double outstanding(LocalDate day) {
        int month = (int) StrictMath.round(Months.count(COREWEAVE.asOf(), day));
        double sum = 0;
        for (Instrument instrument : COREWEAVE.financing().instruments()) {
            double[] left = Amortisation.of(instrument, COREWEAVE.asOf()).balances();
            sum += left[Math.min(month, left.length - 1)];
        }
        return sum;
    }
}
