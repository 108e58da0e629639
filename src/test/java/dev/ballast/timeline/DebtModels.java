package dev.ballast.timeline;

import dev.ballast.fact.Fact;
import dev.ballast.finance.CapexLoadModel;
import dev.ballast.finance.DebtRoomModel;
import dev.ballast.finance.LiquidityModel;
import dev.ballast.finance.MaterialityModel;
import dev.ballast.finance.TenorModel;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.RatingFloor;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Rate;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** All models of accounts and debt at once, over profiles drawn at random. */
final class DebtModels {

    private DebtModels() {}

    static List<Fact> facts(Evidence evidence) {
        return Stream.of(
                        MaterialityModel.of(evidence),
                        CapexLoadModel.of(evidence),
                        LiquidityModel.of(evidence),
                        DebtRoomModel.of(evidence),
                        TenorModel.of(evidence),
                        CoverageModel.of(evidence),
                        CollateralModel.of(evidence),
                        DurationModel.of(evidence))
                .flatMap(List::stream)
                .toList();
    }

    /** The components of a fact without its inputs, to the last bit. */
    static List<Object> figures(Fact fact) {
        var figures = new ArrayList<Object>(List.of(fact.getClass().getSimpleName()));
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (!component.getName().equals("inputs")) {
                try {
                    figures.add(component.getAccessor().invoke(fact));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("cannot read " + component, e);
                }
            }
        }
        return figures;
    }

    /** A profile with up to 25 instruments of every kind; amounts are in units of {@code money}. */
    static ProfileBuilder drawn(Random random, double money) {
        var profile = new ProfileBuilder();
        profile.revenue = money * 1000 * random.nextDouble();
        profile.operatingIncome = money * (400 * random.nextDouble() - 50);
        profile.depreciation = money * 200 * random.nextDouble();
        profile.preTaxIncome = money * (400 * random.nextDouble() - 50);
        profile.priorPreTaxIncome = money * (400 * random.nextDouble() - 50);
        profile.operatingCashFlow = money * (600 * random.nextDouble() - 50);
        profile.priorOperatingCashFlow = money * (600 * random.nextDouble() - 50);
        profile.interestPaid = money * 20 * random.nextDouble();
        profile.priorInterestPaid = money * 20 * random.nextDouble();
        profile.plannedCapex = money * 300 * random.nextDouble();
        profile.cash = money * 600 * random.nextDouble();
        profile.minimumCash = money * 100 * random.nextDouble();
        profile.undrawnLines = money * 100 * random.nextDouble();
        profile.siliconShare = random.nextDouble();
        profile.marginalRate = 0.02 + 0.1 * random.nextDouble();
        profile.ratingFloor = one(random, RatingFloor.values());
        profile.runningCost(money * 30 * random.nextDouble());
        int instruments = random.nextInt(26);
        for (int number = 0; number < instruments; number++) {
            profile.instruments.add(instrument(random, profile, "debt-" + number, money));
        }
        return profile;
    }

    private static Instrument instrument(Random random, ProfileBuilder profile, String id, double money) {
        Collateral collateral = random.nextBoolean()
                ? null
                : profile.collateral(
                        one(random, SecuredBy.values()), money * 60 * random.nextDouble(), random.nextInt(40));
        return new Instrument(
                id,
                profile.money(money * 30 * random.nextDouble()),
                Rate.of(random.nextDouble() * 0.15),
                profile.asOf.plusDays(1 + random.nextInt(365 * 20)),
                one(random, Repayment.values()),
                one(random, Recourse.values()),
                collateral,
                null);
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
