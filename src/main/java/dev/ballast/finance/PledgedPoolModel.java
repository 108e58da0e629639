package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link PledgedPool} an instrument that has something pledged for it. */
public final class PledgedPoolModel {

    private PledgedPoolModel() {}

    /** One fact an instrument, in the order of the profile, or that nothing is pledged. */
    public static List<Fact> of(Evidence evidence) {
        List<Instrument> instruments = evidence.profile().financing().instruments();
        var facts = new ArrayList<Fact>();
        for (int index = 0; index < instruments.size(); index++) {
            Instrument instrument = instruments.get(index);
            Collateral collateral = instrument.collateral();
            if (collateral != null) {
                Share other = collateral.otherShare();
                facts.add(new PledgedPool(
                        About.instrument(instrument.id()),
                        instrument.recourse(),
                        other == null ? Share.ZERO : other,
                        instrument.principal(),
                        evidence.inputs(
                                InputNames.at(index, "recourse"),
                                InputNames.at(index, "principal"),
                                InputNames.at(index, "collateral/other_share"))));
            }
        }
        return facts.isEmpty()
                ? List.of(NotApplicable.of(PledgedPool.class, "nothing is pledged for any debt"))
                : facts;
    }
}
