package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evidence for tests of suppliers, openness, community and data, in plain numbers of dollars, months and shares. */
public final class EcosystemEvidence {

    private EcosystemEvidence() {}

    public static Money usd(double amount) {
        return Money.of(Currency.getInstance("USD"), amount);
    }

    /** An organisation with these suppliers and nothing else around it. */
    public static Evidence of(ProfileBuilder profile, @Nullable Suppliers suppliers) {
        profile.ecosystem = new Ecosystem(suppliers);
        return Evidences.of(profile.build(), Map.of());
    }

    public static ModelSuppliers models(double spend, double top, double months, double contract, double rent) {
        return new ModelSuppliers(usd(spend), Share.of(top), Months.of(months), Months.of(contract), Share.of(rent));
    }

    public static AcceleratorSuppliers makers(double top, double serving, double saving) {
        return new AcceleratorSuppliers(Share.of(top), Share.of(serving), Share.of(saving));
    }
}
