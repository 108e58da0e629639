package dev.ballast.profile;

import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Evidence for tests of single models: a profile made of records, and parameters chosen by the test. */
public final class Evidences {

    private Evidences() {}

    /** Evidence without provenance, whose parameters have exactly these values. */
    public static Evidence of(Profile profile, Map<String, Quantity> parameters) {
        var inForce = new HashMap<String, Assumption>();
        parameters.forEach((id, value) ->
                inForce.put(id, new Assumption(id, id, value, value, value, LocalDate.of(2025, 1, 1), "test")));
        return new Evidence(profile, new Provenance(new TreeMap<>()), new Parameters(inForce));
    }

    /** Evidence with the parameters that the finance models read, at the values they had when the models were written. */
    public static Evidence of(ProfileBuilder profile) {
        return of(profile.build(), financeParameters());
    }

    /** A fresh map of those parameters, for a test to change. */
    public static Map<String, Quantity> financeParameters() {
        var values = new HashMap<String, Quantity>();
        values.put("coverage.notional-tenor", Months.of(120));
        values.put("coverage.horizon", Months.of(60));
        values.put("coverage.cap", Ratio.of(100));
        values.put("silicon.life", Months.of(60));
        values.put("facility.life", Months.of(168));
        values.put("silicon.decay.base", Share.of(0.30));
        values.put("silicon.decay.crash", Share.of(0.55));
        values.put("leverage.ceiling.aa", Ratio.of(1.5));
        values.put("leverage.ceiling.a", Ratio.of(2));
        values.put("leverage.ceiling.bbb", Ratio.of(3));
        values.put("leverage.ceiling.bb", Ratio.of(4.5));
        values.put("leverage.ceiling.b", Ratio.of(6.5));
        values.put("debt.sizing-cover", Ratio.of(1.6));
        values.put("liquidity.target", Ratio.of(1.2));
        values.put("materiality.pre-tax", Share.of(0.05));
        values.put("materiality.revenue", Share.of(0.01));
        return values;
    }
}
