package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evidence for tests of suppliers, openness, community and data, in plain numbers of dollars, months and shares. */
public final class EcosystemEvidence {

    private static final Map<String, Quantity> PARAMETERS =
            Map.of("data.discount-rate", Rate.of(0.15), "core-model.decay", Share.of(0.6));

    private EcosystemEvidence() {}

    public static Money usd(double amount) {
        return Money.of(Currency.getInstance("USD"), amount);
    }

    /** An organisation with these suppliers and nothing else around it. */
    public static Evidence of(ProfileBuilder profile, @Nullable Suppliers suppliers) {
        return of(profile, new Ecosystem(null, null, suppliers, null));
    }

    public static Evidence of(ProfileBuilder profile, @Nullable DataHolding data) {
        return of(profile, new Ecosystem(null, null, null, data));
    }

    public static Evidence of(ProfileBuilder profile, @Nullable Openness openness, @Nullable CommunityWork community) {
        return of(profile, new Ecosystem(openness, community, null, null));
    }

    private static Evidence of(ProfileBuilder profile, Ecosystem ecosystem) {
        profile.ecosystem = ecosystem;
        return Evidences.of(profile.build(), PARAMETERS);
    }

    public static ModelSuppliers models(double spend, double top, double months, double contract, double rent) {
        return new ModelSuppliers(usd(spend), Share.of(top), Months.of(months), Months.of(contract), Share.of(rent));
    }

    public static AcceleratorSuppliers makers(double top, double serving, double saving) {
        return new AcceleratorSuppliers(Share.of(top), Share.of(serving), Share.of(saving));
    }

    public static Complement complement(double revenue, double margin, double elasticity) {
        return new Complement(usd(revenue), Share.of(margin), Ratio.of(elasticity));
    }

    public static ModelSales sales(double revenue, double margin, double elasticity, double unitCostFall) {
        return new ModelSales(usd(revenue), Share.of(margin), Ratio.of(elasticity), Share.of(unitCostFall));
    }

    public static Opening opening(double cost, double rents, double priceFall) {
        return new Opening(usd(cost), usd(rents), Share.of(priceFall));
    }

    public static CommunityWork community(double hours, double cost, double folded, double upkeep) {
        return new CommunityWork(Count.of(hours), usd(cost), Share.of(folded), usd(upkeep));
    }

    /** Data of which rights, debt case and returns were not said. */
    public static DataHolding data(double ingestion, double loop, double decay) {
        return new DataHolding(usd(ingestion), Share.of(loop), Share.of(decay), null, null, null);
    }

    public static DataRightsHeld rights(double works, double uncleared, double cost) {
        return new DataRightsHeld(Count.of(works), Count.of(uncleared), usd(cost));
    }

    public static MeasuredReturns returns(double data, double core) {
        return new MeasuredReturns(Ratio.of(data), Ratio.of(core));
    }
}
