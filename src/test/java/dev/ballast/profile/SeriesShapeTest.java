package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year of hourly demand as CSV inside a profile. */
class SeriesShapeTest {

    private static final String YEAR =
            IntStream.range(0, 8_760).mapToObj(hour -> "" + (1_000 + hour % 24)).collect(Collectors.joining(","));

    @Test
    void reads_a_year_of_hours() {
        Evidence evidence = read(YEAR).get();

        Demand demand = Objects.requireNonNull(evidence.profile().compute().demand());
        HourlySeries series = Objects.requireNonNull(demand.hourlyCsv());
        assertThat(series.ascending()).hasSize(8_760).startsWith(1_000, 1_000).endsWith(1_023, 1_023);
        assertThat(evidence.inputs("/compute/demand/hourly_csv").list().get(0).value())
                .isEqualTo("8760 hours from 1,000 to 1,023");
    }

    /** As a spreadsheet saves one column, on any system. */
    @Test
    void reads_a_column_as_well_as_a_row() {
        assertThat(read(YEAR.replace(",", "\\n") + "\\n").get().profile())
                .isEqualTo(read(YEAR).get().profile());
        assertThat(read(YEAR.replace(",", "\\r\\n")).get().profile())
                .isEqualTo(read(YEAR).get().profile());
    }

    @Test
    void comes_back_the_same_from_canonical_text() {
        Evidence evidence = read(YEAR.replace("1000", "1000.50")).get();

        String canonical = CanonicalProfile.of(evidence);

        assertThat(canonical).contains("\"hourly_csv\":\"1000.5,1001,");
        assertThat(ProfileReader.read("again", canonical.getBytes(StandardCharsets.UTF_8))
                        .get()
                        .profile())
                .isEqualTo(evidence.profile());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,3 | 3 numbers",
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,-24 | number 24 of 24",
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,,24 | number 23 of 24",
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,1e9,24 | number 23 of 24",
                "hour,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24 | number 1 of 24",
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,100000001 | number 24 of 24"
            })
    void says_which_number_it_cannot_read(String csv, String found) {
        assertThat(problems(csv))
                .extracting(Problem::code, Problem::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("bad-series", found));
    }

    @Test
    void refuses_a_list_in_place_of_a_text() {
        String profile = profile("x").replace("\"x\"", "[1, 2]");

        assertThat(ProfileReader.read("p", profile.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("wrong-type");
    }

    @Test
    void differs_from_another_series() {
        var one = new HourlySeries(new double[] {1, 2});

        assertThat(one)
                .isEqualTo(new HourlySeries(new double[] {1, 2}))
                .hasSameHashCodeAs(new HourlySeries(new double[] {1, 2}));
        assertThat(one).isNotEqualTo(new HourlySeries(new double[] {2, 1})).isNotEqualTo("1,2");
        assertThat(one).hasToString("2 hours from 1 to 2");
    }

    private static List<Problem> problems(String csv) {
        return read(csv).problems();
    }

    private static Checked<Evidence> read(String csv) {
        return ProfileReader.read("p", profile(csv).getBytes(StandardCharsets.UTF_8));
    }

    private static String profile(String csv) {
        String borrower = new String(Fixtures.bytes("weak-borrower.json"), StandardCharsets.UTF_8);
        return borrower.replace(
                "\"p99_accelerators_count\": 52000",
                "\"p99_accelerators_count\": 52000, \"hourly_csv\": \"" + csv + "\"");
    }
}
