package dev.ballast.appraisal;

import dev.ballast.finance.AvailableCash;
import dev.ballast.finance.Capped;
import dev.ballast.finance.DebtBook;
import dev.ballast.finance.ServiceAhead;
import dev.ballast.profile.Evidence;
import dev.ballast.timeline.CoverageModel;
import dev.ballast.timeline.QuarterCover;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Cash for debt service beside the service of each year and each quarter ahead, as cover counts it.
 *
 * @param client the name of the organisation: foreign text
 * @param latest cash for debt service, had next year the cash flow of the latest year
 * @param prior the same of the year before
 * @param cap a cover stands at most at this
 */
public record CoveragePlan(
        String client, Money latest, Money prior, Ratio cap, List<Year> years, List<QuarterCover> quarters) {

    /**
     * One year ahead.
     *
     * @param to its last day
     * @param service interest and principal; an unsecured or recourse bullet counts as level service
     * @param cover the cash of the weaker year over the service
     */
    public record Year(LocalDate to, Money service, Ratio cover) {}

    public CoveragePlan {
        years = List.copyOf(years);
        quarters = List.copyOf(quarters);
    }

    /** The plan of one client over the horizon of cover. */
    public static CoveragePlan of(Evidence evidence) {
        var profile = evidence.profile();
        var cash = AvailableCash.of(evidence);
        Ratio cap = evidence.parameters().ratio("coverage.cap");
        var years = new ArrayList<Year>();
        for (double service : ServiceAhead.of(evidence, DebtBook.of(evidence)).byYear()) {
            years.add(new Year(
                    profile.asOf().plusYears(years.size() + 1L),
                    Money.of(profile.currency(), service),
                    Capped.cover(cash.weaker(), service, cap.value())));
        }
        return new CoveragePlan(
                profile.organisation().name(),
                Money.of(profile.currency(), cash.latest()),
                Money.of(profile.currency(), cash.prior()),
                cap,
                years,
                CoverageModel.byQuarter(evidence));
    }

    /** The quarters in which anything is due. */
    public List<QuarterCover> due() {
        return quarters.stream()
                .filter(quarter -> quarter.service().isPositive())
                .toList();
    }
}
