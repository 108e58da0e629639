package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.AvailableCash;
import dev.ballast.finance.Capped;
import dev.ballast.finance.DebtBook;
import dev.ballast.finance.InputNames;
import dev.ballast.finance.ServiceAhead;
import dev.ballast.profile.Ecosystem;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ModelSales;
import dev.ballast.profile.Openness;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;

/** Makes {@link ApiPriceStress}: lower prices, more use, lower cost of serving, and the debt as it is. */
public final class ApiPriceModel {

    private static final String SALES = "/ecosystem/openness/model_sales";
    private static final String REVENUE = "/financials/latest_year/revenue";
    private static final String FALL = "api.price-fall";

    private ApiPriceModel() {}

    /** One fact; it does not apply where no revenue comes from models. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Ecosystem ecosystem = evidence.profile().ecosystem();
        Openness openness = ecosystem == null ? null : ecosystem.openness();
        ModelSales sales = openness == null ? null : openness.modelSales();
        if (sales == null) {
            return List.of(NotAssessed.of(ApiPriceStress.class, about, SALES));
        }
        if (sales.revenue().value() == 0) {
            return List.of(NotApplicable.of(ApiPriceStress.class, "no revenue comes from models"));
        }
        double revenue = evidence.profile().financials().latestYear().revenue().value();
        if (revenue == 0) {
            return List.of(NotAssessed.of(ApiPriceStress.class, about, REVENUE));
        }
        return List.of(stress(evidence, about, sales, revenue));
    }

    private static Fact stress(Evidence evidence, About about, ModelSales sales, double revenue) {
        var debt = DebtBook.of(evidence);
        var service = ServiceAhead.of(evidence, debt);
        double change = change(sales, evidence.parameters().share(FALL).value());
        double cash = AvailableCash.of(evidence).weaker() + change;
        double cap = evidence.parameters().ratio("coverage.cap").value();
        double missing = service.heaviest() > 0 ? Math.max(0, service.heaviest() - cash) : 0;
        var currency = evidence.profile().currency();
        return new ApiPriceStress(
                about,
                Share.of(sales.revenue().value() / revenue),
                Money.of(currency, change),
                Capped.cover(cash, service.heaviest(), cap),
                Money.of(currency, missing),
                inputs(evidence, debt, Capped.cover(cash, service.heaviest(), cap), cap));
    }

    /** Contribution after the fall less contribution now. */
    private static double change(ModelSales sales, double fall) {
        double price = 1 - fall;
        double cost = (1 - sales.marginShare().value())
                * (1 - sales.unitCostFallShare().value());
        double volume = StrictMath.pow(price, -sales.volumeElasticityRatio().value());
        double after = Math.max(0, volume * (price - cost));
        return sales.revenue().value() * (after - sales.marginShare().value());
    }

    private static Inputs inputs(Evidence evidence, DebtBook debt, Ratio cover, double cap) {
        return ServiceAhead.names(new InputNames().addAll(AvailableCash.weakerLines(evidence)), debt)
                .add(SALES, REVENUE, "assumption:" + FALL)
                .addIf(Math.abs(cover.value()) >= cap, "assumption:coverage.cap")
                .of(evidence);
    }
}
