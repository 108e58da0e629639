package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.LeaseOffer;
import dev.ballast.profile.SecuredBy;
import dev.ballast.profile.Tax;
import dev.ballast.unit.Money;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.util.List;

/** A lease that is offered against debt for the same assets. */
public final class LeaseModel {

    private static final String OFFER = "/financing/lease_offer/";
    private static final String TAX = "/financials/tax";
    private static final double AT_MIDYEAR = 0.5;

    private LeaseModel() {}

    /** The fact {@link LeaseAgainstBuy} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        LeaseOffer offer = profile.financing().leaseOffer();
        if (offer == null) {
            return List.of(NotApplicable.of(LeaseAgainstBuy.class, "no lease is offered"));
        }
        var about = About.organisation(profile.organisation().name());
        Tax tax = profile.financials().tax();
        if (tax == null) {
            return List.of(NotAssessed.of(LeaseAgainstBuy.class, about, TAX));
        }
        double t = tax.rateShare().value();
        double rate = profile.financing().marginalRateDecimal().value() * (1 - t);
        double price = offer.purchasePrice().value();
        double[] deducted = deducted(offer, tax.firstYearDepreciationShare().value());
        double advantage = advantage(offer, deducted, t, rate);
        return List.of(new LeaseAgainstBuy(
                about,
                Money.of(profile.currency(), advantage),
                Share.of(advantage / price),
                Money.of(profile.currency(), Math.max(0, -advantage)),
                Rate.of(rate),
                names().of(evidence)));
    }

    /** What the owner deducts of the price in each year. */
    private static double[] deducted(LeaseOffer offer, double atOnce) {
        double[] parts = offer.leased() == SecuredBy.SILICON
                ? TaxDepreciation.parts(5, 2, AT_MIDYEAR)
                : TaxDepreciation.parts(15, 1.5, AT_MIDYEAR);
        for (int year = 0; year < parts.length; year++) {
            parts[year] = (1 - atOnce) * parts[year] + (year == 0 ? atOnce : 0);
        }
        return parts;
    }

    /** What the tenant saves of the price, less after-tax rent, deductions forgone and the residual. */
    static double advantage(LeaseOffer offer, double[] deducted, double tax, double rate) {
        double price = offer.purchasePrice().value();
        double years = offer.yearsCount().value();
        double saved = price;
        double factor = 1;
        double book = price;
        for (int year = 1; year <= years; year++) {
            factor /= 1 + rate;
            double deduction = year <= deducted.length ? deducted[year - 1] * price : 0;
            book -= deduction;
            saved -= factor * (offer.yearlyPayment().value() * (1 - tax) + tax * deduction);
        }
        double residual = offer.residualValue().value();
        return saved - factor * (residual - tax * (residual - book));
    }

    private static InputNames names() {
        return new InputNames()
                .add(
                        OFFER + "leased",
                        OFFER + "purchase_price",
                        OFFER + "yearly_payment",
                        OFFER + "years_count",
                        OFFER + "residual_value",
                        "/financing/marginal_rate_decimal",
                        TAX + "/rate_share",
                        TAX + "/first_year_depreciation_share");
    }
}
