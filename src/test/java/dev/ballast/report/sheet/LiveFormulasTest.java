package dev.ballast.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Fact;
import dev.ballast.finance.LiquidityCover;
import dev.ballast.profile.Figures;
import dev.ballast.profile.Fixtures;
import dev.ballast.timeline.Coverage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the workbook computes again, as it was written and after changing a cell. */
class LiveFormulasTest {

    private static final double TOLERANCE = 1e-9;

    static Stream<String> profiles() {
        return Fixtures.names().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void computes_every_formula_to_the_figure_of_the_product(String profile) {
        var opened = new Opened(WorkbookReport.of(Opened.assessed(profile)));

        var wrong = opened.formulas()
                .filter(cell -> {
                    double figure = cell.getNumericCellValue();
                    double computed = opened.computed(cell);
                    return !(Math.abs(figure - computed) <= TOLERANCE * Math.max(Math.abs(figure), Math.abs(computed)));
                })
                .map(cell -> "%s!%s %s: %s, not %s"
                        .formatted(
                                cell.getSheet().getSheetName(),
                                cell.getAddress(),
                                cell.getCellFormula(),
                                opened.computed(cell),
                                cell.getNumericCellValue()))
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static List<String> changes() {
        return List.of(
                "/financials/latest_year/operating_cash_flow",
                "/financials/prior_year/interest_paid",
                "/financials/latest_year/depreciation",
                "/financials/silicon_capex_share",
                "/financials/liquidity/cash_and_securities");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void follows_a_changed_input_to_where_the_models_lead(String pointer) {
        var evidence = Opened.assessed("coreweave-mid-2025.json").appraised().evidence();
        var opened = new Opened(WorkbookReport.of(Opened.assessed("coreweave-mid-2025.json")));
        var figure = Figures.of(evidence).at(pointer).orElseThrow();
        var moved = figure.moved(-0.03);
        Map<String, Double> wanted = new TreeMap<>();
        for (Fact fact : Appraisal.facts(Figures.of(evidence).with(new TreeMap<>(Map.of(pointer, moved))))) {
            if (fact instanceof LiquidityCover || fact instanceof Coverage) {
                fact.inputs()
                        .working()
                        .steps()
                        .forEach(step -> wanted.put(step.name(), step.value().value()));
            }
        }

        opened.change(opened.row("Inputs", 0, pointer).getCell(2), moved.value());

        assertThat(wanted).containsKeys("sources", "cash for debt service", "cover in the heaviest year");
        wanted.forEach((name, value) -> assertThat(
                        opened.computed(opened.row("Workings", 1, name).getCell(2)))
                .as(name)
                .isCloseTo(value, withinPercentage(1e-6)));
    }

    @Test
    void says_beside_a_result_by_how_much_a_changed_input_changed_it() {
        var opened = new Opened(WorkbookReport.of(Opened.assessed("weak-borrower.json")));
        Cell depreciation =
                opened.row("Inputs", 0, "/financials/latest_year/depreciation").getCell(2);
        Row reserve = opened.row("Workings", 1, "reserve for new silicon");
        double share = opened.computed(
                opened.row("Inputs", 0, "/financials/silicon_capex_share").getCell(2));

        assertThat(opened.computed(reserve.getCell(6))).isZero();
        opened.change(depreciation, depreciation.getNumericCellValue() + 1000);

        assertThat(opened.computed(reserve.getCell(6))).isCloseTo(1000 * share, within(1e-6));
    }

    @Test
    void carries_a_changed_principal_through_interest_cover_and_collateral() {
        var opened = new Opened(WorkbookReport.of(Opened.assessed("weak-borrower.json")));
        Cell principal =
                opened.row("Inputs", 0, "/financing/instruments/0/principal").getCell(2);
        Row loan = opened.row("Loans", 0, "gpu-loan-1");
        Row month = opened.rows("Collateral", 0, "gpu-loan-1").get(10);
        double interest = opened.computed(loan.getCell(3));
        double ltv = opened.computed(month.getCell(6));
        double cover = opened.computed(opened.row("Coverage", 0, "a year's interest on the debt of today")
                .getCell(2));

        opened.change(principal, 2 * principal.getNumericCellValue());

        assertThat(opened.computed(loan.getCell(3))).isCloseTo(2 * interest, withinPercentage(1e-9));
        assertThat(opened.computed(month.getCell(6))).isCloseTo(2 * ltv, withinPercentage(1e-9));
        assertThat(opened.computed(opened.row("Coverage", 0, "a year's interest on the debt of today")
                        .getCell(2)))
                .isLessThan(cover);
    }

    @Test
    void carries_cash_of_a_changed_month_to_every_month_after_it() {
        var opened = new Opened(WorkbookReport.of(Opened.assessed("weak-borrower.json")));
        List<Row> months = opened.cells("Cash")
                .filter(cell -> cell.getColumnIndex() == 0 && Opened.text(cell).matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(Cell::getRow)
                .toList();
        List<Double> before =
                months.stream().map(row -> opened.computed(row.getCell(7))).toList();

        opened.change(months.get(3).getCell(5), months.get(3).getCell(5).getNumericCellValue() + 250);

        for (int at = 0; at < months.size(); at++) {
            assertThat(opened.computed(months.get(at).getCell(7)))
                    .isCloseTo(before.get(at) - (at < 3 ? 0 : 250), within(0.001));
        }
    }
}
