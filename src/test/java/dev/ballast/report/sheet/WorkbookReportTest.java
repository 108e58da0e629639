package dev.ballast.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.ballast.advice.Recommendation;
import dev.ballast.advice.Used;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.audit.RulesDigest;
import dev.ballast.audit.State;
import dev.ballast.fact.Input;
import dev.ballast.fact.Working;
import dev.ballast.profile.Figures;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookReportTest {

    static Stream<String> profiles() {
        return Fixtures.names().stream();
    }

    @Test
    void has_the_sheets_that_an_analyst_looks_for() {
        assertThat(new Opened(WorkbookReport.of(Opened.assessed("weak-borrower.json"))).sheets())
                .containsExactly("Summary", "Advice", "Inputs", "Workings", "Cash", "Loans", "Coverage", "Collateral");
        assertThat(new Opened(WorkbookReport.of(Opened.assessed("meta-fy2025.json"))).sheets())
                .doesNotContain("Collateral");
    }

    @Test
    void names_client_day_state_and_digests() {
        Assessment assessment = Opened.assessed("meta-fy2025.json");
        var receipt = assessment.receipt();
        var opened = new Opened(WorkbookReport.of(assessment));

        assertThat(Stream.of("Client", "As of", "Receipt", "Rulebook", "Profile", "Models", "Answer")
                        .map(name -> Opened.text(opened.row("Summary", 0, name).getCell(1))))
                .containsExactly(
                        "Meta Platforms",
                        "2026-01-31",
                        receipt.id(),
                        receipt.digests().rulebook(),
                        receipt.digests().profile(),
                        receipt.digests().models(),
                        receipt.digests().answer());
        assertThat(Opened.text(opened.row("Summary", 0, "State").getCell(1))).startsWith("approved by release");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void lists_the_advice_in_its_order_with_amounts_rules_and_sources(String profile) {
        Assessment assessment = Opened.assessed(profile);
        var opened = new Opened(WorkbookReport.of(assessment));
        var sheet = opened.book().getSheet("Advice");
        int row = AdviceSheet.FIRST - 1;

        for (Recommendation each : assessment.advice().read()) {
            Row shown = sheet.getRow(row++);
            assertThat(Stream.of(0, 1, 2, 6, 9, 10).map(column -> Opened.text(shown.getCell(column))))
                    .containsExactly(
                            assessment.advice().number(each),
                            each.tier().title(),
                            each.rule().metadata().wording().advice(),
                            each.rule().metadata().severity().word(),
                            each.rule().id(),
                            each.rule().metadata().grounds().source());
            each.atStake()
                    .amount()
                    .ifPresentOrElse(
                            amount -> {
                                assertThat(opened.computed(shown.getCell(3)))
                                        .isCloseTo(amount.value(), withinPercentage(1e-7));
                                assertThat(Opened.text(shown.getCell(4)))
                                        .isEqualTo(amount.currency().getCurrencyCode());
                            },
                            () -> assertThat(Opened.text(shown.getCell(3))).isEmpty());
        }
        assertThat(sheet.getLastRowNum()).isEqualTo(row - 1);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void lists_every_line_of_the_profile_and_every_parameter_that_was_used(String profile) {
        Assessment assessment = Opened.assessed(profile);
        var evidence = assessment.appraised().evidence();
        var opened = new Opened(WorkbookReport.of(assessment));

        for (Input line : evidence.provenance().lines()) {
            Row row = opened.row("Inputs", 0, line.at());
            Figures.of(evidence)
                    .at(line.at())
                    .ifPresent(figure -> assertThat(row.getCell(2).getNumericCellValue())
                            .isEqualTo(figure.value().value()));
            assertThat(Opened.text(row.getCell(4))).isIn("stated", "measured", "assumed");
            assertThat(Opened.text(row.getCell(7))).isEqualTo(CellText.of(line.source()));
        }
        for (Used used : assessment.advice().assumptions()) {
            assertThat(opened.rows("Inputs", 0, used.at())).hasSize(1);
        }
    }

    @Test
    void works_every_step_behind_the_advice_once() {
        Assessment assessment = Opened.assessed("weak-borrower.json");
        var opened = new Opened(WorkbookReport.of(assessment));
        var steps = assessment.advice().recommendations().stream()
                .flatMap(each -> each.facts().stream())
                .flatMap(fact -> fact.inputs().working().steps().stream())
                .collect(Collectors.toSet());

        assertThat(steps).isNotEmpty();
        for (Working.Step step : steps) {
            assertThat(opened.rows("Workings", 1, step.name()).stream()
                            .filter(row -> row.getCell(5) != null
                                    && Opened.text(row.getCell(0)).equals("="))
                            .map(row -> row.getCell(5).getNumericCellValue())
                            .filter(value -> value == step.value().value()))
                    .as(step.sentence())
                    .hasSizeBetween(1, (int) steps.stream()
                            .filter(other -> other.name().equals(step.name()))
                            .count());
        }
    }

    @Test
    void is_the_same_to_the_byte_each_time_and_names_no_hour() throws IOException {
        byte[] first = WorkbookReport.of(Opened.assessed("meta-fy2025.json"));
        byte[] again = WorkbookReport.of(
                new Assessor(Rules.bundled().get(), Models.bundled()).assess(Fixtures.evidence("meta-fy2025.json")));

        assertThat(again).isEqualTo(first);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .containsPattern("created[^>]*>2026-01-31T00:00:00Z")
                            .containsPattern("modified[^>]*>2026-01-31T00:00:00Z");
                }
            }
        }
    }

    @Test
    void takes_no_foreign_text_for_a_formula_or_for_markup() {
        String name = "=HYPERLINK(\"http://x\",\"y\")_x0041_<b>&";
        String profile = new String(Fixtures.bytes("weak-borrower.json"), StandardCharsets.UTF_8)
                .replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"" + name.replace("\"", "\\\\\"") + "\"");
        var read = ProfileReader.read("hostile", profile.getBytes(StandardCharsets.UTF_8));
        var approved = new Assessor(Rules.bundled().get(), Models.bundled()).assess(read.get());
        var draft = Assessment.of(
                approved.appraised(),
                approved.advice(),
                RulesDigest.of(new TreeMap<>()),
                Models.bundled(),
                State.DRAFT);
        var opened = new Opened(WorkbookReport.of(draft));

        Cell client = opened.row("Summary", 0, "Client").getCell(1);
        assertThat(client.getCellType()).isEqualTo(CellType.STRING);
        assertThat(client.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(client.getStringCellValue()).isEqualTo(name);
        assertThat(opened.formulas().map(Cell::getCellFormula)).noneMatch(formula -> formula.contains("HYPERLINK"));
        assertThat(Opened.text(opened.row("Summary", 0, "Draft").getCell(1))).contains("nobody approved");
    }
}
