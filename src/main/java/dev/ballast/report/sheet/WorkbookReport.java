package dev.ballast.report.sheet;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.appraisal.CollateralPlan;
import dev.ballast.appraisal.CoveragePlan;
import dev.ballast.appraisal.Origins;
import dev.ballast.assess.Assessment;
import dev.ballast.profile.Evidence;

/**
 * An assessment as a workbook for the analyst who checks it: every formula is live and stands beside what it makes today,
 * so that changing an input shows what follows from it. The advice is that of the day; only the product judges again.
 */
public final class WorkbookReport {

    private WorkbookReport() {}

    /** The file in the format of Office Open XML; the same assessment gives the same bytes. */
    public static byte[] of(Assessment assessment) {
        Evidence evidence = assessment.appraised().evidence();
        var facts = assessment.appraised().facts();
        var sheets = new Sheets();
        Table summary = sheets.add("Summary", 22, 110);
        Table advice = sheets.add("Advice", 8, 14, 60, 18, 10, 44, 10, 12, 36, 34, 60);
        var inputs = new InputSheet(sheets.add("Inputs", 52, 60, 22, 16, 12, 34, 12, 90), assessment);
        inputs.write();
        var workings = new WorkingSheet(
                sheets.add("Workings", 5, 62, 22, 16, 44, 22, 18),
                inputs,
                Origins.of(evidence, facts, facts),
                assessment);
        workings.write();
        AdviceSheet.write(advice, workings, assessment);
        CashSheet.write(sheets.add("Cash", 14, 20, 20, 20, 20, 20, 20, 20), CashPlan.of(evidence), workings);
        var loans = new LoanSheet(sheets.add("Loans", 34, 20, 14, 20, 16, 20, 20), evidence, inputs);
        loans.write();
        CoverageSheet.write(
                sheets.add("Coverage", 44, 22, 16, 22),
                CoveragePlan.of(evidence),
                evidence.profile().financials(),
                inputs,
                loans);
        var collateral = CollateralPlan.of(evidence);
        if (!collateral.months().isEmpty()) {
            CollateralSheet.write(
                    sheets.add("Collateral", 34, 10, 20, 16, 20, 16, 14, 20),
                    collateral,
                    loans,
                    evidence.parameters().ratio("coverage.cap").plain());
        }
        SummarySheet.write(summary, assessment);
        return sheets.bytes(
                "Advice to " + assessment.client(), assessment.receipt().asOf());
    }
}
