package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Whether pledged assets outlive the debt that they secure. Says nothing of instruments without a pledge. */
public final class TenorModel {

    private TenorModel() {}

    /** One fact {@link Tenor} about each instrument that has something pledged for it, or that there is none. */
    public static List<Fact> of(Evidence evidence) {
        var instruments = evidence.profile().financing().instruments();
        var facts = new ArrayList<Fact>();
        for (int index = 0; index < instruments.size(); index++) {
            Instrument instrument = instruments.get(index);
            Collateral collateral = instrument.collateral();
            if (collateral != null) {
                facts.add(tenor(evidence, index, instrument, collateral));
            }
        }
        return facts.isEmpty() ? List.of(NotApplicable.of(Tenor.class, "nothing is pledged for any debt")) : facts;
    }

    private static Tenor tenor(Evidence evidence, int index, Instrument instrument, Collateral collateral) {
        String life = collateral.securedBy() == SecuredBy.SILICON ? "silicon.life" : "facility.life";
        double left = evidence.parameters().months(life).value()
                - collateral.ageMonths().value();
        double toMaturity = Months.count(evidence.profile().asOf(), instrument.maturityDate());
        return new Tenor(
                About.instrument(instrument.id()),
                instrument.recourse(),
                collateral.securedBy(),
                Months.of(left - toMaturity),
                Share.of(instrument.balloon()),
                instrument.principal(),
                new InputNames()
                        .add(
                                "/as_of",
                                InputNames.at(index, "principal"),
                                InputNames.at(index, "maturity_date"),
                                InputNames.at(index, "recourse"),
                                InputNames.at(index, "collateral/secured_by"),
                                InputNames.at(index, "collateral/age_months"),
                                "assumption:" + life)
                        .repayment(index, instrument)
                        .of(evidence));
    }
}
