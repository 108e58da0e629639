package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Draft;
import dev.ballast.profile.Fixtures;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YearTableTest {

    private static final Pattern ROW = Pattern.compile("^( {2,4})(\\S.*?) +(-?[\\d,]+\\.\\d\\d)$");

    static Stream<String> profiles() {
        return Fixtures.names().stream().map(name -> name.replace(".json", ".txt"));
    }

    @Test
    void adds_what_it_prints_and_says_what_is_missing() {
        // Thirds of a million round to 0.33 each: 0.66 and not 0.67.
        var steps = Draft.in(Currency.getInstance("USD"))
                .plus("cash", 1e6 / 3)
                .plus("lines", 1e6 / 3)
                .make("sources", 2e6 / 3)
                .plus("plan", 3e6)
                .make("uses", 3e6)
                .done()
                .steps();
        var lines = new Lines();

        new YearTable(steps).write(lines);

        assertThat(lines.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "",
                        "The next twelve months without new funding, dividends or buybacks, USD million",
                        " cash 0.33",
                        " lines 0.33",
                        " sources 0.66",
                        " plan 3.00",
                        " uses 3.00",
                        " missing 2.34");
    }

    @Test
    void says_last_what_there_would_be_if_lenders_stopped_their_lines() {
        var steps = Draft.in(Currency.getInstance("USD"))
                .plus("cash", 1e6)
                .plus("undrawn committed lines", 2e6)
                .make("sources", 3e6)
                .plus("interest due", 2.5e6)
                .make("uses", 2.5e6)
                .done()
                .steps();

        assertThat(new YearTable(steps).rows())
                .extracting(row -> row.name() + " " + row.amount())
                .endsWith("left 0.50", "missing if lenders stop the lines 1.50");
    }

    @Test
    void says_what_there_would_be_if_nothing_were_built() {
        assertThat(rows(3e6, 2.5e6)).endsWith("missing 2.00", "left without that expenditure 0.50");
        assertThat(rows(3e6, 0.5e6)).endsWith("missing 2.00", "still missing without that expenditure 1.50");
        assertThat(rows(0.5e6, 0.5e6)).endsWith("uses 0.50", "left 0.50");
    }

    /** A million of cash against uses of which so much is spending that may be left. */
    private static List<String> rows(double uses, double spending) {
        var draft = Draft.in(Currency.getInstance("USD")).plus("cash", 1e6).make("sources", 1e6);
        draft.plus("planned capital expenditure", spending);
        if (uses > spending) {
            draft.plus("interest due", uses - spending);
        }
        return new YearTable(draft.make("uses", uses).done().steps())
                .rows().stream().map(row -> row.name() + " " + row.amount()).toList();
    }

    @Test
    void writes_nothing_where_nothing_is_known() {
        var lines = new Lines();

        new YearTable(List.of()).write(lines);

        assertThat(lines.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void adds_up_to_the_cent_in_every_printed_answer(String answer) throws Exception {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal sources = BigDecimal.ZERO;
        BigDecimal uses = BigDecimal.ZERO;
        BigDecimal spending = BigDecimal.ZERO;
        for (String line : Files.readAllLines(Path.of("fixtures", "expected", answer))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                BigDecimal amount = new BigDecimal(row.group(3).replace(",", ""));
                switch (row.group(2)) {
                    case "sources" -> {
                        assertThat(amount).isEqualByComparingTo(sum);
                        sources = amount;
                        sum = BigDecimal.ZERO;
                    }
                    case "uses" -> {
                        assertThat(amount).isEqualByComparingTo(sum);
                        uses = amount;
                        sum = BigDecimal.ZERO;
                    }
                    case "missing" -> assertThat(amount).isEqualByComparingTo(uses.subtract(sources));
                    case "planned capital expenditure" -> {
                        spending = amount;
                        sum = sum.add(amount);
                    }
                    case "left without that expenditure" ->
                        assertThat(amount)
                                .isEqualByComparingTo(sources.subtract(uses).add(spending));
                    case "still missing without that expenditure" ->
                        assertThat(amount)
                                .isEqualByComparingTo(uses.subtract(sources).subtract(spending));
                    case "left" -> assertThat(amount).isEqualByComparingTo(sources.subtract(uses));
                    default -> sum = sum.add(amount);
                }
            }
        }
        assertThat(sources).isPositive();
        assertThat(uses).isPositive();
    }
}
