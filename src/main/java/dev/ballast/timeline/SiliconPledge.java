package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Silicon that stands for the principal of one instrument, and what it would fetch.
 *
 * @param index of the instrument in the profile
 * @param value on the as-of date
 */
record SiliconPledge(int index, Instrument instrument, Money value, Months ageMonths) {

    /** The pledges that somebody valued. */
    static List<SiliconPledge> valued(Evidence evidence) {
        var pledges = new ArrayList<SiliconPledge>();
        List<Instrument> instruments = evidence.profile().financing().instruments();
        for (int index = 0; index < instruments.size(); index++) {
            Collateral collateral = silicon(instruments.get(index));
            Money value = collateral == null ? null : collateral.value();
            if (collateral != null && value != null) {
                pledges.add(new SiliconPledge(index, instruments.get(index), value, collateral.ageMonths()));
            }
        }
        return pledges;
    }

    /** That this type of fact cannot be made of the pledges that nobody valued; nothing when each was. */
    static List<Fact> unvalued(Evidence evidence, Class<? extends Fact> type) {
        var unknown = new ArrayList<Fact>();
        List<Instrument> instruments = evidence.profile().financing().instruments();
        for (int index = 0; index < instruments.size(); index++) {
            Collateral collateral = silicon(instruments.get(index));
            if (collateral != null && collateral.value() == null) {
                unknown.add(NotAssessed.of(
                        type, About.instrument(instruments.get(index).id()), InputNames.at(index, "collateral/value")));
            }
        }
        return unknown;
    }

    private static @Nullable Collateral silicon(Instrument instrument) {
        Collateral collateral = instrument.collateral();
        return collateral != null
                        && collateral.securedBy() == SecuredBy.SILICON
                        && instrument.principal().isPositive()
                ? collateral
                : null;
    }
}
