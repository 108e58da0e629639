package dev.ballast.report;

import dev.ballast.advice.Advice;
import dev.ballast.advice.Recommendation;
import dev.ballast.assess.Assessment;
import dev.ballast.fact.About;
import dev.ballast.rulebook.Match;
import dev.ballast.unit.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The recommendations as one table for a spreadsheet: amounts in whole units with a dot, no cell that could be a formula. */
public final class CsvReport {

    private static final List<String> HEADS = List.of(
            "number",
            "tier",
            "severity",
            "rule",
            "advice",
            "about",
            "at_stake_amount",
            "at_stake_currency",
            "at_stake_kind",
            "at_stake",
            "confidence",
            "receipt");

    private CsvReport() {}

    /** One line a recommendation, in the order of their numbers. */
    public static String of(Assessment assessment) {
        Advice advice = assessment.advice();
        return Csv.of(
                HEADS, advice.read().stream().map(each -> row(assessment, each)).toList());
    }

    private static List<String> row(Assessment assessment, Recommendation each) {
        Optional<Money> amount = each.atStake().amount();
        return List.of(
                assessment.advice().number(each),
                each.tier().word(),
                each.rule().metadata().severity().word(),
                each.rule().id(),
                harmless(each.rule().metadata().wording().advice()),
                harmless(about(each)),
                amount.map(CsvReport::plain).orElse(""),
                amount.map(money -> money.currency().getCurrencyCode()).orElse(""),
                each.atStake()
                        .kind()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                harmless(each.atStake().words()),
                each.confidence().level(),
                assessment.id());
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
