package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTablesTest {

    private static final RatingTable TABLE = RatingTables.inForce(LocalDate.of(2026, 1, 31));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "fixtures/published/ratings-by-cover.csv", numLinesToSkip = 2)
    void holds_every_row_of_the_published_table(String symbol, double large, double small, double spread) {
        RatingByCover row = TABLE.ratings().stream()
                .filter(rating -> rating.rating().symbol().equals(symbol))
                .findFirst()
                .orElseThrow();

        assertThat(row.largeCoverRatio().value()).isEqualTo(large);
        assertThat(row.smallCoverRatio().value()).isEqualTo(small);
        assertThat(row.spreadDecimal().value()).isCloseTo(spread / 100, within(1e-12));
    }

    @Test
    void has_a_row_for_every_rating_the_best_first() {
        assertThat(TABLE.ratings()).extracting(RatingByCover::rating).containsExactly(CreditRating.values());
    }

    /** Bounds are inclusive below; a cover of 5.00 is an A for a large company, as Damodaran looks it up. */
    @ParameterizedTest
    @CsvSource({
        "5, true, A",
        "8.5, true, AAA",
        "8.4999, true, AA",
        "3, true, A-",
        "2.9999, true, BBB",
        "3, false, BB",
        "12.5, false, AAA",
        "0.2, true, C",
        "0.1999, true, D",
        "-7, true, D"
    })
    void looks_the_rating_up_by_cover(double cover, boolean isLarge, String symbol) {
        assertThat(TABLE.ratings().get(TABLE.at(cover, isLarge)).rating().symbol())
                .isEqualTo(symbol);
    }

    @Test
    void takes_the_first_edition_for_days_before_it() {
        assertThat(RatingTables.inForce(LocalDate.of(1999, 1, 1))).isEqualTo(TABLE);
    }

    @Test
    void refuses_ratings_out_of_order_and_a_file_without_any() {
        var better = new RatingByCover(CreditRating.A, Ratio.of(2), Ratio.of(3), Rate.ZERO, Share.ZERO);

        assertThatThrownBy(() -> new RatingTable(LocalDate.EPOCH, LocalDate.EPOCH, "test", 1, List.of(better, better)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("out of order");
        assertThatThrownBy(() -> RatingTables.parse("[]".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class);
    }
}
