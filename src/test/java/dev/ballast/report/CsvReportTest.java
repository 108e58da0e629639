package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.advice.Recommendation;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.audit.State;
import dev.ballast.profile.Fixtures;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvReportTest {

    private static final Assessment WEAK =
            new Assessor(Rules.bundled().get(), Models.bundled()).assess(Fixtures.evidence("weak-borrower.json"));

    @Test
    void has_one_line_a_recommendation_with_the_figures_of_the_answer() throws IOException {
        List<CSVRecord> records = read(CsvReport.of(WEAK));
        List<Recommendation> recommendations = WEAK.advice().read();

        assertThat(records).hasSameSizeAs(recommendations);
        for (int at = 0; at < records.size(); at++) {
            CSVRecord record = records.get(at);
            Recommendation each = recommendations.get(at);
            assertThat(record.get("rule")).isEqualTo(each.rule().id());
            assertThat(record.get("number")).isEqualTo(WEAK.advice().number(each));
            assertThat(record.get("receipt")).isEqualTo(WEAK.id());
            each.atStake()
                    .amount()
                    .ifPresentOrElse(
                            money -> {
                                assertThat(new BigDecimal(record.get("at_stake_amount")).doubleValue())
                                        .isEqualTo(money.value());
                                assertThat(record.get("at_stake_currency")).isEqualTo("USD");
                                assertThat(record.get("at_stake_kind"))
                                        .isEqualToIgnoringCase(each.atStake()
                                                .kind()
                                                .orElseThrow()
                                                .name());
                            },
                            () -> assertThat(record.get("at_stake_amount")).isEmpty());
        }
    }

    @Test
    void writes_amounts_without_marks_for_thousands_or_powers_of_ten() {
        assertThat(CsvReport.of(WEAK)).doesNotContainPattern(",-?\\d+(\\.\\d+)?E\\+?\\d+,");
        assertThat(CsvReport.of(WEAK)).startsWith("number,tier,severity,rule,advice,about,at_stake_amount,");
    }

    @Test
    void begins_no_cell_with_what_a_spreadsheet_takes_for_a_formula() throws IOException {
        var hostile = Reports.assessment("=HYPERLINK(\"http://x\";\"y\"),\n@SUM(1)", State.APPROVED);

        for (CSVRecord record : read(CsvReport.of(hostile))) {
            assertThat(record.toList()).noneMatch(cell -> cell.matches("(?s)[=+@\\-\\t\\r].*"));
        }
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }
}
