package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CommunityWork;
import dev.ballast.profile.Ecosystem;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes {@link Community} of work that was counted; what nobody counted is worth nothing here and is not assessed. */
public final class CommunityModel {

    private static final String COMMUNITY = "/ecosystem/community";
    static final String HOURS = COMMUNITY + "/merged_hours_count";
    static final String COST = COMMUNITY + "/cost_per_hour";
    static final String FOLDED = COMMUNITY + "/folded_back_share";

    private CommunityModel() {}

    /** One fact; it does not apply where there is neither work nor upkeep. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Ecosystem ecosystem = evidence.profile().ecosystem();
        CommunityWork work = ecosystem == null ? null : ecosystem.community();
        if (work == null) {
            return List.of(NotAssessed.of(Community.class, about, COMMUNITY));
        }
        if (work.mergedHoursCount().value() == 0 && work.yearlyUpkeep().value() == 0) {
            return List.of(NotApplicable.of(Community.class, "there is no community"));
        }
        var currency = evidence.profile().currency();
        double merged = work.mergedHoursCount().value() * work.costPerHour().value();
        double folded = folded(work);
        return List.of(new Community(
                about,
                Money.of(currency, merged),
                Money.of(currency, folded),
                work.foldedBackShare(),
                work.yearlyUpkeep(),
                Money.of(currency, Math.abs(folded - work.yearlyUpkeep().value())),
                evidence.inputs(COMMUNITY)));
    }

    /** What outside work that runs inside the organisation saves a year; nothing where nobody counted it. */
    static double folded(@Nullable CommunityWork work) {
        return work == null
                ? 0
                : work.mergedHoursCount().value()
                        * work.costPerHour().value()
                        * work.foldedBackShare().value();
    }
}
