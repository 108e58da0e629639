package dev.ballast.appraisal;

import dev.ballast.compute.CapexMix;
import dev.ballast.compute.CapexMixModel;
import dev.ballast.declared.Declared;
import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.finance.CapexLoad;
import dev.ballast.finance.CapexLoadModel;
import dev.ballast.finance.CapitalStructure;
import dev.ballast.finance.CapitalStructureModel;
import dev.ballast.finance.CovenantHeadroom;
import dev.ballast.finance.CovenantModel;
import dev.ballast.finance.DebtLikeCommitments;
import dev.ballast.finance.DebtRoom;
import dev.ballast.finance.DebtRoomModel;
import dev.ballast.finance.DebtValue;
import dev.ballast.finance.DebtValueModel;
import dev.ballast.finance.EquityCase;
import dev.ballast.finance.EquityCaseModel;
import dev.ballast.finance.FreeFlow;
import dev.ballast.finance.FreeFlowModel;
import dev.ballast.finance.FundingModel;
import dev.ballast.finance.FundingPath;
import dev.ballast.finance.LeaseAgainstBuy;
import dev.ballast.finance.LeaseModel;
import dev.ballast.finance.Leverage;
import dev.ballast.finance.LeverageModel;
import dev.ballast.finance.LeveredValue;
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
import dev.ballast.finance.TradedDebt;
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
import dev.ballast.timeline.ContractDebt;
import dev.ballast.timeline.ContractDebtModel;
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
import dev.ballast.timeline.LoanToValueModel;
import dev.ballast.timeline.LongestTenor;
import dev.ballast.timeline.LtvPath;
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
import dev.ballast.timeline.VintageYield;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All models over one client, then the rules over what the models made. */
public final class Appraisal {

    private static final List<Model> BEFORE_COMPUTE = List.of(
            new Model(MaterialityModel::of, List.of(Materiality.class)),
            new Model(CapexLoadModel::of, List.of(CapexLoad.class)),
            new Model(StageGatesModel::of, List.of(StageGates.class)),
            new Model(CapexMixModel::of, List.of(CapexMix.class)),
            new Model(LiquidityModel::of, List.of(LiquidityCover.class)),
            new Model(FundingModel::of, List.of(FundingPath.class)),
            new Model(StressModel::of, List.of(LiquidityStress.class)),
            new Model(MaturityModel::of, List.of(MaturityWall.class)),
            new Model(CovenantModel::of, List.of(CovenantHeadroom.class)),
            new Model(DebtRoomModel::of, List.of(DebtRoom.class)),
            new Model(LeverageModel::of, List.of(DebtLikeCommitments.class, Leverage.class)),
            new Model(FreeFlowModel::of, List.of(FreeFlow.class)),
            new Model(DebtValueModel::of, List.of(DebtValue.class, TradedDebt.class)),
            new Model(CapitalStructureModel::of, List.of(CapitalStructure.class, LeveredValue.class)),
            new Model(EquityCaseModel::of, List.of(EquityCase.class)),
            new Model(RateMixModel::of, List.of(RateMix.class)),
            new Model(TaxShieldModel::of, List.of(TaxShield.class)),
            new Model(LeaseModel::of, List.of(LeaseAgainstBuy.class)),
            new Model(TenorModel::of, List.of(Tenor.class)),
            new Model(PledgedPoolModel::of, List.of(PledgedPool.class)));

    private static final List<Model> AFTER_COMPUTE = List.of(
            new Model(UpliftModel::of, List.of(Uplift.class, UpliftMargin.class, MeasuredUplift.class)),
            new Model(SuppliersModel::of, List.of(ModelSupply.class, AcceleratorSupply.class)),
            new Model(OpennessModel::of, List.of(CoreTraining.class, OpenWeights.class)),
            new Model(CommunityModel::of, List.of(Community.class)),
            new Model(DataModel::of, List.of(DataAsset.class, DataRights.class, DataDebt.class, DataReturn.class)),
            new Model(CoverageModel::of, List.of(Coverage.class, CoverAtZeroUplift.class)),
            new Model(ApiPriceModel::of, List.of(ApiPriceStress.class)),
            new Model(CollateralModel::of, List.of(CollateralPath.class)),
            new Model(LoanToValueModel::of, List.of(LtvPath.class, LongestTenor.class)),
            new Model(DurationModel::of, List.of(DurationGap.class)),
            new Model(VintageModel::of, List.of(Payback.class, VintageYield.class, FlowGap.class)),
            new Model(PowerGapModel::of, List.of(PowerGap.class)),
            new Model(IdleCapitalModel::of, List.of(IdleCapital.class)),
            new Model(DelayedDrawModel::of, List.of(DelayedDraw.class)),
            new Model(StandAloneModel::of, List.of(StandAlone.class)),
            new Model(OfftakeModel::of, List.of(Offtake.class)),
            new Model(OfftakerBurdenModel::of, List.of(OfftakerBurden.class)),
            new Model(CircularityModel::of, List.of(Circularity.class)),
            new Model(ContractedShareModel::of, List.of(ContractedShare.class)),
            new Model(ContractedCoverageModel::of, List.of(ContractedCoverage.class)),
            new Model(ContractDebtModel::of, List.of(ContractDebt.class)),
            new Model(ContractTailModel::of, List.of(ContractTail.class)),
            new Model(CommitmentLoadModel::of, List.of(CommitmentLoad.class)),
            new Model(PowerContractModel::of, List.of(PowerContract.class, PowerPrice.class)),
            new Model(DedicatedShareModel::of, List.of(DedicatedShare.class)),
            new Model(PublicDebtModel::capacity, List.of(DebtCarryingCapacity.class)),
            new Model(PublicDebtModel::burden, List.of(DebtBurden.class)),
            new Model(PublicDebtModel::terms, List.of(LoanTerms.class)),
            new Model(CurrencyModel::mismatch, List.of(FxMismatch.class)),
            new Model(CurrencyModel::reserves, List.of(ReserveCover.class)),
            new Model(PromiseModel::of, List.of(ContingentLoad.class)),
            new Model(StateEnergyModel::value, List.of(EnergyValue.class)),
            new Model(StateEnergyModel::security, List.of(EnergySecurity.class)),
            new Model(LicenceModel::of, List.of(Licence.class)),
            new Model(LicenceModel::hosting, List.of(Hosting.class)),
            new Model(SovereigntyModel::of, List.of(SovereigntyLevel.class)),
            new Model(ProgrammeModel::value, List.of(ProgrammeValue.class)),
            new Model(ProgrammeModel::benefit, List.of(PublicBenefit.class)),
            new Model(ProgrammeModel::fund, List.of(FundInvestment.class)));

    /** The models, in the order in which their facts are listed, each with the types of fact that it makes. */
    private static final List<Model> MODELS = Stream.of(BEFORE_COMPUTE, ComputeModels.LIST, AFTER_COMPUTE)
            .flatMap(List::stream)
            .toList();

    /** What packs declare stands beside the models: none of them reads it. */
    private static final Model DECLARED = new Model(DeclaredModel::of, Declared.TYPES);

    private static final List<Class<? extends Fact>> VOCABULARY = Stream.concat(MODELS.stream(), Stream.of(DECLARED))
            .flatMap(model -> model.makes().stream())
            .toList();

    /** The model that makes each type of fact. */
    private static final Map<Class<?>, Model> MAKERS = makers();

    private Appraisal() {}

    /** Every type of fact that a model makes and a rule may name. */
    public static List<Class<? extends Fact>> vocabulary() {
        return VOCABULARY;
    }

    /** What the models make of this client, facts and the lack of them, in the order of the models. */
    public static List<Fact> facts(Evidence evidence) {
        var facts = new ArrayList<Fact>();
        MODELS.forEach(model -> facts.addAll(model.of(evidence)));
        facts.addAll(DECLARED.of(evidence));
        return facts;
    }

    /**
     * What the models make of a client of whom some lines moved, each type when it is first asked for: quick where few of
     * them are wanted. A model runs again only where its facts rest on a line that moved.
     */
    static FactsByType moved(Evidence evidence, Standing before, Set<String> lines) {
        Map<Class<?>, List<Fact>> made = new HashMap<>();
        return type -> {
            Model model = MAKERS.get(type);
            if (model == null) {
                return List.of();
            }
            if (!made.containsKey(type)) {
                make(model, evidence, before, lines, made);
            }
            return made.getOrDefault(type, List.of());
        };
    }

    private static void make(
            Model model, Evidence evidence, Standing before, Set<String> lines, Map<Class<?>, List<Fact>> made) {
        if (before.stands(model, lines)) {
            model.makes().forEach(type -> made.put(type, before.of(type)));
            return;
        }
        model.makes().forEach(type -> made.put(type, new ArrayList<>(1)));
        for (Fact fact : model.of(evidence)) {
            made.computeIfAbsent(fact.getClass(), any -> new ArrayList<>(1)).add(fact);
        }
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

    private static Map<Class<?>, Model> makers() {
        Map<Class<?>, Model> makers = new HashMap<>();
        MODELS.forEach(model -> model.makes().forEach(type -> makers.put(type, model)));
        DECLARED.makes().forEach(type -> makers.put(type, DECLARED));
        return makers;
    }
}
