package dev.ballast.appraisal;

import dev.ballast.compute.BestModel;
import dev.ballast.compute.BestModelModel;
import dev.ballast.compute.BookGap;
import dev.ballast.compute.BookGapModel;
import dev.ballast.compute.BreakEven;
import dev.ballast.compute.BreakEvenModel;
import dev.ballast.compute.BuildRisk;
import dev.ballast.compute.BuildRiskModel;
import dev.ballast.compute.CapexMix;
import dev.ballast.compute.CapexMixModel;
import dev.ballast.compute.FacilityDensity;
import dev.ballast.compute.FacilityDensityModel;
import dev.ballast.compute.FleetCost;
import dev.ballast.compute.FleetCostModel;
import dev.ballast.compute.FleetUse;
import dev.ballast.compute.FleetUseModel;
import dev.ballast.compute.GreenGap;
import dev.ballast.compute.GreenGapModel;
import dev.ballast.compute.Hedge;
import dev.ballast.compute.HedgeModel;
import dev.ballast.compute.MixCost;
import dev.ballast.compute.NextGeneration;
import dev.ballast.compute.NextGenerationModel;
import dev.ballast.compute.RefreshOption;
import dev.ballast.compute.RefreshOptionModel;
import dev.ballast.compute.TrainingCost;
import dev.ballast.compute.TrainingCostModel;
import dev.ballast.compute.TrainingPlan;
import dev.ballast.compute.TrainingPlanModel;
import dev.ballast.fact.Fact;
import dev.ballast.finance.CapexLoad;
import dev.ballast.finance.CapexLoadModel;
import dev.ballast.finance.CapitalStructure;
import dev.ballast.finance.CapitalStructureModel;
import dev.ballast.finance.CovenantHeadroom;
import dev.ballast.finance.CovenantModel;
import dev.ballast.finance.DebtLikeCommitments;
import dev.ballast.finance.DebtRoom;
import dev.ballast.finance.DebtRoomModel;
import dev.ballast.finance.EquityCase;
import dev.ballast.finance.EquityCaseModel;
import dev.ballast.finance.FreeFlow;
import dev.ballast.finance.FreeFlowModel;
import dev.ballast.finance.FundingModel;
import dev.ballast.finance.FundingPath;
import dev.ballast.finance.Leverage;
import dev.ballast.finance.LeverageModel;
import dev.ballast.finance.LiquidityCover;
import dev.ballast.finance.LiquidityModel;
import dev.ballast.finance.LiquidityStress;
import dev.ballast.finance.Materiality;
import dev.ballast.finance.MaterialityModel;
import dev.ballast.finance.MaturityModel;
import dev.ballast.finance.MaturityWall;
import dev.ballast.finance.PledgedPool;
import dev.ballast.finance.PledgedPoolModel;
import dev.ballast.finance.RateMix;
import dev.ballast.finance.RateMixModel;
import dev.ballast.finance.StageGates;
import dev.ballast.finance.StageGatesModel;
import dev.ballast.finance.StressModel;
import dev.ballast.finance.TaxShield;
import dev.ballast.finance.TaxShieldModel;
import dev.ballast.finance.Tenor;
import dev.ballast.finance.TenorModel;
import dev.ballast.market.AcceleratorSupply;
import dev.ballast.market.Community;
import dev.ballast.market.CommunityModel;
import dev.ballast.market.CoreTraining;
import dev.ballast.market.DataAsset;
import dev.ballast.market.DataDebt;
import dev.ballast.market.DataModel;
import dev.ballast.market.DataReturn;
import dev.ballast.market.DataRights;
import dev.ballast.market.MeasuredUplift;
import dev.ballast.market.ModelSupply;
import dev.ballast.market.OpenWeights;
import dev.ballast.market.OpennessModel;
import dev.ballast.market.SuppliersModel;
import dev.ballast.market.Uplift;
import dev.ballast.market.UpliftMargin;
import dev.ballast.market.UpliftModel;
import dev.ballast.profile.Evidence;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.sovereign.ContingentLoad;
import dev.ballast.sovereign.CurrencyModel;
import dev.ballast.sovereign.DebtBurden;
import dev.ballast.sovereign.DebtCarryingCapacity;
import dev.ballast.sovereign.EnergySecurity;
import dev.ballast.sovereign.EnergyValue;
import dev.ballast.sovereign.FundInvestment;
import dev.ballast.sovereign.FxMismatch;
import dev.ballast.sovereign.Hosting;
import dev.ballast.sovereign.Licence;
import dev.ballast.sovereign.LicenceModel;
import dev.ballast.sovereign.LoanTerms;
import dev.ballast.sovereign.ProgrammeModel;
import dev.ballast.sovereign.ProgrammeValue;
import dev.ballast.sovereign.PromiseModel;
import dev.ballast.sovereign.PublicBenefit;
import dev.ballast.sovereign.PublicDebtModel;
import dev.ballast.sovereign.ReserveCover;
import dev.ballast.sovereign.SovereigntyLevel;
import dev.ballast.sovereign.SovereigntyModel;
import dev.ballast.sovereign.StateEnergyModel;
import dev.ballast.timeline.ApiPriceModel;
import dev.ballast.timeline.ApiPriceStress;
import dev.ballast.timeline.Circularity;
import dev.ballast.timeline.CircularityModel;
import dev.ballast.timeline.CollateralModel;
import dev.ballast.timeline.CollateralPath;
import dev.ballast.timeline.CommitmentLoad;
import dev.ballast.timeline.CommitmentLoadModel;
import dev.ballast.timeline.ContractTail;
import dev.ballast.timeline.ContractTailModel;
import dev.ballast.timeline.ContractedCoverage;
import dev.ballast.timeline.ContractedCoverageModel;
import dev.ballast.timeline.ContractedShare;
import dev.ballast.timeline.ContractedShareModel;
import dev.ballast.timeline.CoverAtZeroUplift;
import dev.ballast.timeline.Coverage;
import dev.ballast.timeline.CoverageModel;
import dev.ballast.timeline.DedicatedShare;
import dev.ballast.timeline.DedicatedShareModel;
import dev.ballast.timeline.DelayedDraw;
import dev.ballast.timeline.DelayedDrawModel;
import dev.ballast.timeline.DurationGap;
import dev.ballast.timeline.DurationModel;
import dev.ballast.timeline.FlowGap;
import dev.ballast.timeline.IdleCapital;
import dev.ballast.timeline.IdleCapitalModel;
import dev.ballast.timeline.Offtake;
import dev.ballast.timeline.OfftakeModel;
import dev.ballast.timeline.OfftakerBurden;
import dev.ballast.timeline.OfftakerBurdenModel;
import dev.ballast.timeline.Payback;
import dev.ballast.timeline.PowerContract;
import dev.ballast.timeline.PowerContractModel;
import dev.ballast.timeline.PowerGap;
import dev.ballast.timeline.PowerGapModel;
import dev.ballast.timeline.PowerPrice;
import dev.ballast.timeline.StandAlone;
import dev.ballast.timeline.StandAloneModel;
import dev.ballast.timeline.VintageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** All models over one client, then the rules over what the models made. */
public final class Appraisal {

    /** The models, in the order in which their facts are listed. */
    private static final List<Function<Evidence, List<Fact>>> MODELS = List.of(
            MaterialityModel::of,
            CapexLoadModel::of,
            StageGatesModel::of,
            CapexMixModel::of,
            LiquidityModel::of,
            FundingModel::of,
            StressModel::of,
            MaturityModel::of,
            CovenantModel::of,
            DebtRoomModel::of,
            LeverageModel::of,
            FreeFlowModel::of,
            CapitalStructureModel::of,
            EquityCaseModel::of,
            RateMixModel::of,
            TaxShieldModel::of,
            TenorModel::of,
            PledgedPoolModel::of,
            FleetUseModel::of,
            FleetCostModel::of,
            BreakEvenModel::of,
            HedgeModel::of,
            BookGapModel::of,
            FacilityDensityModel::of,
            RefreshOptionModel::of,
            GreenGapModel::of,
            BuildRiskModel::of,
            TrainingPlanModel::of,
            BestModelModel::of,
            TrainingCostModel::of,
            NextGenerationModel::of,
            UpliftModel::of,
            SuppliersModel::of,
            OpennessModel::of,
            CommunityModel::of,
            DataModel::of,
            CoverageModel::of,
            ApiPriceModel::of,
            CollateralModel::of,
            DurationModel::of,
            VintageModel::of,
            PowerGapModel::of,
            IdleCapitalModel::of,
            DelayedDrawModel::of,
            StandAloneModel::of,
            OfftakeModel::of,
            OfftakerBurdenModel::of,
            CircularityModel::of,
            ContractedShareModel::of,
            ContractedCoverageModel::of,
            ContractTailModel::of,
            CommitmentLoadModel::of,
            PowerContractModel::of,
            DedicatedShareModel::of,
            PublicDebtModel::capacity,
            PublicDebtModel::burden,
            PublicDebtModel::terms,
            CurrencyModel::mismatch,
            CurrencyModel::reserves,
            PromiseModel::of,
            StateEnergyModel::value,
            StateEnergyModel::security,
            LicenceModel::of,
            LicenceModel::hosting,
            SovereigntyModel::of,
            ProgrammeModel::value,
            ProgrammeModel::benefit,
            ProgrammeModel::fund);

    private static final List<Class<? extends Fact>> VOCABULARY = List.of(
            Materiality.class,
            CapexLoad.class,
            StageGates.class,
            CapexMix.class,
            LiquidityCover.class,
            FundingPath.class,
            LiquidityStress.class,
            MaturityWall.class,
            CovenantHeadroom.class,
            DebtRoom.class,
            DebtLikeCommitments.class,
            Leverage.class,
            FreeFlow.class,
            CapitalStructure.class,
            EquityCase.class,
            RateMix.class,
            TaxShield.class,
            Tenor.class,
            PledgedPool.class,
            FleetUse.class,
            FleetCost.class,
            BreakEven.class,
            Hedge.class,
            MixCost.class,
            BookGap.class,
            FacilityDensity.class,
            RefreshOption.class,
            GreenGap.class,
            BuildRisk.class,
            TrainingPlan.class,
            BestModel.class,
            TrainingCost.class,
            NextGeneration.class,
            Uplift.class,
            UpliftMargin.class,
            MeasuredUplift.class,
            ModelSupply.class,
            AcceleratorSupply.class,
            CoreTraining.class,
            OpenWeights.class,
            Community.class,
            DataAsset.class,
            DataRights.class,
            DataDebt.class,
            DataReturn.class,
            Coverage.class,
            CoverAtZeroUplift.class,
            ApiPriceStress.class,
            CollateralPath.class,
            DurationGap.class,
            Payback.class,
            FlowGap.class,
            PowerGap.class,
            IdleCapital.class,
            DelayedDraw.class,
            StandAlone.class,
            Offtake.class,
            OfftakerBurden.class,
            Circularity.class,
            ContractedShare.class,
            ContractedCoverage.class,
            ContractTail.class,
            CommitmentLoad.class,
            PowerContract.class,
            PowerPrice.class,
            DedicatedShare.class,
            DebtCarryingCapacity.class,
            DebtBurden.class,
            LoanTerms.class,
            FxMismatch.class,
            ReserveCover.class,
            ContingentLoad.class,
            EnergyValue.class,
            EnergySecurity.class,
            Licence.class,
            Hosting.class,
            SovereigntyLevel.class,
            ProgrammeValue.class,
            PublicBenefit.class,
            FundInvestment.class);

    private Appraisal() {}

    /** Every type of fact that a model makes and a rule may name. */
    public static List<Class<? extends Fact>> vocabulary() {
        return VOCABULARY;
    }

    /** What the models make of this client, facts and the lack of them, in the order of the models. */
    public static List<Fact> facts(Evidence evidence) {
        var facts = new ArrayList<Fact>();
        MODELS.forEach(model -> facts.addAll(model.apply(evidence)));
        return facts;
    }

    /** The kind of this organisation in the word that rules use, such as {@code research-lab}. */
    public static String kind(Evidence evidence) {
        String kind = evidence.profile().organisation().kind().name();
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Facts and what these rules find in them. */
    public static Appraised of(Evidence evidence, RulesInForce rules) {
        List<Fact> facts = facts(evidence);
        return new Appraised(evidence, facts, rules.judge(facts, kind(evidence)));
    }
}
