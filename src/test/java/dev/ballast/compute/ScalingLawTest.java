package dev.ballast.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of compute against what its authors and their critics published. */
class ScalingLawTest {

    private static final ScalingLaw BESIROGLU = new ScalingLaw(0.34781, 0.36585, 482.006, 2085.434);
    private static final ScalingLaw HOFFMANN = new ScalingLaw(0.34, 0.28, 406.4, 410.7);
    private static final double CHINCHILLA = 5.76e23;

    @ParameterizedTest
    @CsvFileSource(files = "fixtures/published/compute-optimal.csv", useHeadersInDisplayName = true)
    void reproduces_the_budgets_of_the_table_of_hoffmann(
            double budget, double parameters, double tokens, double tolerance) {
        assertThat(ScalingLaw.compute(parameters, tokens)).isCloseTo(budget, withinPercentage(tolerance * 100));
    }

    @ParameterizedTest
    @CsvSource({"405e9, 15.6e12, 3.8e25, Llama 3.1 405B", "175e9, 300e9, 3.14e23, GPT-3"})
    void reproduces_the_compute_that_was_reported_of_dense_models(
            double parameters, double tokens, double reported, String run) {
        assertThat(ScalingLaw.compute(parameters, tokens)).as(run).isCloseTo(reported, withinPercentage(3.0));
    }

    /** Besiroglu et al. 2024: 72.4 billion parameters and 1.33 trillion tokens at the budget of Chinchilla. */
    @Test
    void finds_the_model_of_chinchilla_with_the_corrected_constants() {
        assertThat(BESIROGLU.bestParameters(CHINCHILLA)).isCloseTo(72.4e9, withinPercentage(0.5));
        assertThat(BESIROGLU.bestTokens(CHINCHILLA)).isCloseTo(1.33e12, withinPercentage(0.5));
    }

    /** With the constants as first printed the same budget asks for 32.2 billion parameters and 2.98 trillion tokens. */
    @Test
    void finds_another_model_with_the_constants_as_first_printed() {
        assertThat(HOFFMANN.bestParameters(CHINCHILLA)).isCloseTo(32.2e9, withinPercentage(0.5));
        assertThat(HOFFMANN.bestTokens(CHINCHILLA)).isCloseTo(2.98e12, withinPercentage(0.5));
    }

    /** By 1 / a: 1.95 with the corrected constants, 2.21 with a = 0.28 / 0.62 as first printed. */
    @Test
    void grows_by_nearly_the_square_of_parameters_on_the_best_path() {
        assertThat(BESIROGLU.growth()).isCloseTo(1.95, within(0.005));
        assertThat(HOFFMANN.growth()).isCloseTo(0.62 / 0.28, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e20, 5.76e23, 3.8e25, 1e28})
    void spends_all_of_the_compute_and_loses_least_there(double compute) {
        double best = BESIROGLU.bestParameters(compute);

        assertThat(ScalingLaw.compute(best, BESIROGLU.bestTokens(compute))).isCloseTo(compute, withinPercentage(1e-9));
        assertThat(loss(best, compute)).isLessThan(loss(best * 1.05, compute)).isLessThan(loss(best / 1.05, compute));
    }

    @Test
    void agrees_with_its_own_growth_along_the_path() {
        double tenfold = BESIROGLU.bestParameters(1e25) / BESIROGLU.bestParameters(1e24);

        assertThat(StrictMath.pow(tenfold, BESIROGLU.growth())).isCloseTo(10, within(1e-9));
    }

    /** The second method: the loss itself, without its constant. */
    private static double loss(double parameters, double compute) {
        double tokens = compute / 6 / parameters;
        return 482.006 / Math.pow(parameters, 0.34781) + 2085.434 / Math.pow(tokens, 0.36585);
    }
}
