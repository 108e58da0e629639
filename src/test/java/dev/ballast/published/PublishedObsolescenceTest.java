package dev.ballast.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.compute.BookAndValue;
import dev.ballast.compute.PriceFit;
import dev.ballast.profile.AcceleratorPrices;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.timeline.CollateralModel;
import dev.ballast.timeline.CollateralPath;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Loan-to-value of a loan on silicon by hand, and the paths of prices beside what prices of each day fit to. */
class PublishedObsolescenceTest {

    private static final Path TABLE = Path.of("fixtures/expected/SILICON-PATHS.md");
    private static final LocalDate LATEST = LocalDate.of(2026, 6, 30);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 31), LATEST);

    @TestFactory
    Stream<DynamicTest> reproduces_loan_to_value() {
        Family family = Family.of("obsolescence");
        for (Row row : Row.of("loan-to-value.csv")) {
            family.compare(
                    CollateralPath.class,
                    "peakLtv",
                    row,
                    row.number("peak_ltv"),
                    path(row).peakLtv().value());
        }
        PriceFit latest = fit(LATEST);
        family.note(
                BookAndValue.class,
                "value",
                String.format(
                        Locale.ROOT,
                        "%d published series of used accelerators lose from %.0f %% to %.0f %% a year, %.0f %% in the median; the base path takes %s",
                        latest.used().size(),
                        latest.shortage() * 100,
                        latest.crash() * 100,
                        latest.base() * 100,
                        inForce("silicon.decay.base").quantity()));
        return family.tests("loan-to-value.csv");
    }

    private static CollateralPath path(Row row) {
        var profile = new ProfileBuilder();
        var silicon = profile.collateral(SecuredBy.SILICON, 100, 0);
        profile.pledged(
                "loan",
                row.number("advance_share") * 100,
                row.number("rate_decimal"),
                profile.asOf.plusMonths((long) row.number("months")),
                Repayment.LEVEL_PAYMENT,
                silicon);
        Map<String, Quantity> parameters = FinanceEvidence.parameters();
        parameters.put("silicon.decay.base", Share.of(row.number("yearly_decay")));
        parameters.put("silicon.weight.shortage", Share.of(0));
        parameters.put("silicon.weight.crash", Share.of(0));
        parameters.put("silicon.shift.rate", Rate.of(0));
        return (CollateralPath) CollateralModel.of(FinanceEvidence.of(profile.build(), parameters))
                .get(0);
    }

    /** The paths in force are what all prices known fit to, within the range that each states. */
    @Test
    void holds_paths_that_the_latest_prices_fit() {
        PriceFit latest = fit(LATEST);

        assertThat(latest.base())
                .isBetween(
                        inForce("silicon.decay.base").low().value(),
                        inForce("silicon.decay.base").high().value());
        assertThat(latest.crash())
                .isCloseTo(inForce("silicon.decay.crash").quantity().value(), within(0.01));
        assertThat(latest.shortage()).as("flat while a shortage lasts").isCloseTo(0, within(0.01));
    }

    /** A day before any used price was known has new prices alone, whose fall is a floor. */
    @Test
    void fits_what_was_known_on_the_day_and_nothing_later() {
        PriceFit early = fit(LocalDate.of(2025, 12, 31));

        assertThat(early.isEmpty()).isTrue();
        assertThat(early.fresh()).hasSize(4);
        assertThat(fit(LocalDate.of(2026, 1, 8)).used())
                .extracting(PriceFit.Series::name)
                .containsExactly("residual-curve H100 SXM");
        assertThat(fit(LocalDate.of(2020, 1, 1)).fresh()).isEmpty();
    }

    /** Regenerate with {@code mvn test -Dtest=PublishedObsolescenceTest -Dballast.write=true}. */
    @Test
    void shows_the_fit_beside_the_paths_in_force() {
        String table = table();

        if (Boolean.getBoolean("ballast.write")) {
            Family.write(TABLE, table);
        }

        assertThat(TABLE).hasContent(table);
    }

    private static PriceFit fit(LocalDate day) {
        return PriceFit.of(AcceleratorPrices.bundled(), day);
    }

    private static String table() {
        PriceFit latest = fit(LATEST);
        return """
                # Paths of the price of silicon

                What the prices known on a day fit to, by least squares on logarithms with a level of its own for each series, beside
                the paths that the models take; generated, do not edit. Prices: src/main/resources/dev/ballast/profile/accelerator-prices.json.
                The base path is the median of used accelerators, the crash the steepest of them, the shortage the flattest.
                How long a shortage lasts, the step after it and the weights of the paths are judgements: no series shows them.

                | known on | series of used accelerators | base, a year | crash, a year | shortage, a year | new prices, median a year |
                |---|---|---|---|---|---|
                """
                + DAYS.stream().map(PublishedObsolescenceTest::day).collect(Collectors.joining())
                + "| in force | | %s | %s | 0.0 %% for %s, then %s at once | |\n"
                        .formatted(
                                percent(value("silicon.decay.base")),
                                percent(value("silicon.decay.crash")),
                                inForce("silicon.shortage.flat").quantity(),
                                percent(value("silicon.shortage.step")))
                + "\n| series | points | falls in a year |\n|---|---|---|\n"
                + Stream.concat(latest.used().stream(), latest.fresh().stream())
                        .map(one ->
                                "| %s | %d | %s |\n".formatted(one.name(), one.points(), percent(one.yearlyDecay())))
                        .collect(Collectors.joining());
    }

    private static String day(LocalDate day) {
        PriceFit fit = fit(day);
        double[] fresh =
                fit.fresh().stream().mapToDouble(PriceFit.Series::yearlyDecay).toArray();
        double median = (fresh[(fresh.length - 1) / 2] + fresh[fresh.length / 2]) / 2;
        return fit.isEmpty()
                ? "| %s | 0 | not known | not known | not known | %s |\n".formatted(day, percent(median))
                : "| %s | %d | %s | %s | %s | %s |\n"
                        .formatted(
                                day,
                                fit.used().size(),
                                percent(fit.base()),
                                percent(fit.crash()),
                                percent(fit.shortage()),
                                percent(median));
    }

    private static double value(String id) {
        return inForce(id).quantity().value();
    }

    private static Assumption inForce(String id) {
        return Fixtures.evidence("weak-borrower.json").parameters().assumption(id);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", part * 100);
    }
}
