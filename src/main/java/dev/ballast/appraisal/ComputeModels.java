package dev.ballast.appraisal;

import dev.ballast.compute.AmortisedCost;
import dev.ballast.compute.AmortisedCostModel;
import dev.ballast.compute.BestModel;
import dev.ballast.compute.BestModelModel;
import dev.ballast.compute.BookAndValue;
import dev.ballast.compute.BookAndValueModel;
import dev.ballast.compute.BookGap;
import dev.ballast.compute.BookGapModel;
import dev.ballast.compute.BreakEven;
import dev.ballast.compute.BreakEvenHours;
import dev.ballast.compute.BreakEvenModel;
import dev.ballast.compute.BuildRisk;
import dev.ballast.compute.BuildRiskModel;
import dev.ballast.compute.CostLine;
import dev.ballast.compute.CostLineModel;
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
import dev.ballast.compute.OrderedFleet;
import dev.ballast.compute.OrderedFleetModel;
import dev.ballast.compute.OwnOrRent;
import dev.ballast.compute.OwnOrRentModel;
import dev.ballast.compute.RefreshOption;
import dev.ballast.compute.RefreshOptionModel;
import dev.ballast.compute.ReservedBreakEven;
import dev.ballast.compute.RetrofitOrNew;
import dev.ballast.compute.RetrofitOrNewModel;
import dev.ballast.compute.SiteCost;
import dev.ballast.compute.SiteCostModel;
import dev.ballast.compute.TrainingCost;
import dev.ballast.compute.TrainingCostModel;
import dev.ballast.compute.TrainingPlan;
import dev.ballast.compute.TrainingPlanModel;
import dev.ballast.compute.UsualHours;
import dev.ballast.compute.UsualHoursModel;
import java.util.List;

/** The models of compute, in the order in which their facts are listed. */
final class ComputeModels {

    static final List<Model> LIST = List.of(
            new Model(FleetUseModel::of, List.of(FleetUse.class)),
            new Model(FleetCostModel::of, List.of(FleetCost.class)),
            new Model(CostLineModel::of, List.of(CostLine.class)),
            new Model(SiteCostModel::of, List.of(SiteCost.class)),
            new Model(BreakEvenModel::of, List.of(BreakEven.class)),
            new Model(OwnOrRentModel::of, List.of(OwnOrRent.class, BreakEvenHours.class, ReservedBreakEven.class)),
            new Model(HedgeModel::of, List.of(Hedge.class, MixCost.class)),
            new Model(OrderedFleetModel::of, List.of(OrderedFleet.class)),
            new Model(BookGapModel::of, List.of(BookGap.class)),
            new Model(BookAndValueModel::of, List.of(BookAndValue.class)),
            new Model(FacilityDensityModel::of, List.of(FacilityDensity.class)),
            new Model(RefreshOptionModel::of, List.of(RefreshOption.class)),
            new Model(RetrofitOrNewModel::of, List.of(RetrofitOrNew.class)),
            new Model(GreenGapModel::of, List.of(GreenGap.class)),
            new Model(BuildRiskModel::of, List.of(BuildRisk.class)),
            new Model(TrainingPlanModel::of, List.of(TrainingPlan.class)),
            new Model(BestModelModel::of, List.of(BestModel.class)),
            new Model(UsualHoursModel::of, List.of(UsualHours.class)),
            new Model(TrainingCostModel::of, List.of(TrainingCost.class)),
            new Model(AmortisedCostModel::of, List.of(AmortisedCost.class)),
            new Model(NextGenerationModel::of, List.of(NextGeneration.class)));

    private ComputeModels() {}
}
