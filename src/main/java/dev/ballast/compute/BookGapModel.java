package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Book;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Profile;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link BookGap} of the fleet as the accounts carry it. */
public final class BookGapModel {

    private static final double YEAR = 12;

    private BookGapModel() {}

    /** One fact; not assessed without a fleet or without its book. */
    public static List<Fact> of(Evidence evidence) {
        Profile profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        Fleet fleet = profile.compute().fleet();
        Book book = fleet == null ? null : fleet.book();
        if (book == null) {
            return List.of(NotAssessed.of(BookGap.class, about, "/compute/fleet/book"));
        }
        Months economic = evidence.parameters().months("silicon.life");
        double age = book.ageMonths().value();
        double extra = book.netBookValue().value()
                * (chargedInAYear(economic.value() - age)
                        - chargedInAYear(book.bookLifeMonths().value() - age));
        double cap = evidence.parameters().ratio("coverage.cap").value();
        double income = profile.financials().latestYear().operatingIncome().value();
        return List.of(new BookGap(
                about,
                Share.of(share(extra, income, cap)),
                Money.of(profile.currency(), extra),
                book.bookLifeMonths(),
                economic,
                inputs(evidence, StrictMath.abs(share(extra, income, cap)) == cap)));
    }

    private static Inputs inputs(Evidence evidence, boolean isCapped) {
        var names = new ArrayList<String>(List.of(
                "/compute/fleet/book/net_book_value",
                "/compute/fleet/book/book_life_months",
                "/compute/fleet/book/age_months",
                "/financials/latest_year/operating_income",
                "assumption:silicon.life"));
        if (isCapped) {
            names.add("assumption:coverage.cap");
        }
        return evidence.inputs(names.toArray(String[]::new));
    }

    /** The part of book value that the next year carries when so many months are left; all of it in the last year. */
    private static double chargedInAYear(double monthsLeft) {
        return monthsLeft <= YEAR ? 1 : YEAR / monthsLeft;
    }

    private static double share(double extra, double income, double cap) {
        if (extra == 0) {
            return 0;
        }
        double share = income > 0 ? extra / income : extra > 0 ? cap : -cap;
        return StrictMath.max(-cap, StrictMath.min(cap, share));
    }
}
