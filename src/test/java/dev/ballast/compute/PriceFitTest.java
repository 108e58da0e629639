package dev.ballast.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.Problem;
import dev.ballast.profile.AcceleratorPrice;
import dev.ballast.profile.AcceleratorPrices;
import dev.ballast.profile.PriceSort;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceFitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** What falls by three tenths a year, whatever it cost, is found to fall by three tenths a year. */
    @Test
    void finds_the_rate_by_which_a_series_falls() {
        var prices = new ArrayList<AcceleratorPrice>();
        for (int year = 0; year < 5; year++) {
            prices.add(price(PriceSort.RESALE_CURVE, "A", 12 * year, 20_000 * Math.pow(0.7, year)));
            prices.add(price(PriceSort.RESALE_CURVE, "B", 12 * year, Math.pow(0.5, year)));
            prices.add(price(PriceSort.RESIDUAL_CURVE, "A", 12 * year, 1));
        }

        PriceFit fit = PriceFit.of(prices, DAY);

        assertThat(fit.shortage()).isCloseTo(0, within(1e-12));
        assertThat(fit.base()).isCloseTo(0.3, within(1e-12));
        assertThat(fit.crash()).isCloseTo(0.5, within(1e-12));
        assertThat(fit.used())
                .extracting(PriceFit.Series::name)
                .containsExactly("residual-curve A", "resale-curve A", "resale-curve B");
    }

    /** Second method: the slope of the line through two points is their difference over their distance. */
    @Test
    void draws_through_two_prices_the_line_that_joins_them() {
        PriceFit fit = PriceFit.of(
                List.of(price(PriceSort.RESALE_FIT, "A", 6, 0.9), price(PriceSort.RESALE_FIT, "A", 30, 0.4)), DAY);

        assertThat(fit.base()).isCloseTo(1 - Math.sqrt(0.4 / 0.9), within(1e-12));
    }

    @Test
    void fits_nothing_to_one_age_and_nothing_that_was_not_known_yet() {
        var late = new AcceleratorPrice(PriceSort.RESALE_CURVE, "A", 12, 0.7, DAY.plusDays(1), "later");

        PriceFit fit = PriceFit.of(
                List.of(
                        price(PriceSort.RESALE_CURVE, "A", 0, 1),
                        late,
                        price(PriceSort.RESIDUAL_QUOTE, "B", 12, 0.7),
                        price(PriceSort.RESIDUAL_QUOTE, "B", 12, 0.6)),
                DAY);

        assertThat(fit.isEmpty()).isTrue();
        assertThat(PriceFit.of(List.of(price(PriceSort.RESALE_CURVE, "A", 0, 1), late), DAY.plusDays(1))
                        .base())
                .isCloseTo(0.3, within(1e-12));
    }

    @Test
    void keeps_new_prices_apart() {
        PriceFit fit = PriceFit.of(
                List.of(price(PriceSort.NEW_PRICE, "A", 0, 30_000), price(PriceSort.NEW_PRICE, "A", 12, 27_000)), DAY);

        assertThat(fit.isEmpty()).isTrue();
        assertThat(fit.fresh())
                .singleElement()
                .satisfies(one -> assertThat(one.yearlyDecay()).isCloseTo(0.1, within(1e-12)));
    }

    @Test
    void refuses_a_file_of_prices_with_all_that_is_wrong_with_it() {
        String file = """
                [{"sort": "resale", "accelerator": "A", "months": -1, "value": 0, "known_on": "2026-13-01", "source": ""}]
                """;

        assertThat(AcceleratorPrices.read("prices.json", file.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting((Problem problem) -> problem.place().pointer())
                .contains("/0/sort", "/0/months", "/0/value", "/0/known_on", "/0/source");
    }

    private static AcceleratorPrice price(PriceSort sort, String accelerator, double months, double value) {
        return new AcceleratorPrice(sort, accelerator, months, value, DAY, "invented");
    }
}
