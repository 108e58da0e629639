package dev.ballast.cli;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.appraisal.CollateralPlan;
import dev.ballast.appraisal.CoveragePlan;
import dev.ballast.appraisal.VintagePlan;
import dev.ballast.report.CashReport;
import dev.ballast.report.CollateralReport;
import dev.ballast.report.CoverReport;
import dev.ballast.report.VintageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a treasurer follows month by month. */
@Command(
        name = "months",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar months cash fixtures/profiles/coreweave-mid-2025.json%n"
                + "  java -jar target/ballast.jar months collateral fixtures/profiles/weak-borrower.json --format csv%n"
                + "  java -jar target/ballast.jar months vintage fixtures/profiles/european-enterprise.json%n"
                + "%nUsage: ",
        description = "What a treasurer follows month by month.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class MonthCommands {

    private final Terminal terminal;

    MonthCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "cash",
            description = "Where cash comes from and goes to, and when it pinches.",
            mixinStandardHelpOptions = true)
    int cash(@Mixin MonthOptions options) {
        return options.print(terminal, CashPlan::of, CashReport::text, CashReport::json, CashReport::csv);
    }

    @Command(
            name = "collateral",
            description = "Debt beside the silicon that is pledged for it, and when it is under water.",
            mixinStandardHelpOptions = true)
    int collateral(@Mixin MonthOptions options) {
        return options.print(
                terminal, CollateralPlan::of, CollateralReport::text, CollateralReport::json, CollateralReport::csv);
    }

    @Command(name = "cover", description = "Debt service coverage by quarter.", mixinStandardHelpOptions = true)
    int cover(@Mixin MonthOptions options) {
        return options.print(terminal, CoveragePlan::of, CoverReport::text, CoverReport::json, CoverReport::csv);
    }

    @Command(
            name = "vintage",
            description = "One vintage over its five phases, paid for by a loan.",
            mixinStandardHelpOptions = true)
    int vintage(@Mixin MonthOptions options) {
        return options.print(terminal, VintagePlan::of, VintageReport::text, VintageReport::json, VintageReport::csv);
    }
}
