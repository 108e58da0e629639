package dev.ballast.sovereign;

import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.ChipSupply;
import dev.ballast.profile.Consignment;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.LicenceStatus;
import dev.ballast.profile.Programme;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;

/** Planned accelerators against the export licences of what was ordered, and for whom they are. */
public final class LicenceModel {

    private static final String SUPPLY = "/sovereign/supply/";

    private LicenceModel() {}

    /** The fact {@link Licence} of a state that plans accelerators. */
    public static List<Fact> of(Evidence evidence) {
        return State.facts(evidence, Licence.class, LicenceModel::licence);
    }

    /** The fact {@link Hosting} of a state that says for whom it builds. */
    public static List<Fact> hosting(Evidence evidence) {
        return State.facts(evidence, Hosting.class, LicenceModel::hosting);
    }

    private static Fact hosting(State state) {
        ChipSupply supply = state.said().supply();
        Count tenants = supply == null ? null : supply.tenantAcceleratorsCount();
        if (supply == null || tenants == null) {
            return state.without(Hosting.class, supply == null ? "supply" : "supply/tenant_accelerators_count");
        }
        return new Hosting(
                state.about(),
                Share.of(tenants.value() / supply.plannedAcceleratorsCount().value()),
                state.inputs(SUPPLY + "planned_accelerators_count", SUPPLY + "tenant_accelerators_count"));
    }

    private static Fact licence(State state) {
        ChipSupply supply = state.said().supply();
        if (supply == null) {
            return state.without(Licence.class, "supply");
        }
        double covered = 0;
        double late = 0;
        double undecided = 0;
        for (Consignment consignment : supply.consignments()) {
            double count = consignment.acceleratorsCount().value();
            switch (consignment.licence()) {
                case NOT_REQUIRED -> covered += count;
                case GRANTED -> {
                    covered += endsEarly(consignment) ? 0 : count;
                    late += endsEarly(consignment) ? count : 0;
                }
                case PENDING, PRESUMED_DENIED -> undecided += count;
            }
        }
        double planned = supply.plannedAcceleratorsCount().value();
        double uncovered = StrictMath.max(0, planned - covered);
        Programme programme = state.said().programme();
        double imports = programme == null ? 0 : programme.hardwareImports().value();
        return new Licence(
                state.about(),
                Share.of(covered / planned),
                Share.of(late / planned),
                Share.of(undecided / planned),
                Count.of(uncovered),
                state.money(imports * uncovered / planned),
                names(supply)
                        .addIf(uncovered > 0, "/sovereign/programme/hardware_imports")
                        .of(state.evidence())
                        .worked(work(state, imports, planned, uncovered)));
    }

    private static Draft work(State state, double imports, double planned, double uncovered) {
        var draft = Draft.in(state.evidence().profile().currency());
        return imports > 0 && uncovered > 0
                ? draft.plus("hardware imports of the programme", imports)
                        .times("accelerators not covered", Count.of(uncovered))
                        .over("accelerators planned", Count.of(planned))
                        .make("imports that wait for a licence", imports * uncovered / planned)
                : draft;
    }

    /** Dates count where a licence was granted and has an end. */
    private static InputNames names(ChipSupply supply) {
        var names = new InputNames()
                .add(
                        SUPPLY + "planned_accelerators_count",
                        SUPPLY + "consignments/*/accelerators_count",
                        SUPPLY + "consignments/*/licence");
        for (int index = 0; index < supply.consignments().size(); index++) {
            Consignment consignment = supply.consignments().get(index);
            boolean hasEnd = consignment.licence() == LicenceStatus.GRANTED && consignment.licenceEnds() != null;
            names.addIf(hasEnd, SUPPLY + "consignments/" + index + "/licence_ends")
                    .addIf(hasEnd, SUPPLY + "consignments/" + index + "/delivery_date");
        }
        return names;
    }

    private static boolean endsEarly(Consignment consignment) {
        LocalDate ends = consignment.licenceEnds();
        return ends != null && ends.isBefore(consignment.deliveryDate());
    }
}
