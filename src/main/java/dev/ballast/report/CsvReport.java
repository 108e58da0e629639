package dev.ballast.report;

import dev.ballast.advice.Advice;
import dev.ballast.advice.Recommendation;
import dev.ballast.assess.Assessment;
import dev.ballast.fact.About;
import dev.ballast.rulebook.Match;
import dev.ballast.unit.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The recommendations as one table for a spreadsheet: amounts in whole units with a dot, no cell that could be a formula. */
public final class CsvReport {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "number",
                    "tier",
                    "severity",
                    "rule",
                    "advice",
                    "about",
                    "at_stake_amount",
                    "at_stake_currency",
                    "at_stake",
                    "confidence",
                    "receipt")
            .get();

    private CsvReport() {}

    /** One line a recommendation, in the order of their numbers. */
    public static String of(Assessment assessment) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            Advice advice = assessment.advice();
            for (Recommendation each : advice.read()) {
                Optional<Money> amount = each.atStake().amount();
                printer.printRecord(
                        advice.number(each),
                        each.tier().word(),
                        each.rule().metadata().severity().word(),
                        each.rule().id(),
                        harmless(each.rule().metadata().wording().advice()),
                        harmless(about(each)),
                        amount.map(CsvReport::plain).orElse(""),
                        amount.map(money -> money.currency().getCurrencyCode()).orElse(""),
                        harmless(each.atStake().words()),
                        each.confidence().level(),
                        assessment.id());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString();
    }

    private static String about(Recommendation each) {
        return each.matches().stream()
                .map(Match::about)
                .distinct()
                .map(About::toString)
                .collect(Collectors.joining("; "));
    }

    private static String plain(Money money) {
        return new BigDecimal(money.value()).stripTrailingZeros().toPlainString();
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe, which it takes for text. */
    private static String harmless(String words) {
        String shown = Harmless.text(words);
        return shown.isEmpty() || "=+-@\t\r".indexOf(shown.charAt(0)) < 0 ? shown : "'" + shown;
    }
}
