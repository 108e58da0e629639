package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.FloatingRate;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateMixModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @BeforeEach
    void borrow_six_hundred_level_over_five_years_without_interest() {
        profile.loan("loan", 600, 0, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PRINCIPAL);
    }

    @Test
    void adds_the_rise_on_what_floats_without_a_hedge_to_the_heaviest_year() {
        floating(400, 0.25);

        // 300 of 600; 2 % of it is 6; cash of 220 − 50 over 120 a year and those 6
        assertThat(mix().unhedgedFloatingShare()).isEqualTo(Share.of(0.5));
        assertThat(mix().extraInterest()).isEqualTo(Money.of("USD", 6));
        assertThat(mix().coverAfterShock()).isEqualTo(Ratio.of(170.0 / 126));
        assertThat(mix().longLivedShare()).isEqualTo(Share.of(0.5));
    }

    /** Second method: the same loan at a rate that is two points higher, on a bullet, where service is interest alone. */
    @Test
    void agrees_with_a_dearer_loan() {
        profile.instruments.clear();
        var hall = profile.collateral(SecuredBy.FACILITY, 2000, 0);
        profile.pledged("spv", 1000, 0.06, LocalDate.of(2040, 1, 1), Repayment.BULLET, hall);
        floating(1000, 0);
        double shocked = mix().coverAfterShock().value();
        profile.instruments.clear();
        profile.pledged("spv", 1000, 0.08, LocalDate.of(2040, 1, 1), Repayment.BULLET, hall);
        floating(0, 0);

        assertThat(shocked).isCloseTo(mix().coverAfterShock().value(), within(1e-9));
    }

    @Test
    void feels_no_rise_when_every_rate_is_fixed_or_hedged() {
        floating(600, 1);
        RateMix hedged = mix();
        floating(0, 0);

        assertThat(hedged.coverAfterShock()).isEqualTo(Ratio.of(170.0 / 120)).isEqualTo(mix().coverAfterShock());
        assertThat(mix().extraInterest()).isEqualTo(Money.of("USD", 0));
    }

    @Test
    void names_the_hedge_only_where_something_floats() {
        floating(600, 0.5);
        assertThat(fact().inputs().list()).extracting(Input::at).contains("/financing/floating_rate/hedged_share");
        floating(0, 0);
        assertThat(fact().inputs().list())
                .extracting(Input::at)
                .doesNotContain("/financing/floating_rate/hedged_share")
                .contains("/financing/floating_rate/floating_debt", "assumption:rates.shock");
    }

    @Test
    void says_what_is_missing_and_nothing_about_no_debt() {
        assertThat(fact())
                .isEqualTo(NotAssessed.of(RateMix.class, About.organisation("Northwind"), "/financing/floating_rate"));
        profile.instruments.clear();
        assertThat(fact()).isEqualTo(NotApplicable.of(RateMix.class, "there is no debt"));
    }

    private void floating(double debt, double hedged) {
        profile.floatingRate = new FloatingRate(profile.money(debt), Share.of(hedged));
    }

    private Fact fact() {
        return RateMixModel.of(FinanceEvidence.of(profile)).get(0);
    }

    private RateMix mix() {
        return (RateMix) fact();
    }
}
