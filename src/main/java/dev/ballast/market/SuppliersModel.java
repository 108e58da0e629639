package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Ecosystem;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Suppliers;
import dev.ballast.unit.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes {@link ModelSupply} and {@link AcceleratorSupply}: how much depends on one vendor, and what that costs. */
public final class SuppliersModel {

    private static final String MODELS = "/ecosystem/suppliers/models";
    private static final String ACCELERATORS = "/ecosystem/suppliers/accelerators";

    private SuppliersModel() {}

    /** Two facts; each is not assessed where the client says nothing of those suppliers. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Ecosystem ecosystem = evidence.profile().ecosystem();
        Suppliers suppliers = ecosystem == null ? null : ecosystem.suppliers();
        return List.of(models(evidence, about, suppliers), accelerators(evidence, about, suppliers));
    }

    private static Fact models(Evidence evidence, About about, @Nullable Suppliers suppliers) {
        var models = suppliers == null ? null : suppliers.models();
        if (models == null) {
            return NotAssessed.of(ModelSupply.class, about, MODELS);
        }
        double spend = models.yearlySpend().value();
        if (spend == 0) {
            return NotApplicable.of(ModelSupply.class, "no models of others are bought");
        }
        double rent =
                spend * models.topVendorShare().value() * models.rentShare().value();
        return new ModelSupply(
                about,
                models.topVendorShare(),
                models.switchingMonths(),
                models.contractMonths(),
                Money.of(evidence.profile().currency(), rent),
                evidence.inputs(MODELS)
                        .worked(Draft.in(evidence.profile().currency())
                                .plus("spending on models of others", models.yearlySpend())
                                .times("part of the largest vendor", models.topVendorShare())
                                .times("saved by open weights", models.rentShare())
                                .make("paid above open weights a year", rent)));
    }

    private static Fact accelerators(Evidence evidence, About about, @Nullable Suppliers suppliers) {
        var makers = suppliers == null ? null : suppliers.accelerators();
        if (makers == null) {
            return NotAssessed.of(AcceleratorSupply.class, about, ACCELERATORS);
        }
        var financials = evidence.profile().financials();
        double silicon = financials.plannedCapex().value()
                * financials.siliconCapexShare().value();
        double movable = makers.topMakerShare().value() * makers.servingShare().value();
        return new AcceleratorSupply(
                about,
                makers.topMakerShare(),
                Money.of(
                        evidence.profile().currency(),
                        silicon * movable * makers.secondSourceSavingShare().value()),
                evidence.inputs("/financials/planned_capex", "/financials/silicon_capex_share", ACCELERATORS)
                        .worked(Draft.in(evidence.profile().currency())
                                .plus("planned capital expenditure of the year", financials.plannedCapex())
                                .times("silicon", financials.siliconCapexShare())
                                .times("part of the largest maker", makers.topMakerShare())
                                .times("part that serves", makers.servingShare())
                                .times("saved by a second source", makers.secondSourceSavingShare())
                                .make(
                                        "saving of the year",
                                        silicon
                                                * movable
                                                * makers.secondSourceSavingShare()
                                                        .value())));
    }
}
