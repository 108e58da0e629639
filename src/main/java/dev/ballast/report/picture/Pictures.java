package dev.ballast.report.picture;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.appraisal.CollateralPlan;
import dev.ballast.assess.Assessment;
import dev.ballast.compute.HedgeModel;
import dev.ballast.finance.CovenantModel;
import dev.ballast.profile.Evidence;
import java.util.ArrayList;
import java.util.List;

/** The pictures of one answer, from the records that the tables show. */
public final class Pictures {

    private Pictures() {}

    /**
     * What is at stake, then cash by month, covenants, each debt beside its silicon, and demand beside what is owned; those
     * that have something to show.
     */
    public static List<Picture> of(Assessment assessment) {
        Evidence evidence = assessment.appraised().evidence();
        var pictures = new ArrayList<Picture>();
        StakePicture.of(assessment.advice()).ifPresent(pictures::add);
        CashPicture.of(CashPlan.of(evidence)).ifPresent(pictures::add);
        CovenantPicture.of(CovenantModel.byQuarter(evidence)).ifPresent(pictures::add);
        pictures.addAll(CollateralPicture.of(CollateralPlan.of(evidence)));
        HedgeModel.curve(evidence).map(HedgePicture::of).ifPresent(pictures::add);
        return pictures;
    }
}
