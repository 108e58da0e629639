package dev.ballast.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningTest {

    private static final LocalDate HORIZON = LocalDate.of(2026, 8, 11);
    private static final Warning WARNING = new Warning(
            "core.risk.liquidity-gap",
            "D2",
            HORIZON,
            List.of(Happening.DEFAULT, Happening.UNPLANNED_EQUITY_OR_ASSET_SALE),
            "cash runs out");

    @Test
    void is_borne_out_by_what_it_named_on_the_last_day() {
        assertThat(WARNING.isBorneOutBy(outcome(HORIZON, Happening.DEFAULT, "D2")))
                .isTrue();
    }

    @Test
    void is_not_borne_out_a_day_later() {
        assertThat(WARNING.isBorneOutBy(outcome(HORIZON.plusDays(1), Happening.DEFAULT, "D2")))
                .isFalse();
    }

    @Test
    void is_not_borne_out_by_the_same_event_for_another_cause() {
        assertThat(WARNING.isBorneOutBy(outcome(HORIZON, Happening.DEFAULT, "R3")))
                .isFalse();
    }

    @Test
    void is_not_borne_out_by_a_kind_that_it_did_not_name() {
        assertThat(WARNING.isBorneOutBy(outcome(HORIZON, Happening.IMPAIRMENT, "D2")))
                .isFalse();
    }

    private static Outcome outcome(LocalDate date, Happening kind, String cause) {
        return new Outcome(date, kind, cause, "it happened", "none");
    }
}
