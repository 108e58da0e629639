package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.DataHolding;
import dev.ballast.profile.DataRightsHeld;
import dev.ballast.profile.Ecosystem;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.MeasuredReturns;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link DataAsset}, {@link DataRights}, {@link DataDebt} and {@link DataReturn} of one stock: spending and use feed
 * it, time wears it down. In balance the loop brings back its share of what decays, so the stock wears down that much slower.
 */
public final class DataModel {

    private static final String DATA = "/ecosystem/data";
    private static final String INGESTION = DATA + "/yearly_ingestion_spend";
    private static final String LOOP = DATA + "/loop_share";
    private static final String DECAY = DATA + "/decay_share";
    private static final String RIGHTS = DATA + "/rights";
    private static final String WORKS = RIGHTS + "/works_count";
    private static final String UNCLEARED = RIGHTS + "/uncleared_works_count";
    private static final String DEBT_CASE = DATA + "/debt_case_share";
    private static final String RETURNS = DATA + "/returns";
    private static final String DISCOUNT = "data.discount-rate";
    private static final String CORE_DECAY = "core-model.decay";

    private DataModel() {}

    /** Four facts; each is not assessed where the client does not say what it needs. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Ecosystem ecosystem = evidence.profile().ecosystem();
        DataHolding data = ecosystem == null ? null : ecosystem.data();
        if (data == null) {
            return List.of(
                    NotAssessed.of(DataAsset.class, about, DATA),
                    NotAssessed.of(DataRights.class, about, DATA),
                    NotAssessed.of(DataDebt.class, about, DATA),
                    NotAssessed.of(DataReturn.class, about, DATA));
        }
        return List.of(
                asset(evidence, about, data),
                rights(evidence, about, data.rights()),
                debt(evidence, about, data.debtCaseShare()),
                returns(evidence, about, data));
    }

    /** What the stock loses a year when the loop has brought back its share. */
    private static double wear(DataHolding data) {
        return data.decayShare().value() * (1 - data.loopShare().value());
    }

    private static Fact asset(Evidence evidence, About about, DataHolding data) {
        return new DataAsset(
                about,
                Money.of(
                        evidence.profile().currency(),
                        data.yearlyIngestionSpend().value() / wear(data)),
                data.yearlyIngestionSpend(),
                data.loopShare(),
                evidence.inputs(INGESTION, LOOP, DECAY));
    }

    private static double uncleared(DataRightsHeld rights) {
        return rights.unclearedWorksCount().value() / rights.worksCount().value();
    }

    private static Fact rights(Evidence evidence, About about, @Nullable DataRightsHeld rights) {
        if (rights == null) {
            return NotAssessed.of(DataRights.class, about, RIGHTS);
        }
        double exposure =
                rights.unclearedWorksCount().value() * rights.costPerWork().value();
        return new DataRights(
                about,
                Share.of(uncleared(rights)),
                Money.of(evidence.profile().currency(), exposure),
                evidence.inputs(RIGHTS));
    }

    private static Fact debt(Evidence evidence, About about, @Nullable Share reliance) {
        if (reliance == null) {
            return NotAssessed.of(DataDebt.class, about, DEBT_CASE);
        }
        double principal = 0;
        for (Instrument instrument : evidence.profile().financing().instruments()) {
            principal += instrument.principal().value();
        }
        return new DataDebt(
                about,
                reliance,
                Money.of(evidence.profile().currency(), reliance.value() * principal),
                evidence.inputs(DEBT_CASE, "/financing/instruments/*/principal"));
    }

    private static Fact returns(Evidence evidence, About about, DataHolding data) {
        MeasuredReturns returns = data.returns();
        DataRightsHeld rights = data.rights();
        if (returns == null || rights == null) {
            return NotAssessed.of(DataReturn.class, about, returns == null ? RETURNS : RIGHTS);
        }
        double discount = evidence.parameters().rate(DISCOUNT).value();
        double coreDecay = evidence.parameters().share(CORE_DECAY).value();
        double cleared = 1 - uncleared(rights);
        return new DataReturn(
                about,
                Ratio.of(returns.dataReturnRatio().value() * cleared / (discount + wear(data))),
                Ratio.of(returns.coreReturnRatio().value() / (discount + coreDecay)),
                evidence.inputs(
                        RETURNS, WORKS, UNCLEARED, LOOP, DECAY, "assumption:" + DISCOUNT, "assumption:" + CORE_DECAY));
    }
}
