package dev.ballast.rulebook.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Fact;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileReader;
import dev.ballast.rulebook.FactType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What facts are said always to satisfy holds of every client, as it is and with its figures moved far. */
class InvariantsTest {

    private static final List<String> MOVED = List.of(
            "/financials/latest_year/operating_income",
            "/financials/latest_year/depreciation",
            "/financials/latest_year/operating_cash_flow",
            "/financials/planned_capex",
            "/financials/cash");

    private static final List<String> TO = List.of("0", "1000000", "1000000000000");

    static Stream<String> clients() {
        return Fixtures.names().stream();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void holds_of_every_client(String client) {
        var invariants = new Invariants(ShippedRules.vocabulary());
        int held = 0;
        for (List<Fact> facts : variants(client)) {
            Map<FactType, Fact> byType = new HashMap<>();
            facts.forEach(fact -> ShippedRules.vocabulary()
                    .type(fact.getClass().getSimpleName())
                    .ifPresent(type -> byType.put(type, fact)));
            for (List<Comparison> entry : invariants.of(byType.keySet())) {
                if (entry.stream().allMatch(each -> isKnown(each, byType))) {
                    assertThat(entry).as(client + ": " + byType).anyMatch(each -> holds(each, byType));
                    held++;
                }
            }
        }
        assertThat(held).isPositive();
    }

    private static List<List<Fact>> variants(String client) {
        String text = new String(Fixtures.bytes(client), StandardCharsets.UTF_8);
        var variants = new ArrayList<List<Fact>>();
        variants.add(Appraisal.facts(Fixtures.evidence(client)));
        for (String pointer : MOVED) {
            for (String value : TO) {
                try {
                    var moved = ProfileReader.read(client, ChangedText.of(text, Map.of(pointer, value)));
                    if (moved.isAccepted()) {
                        variants.add(Appraisal.facts(moved.get()));
                    }
                } catch (IllegalArgumentException nowhere) {
                    assertThat(nowhere).hasMessageContaining(pointer.substring(pointer.lastIndexOf('/') + 1));
                }
            }
        }
        return variants;
    }

    private static boolean isKnown(Comparison each, Map<FactType, Fact> facts) {
        return facts.containsKey(each.left().type())
                && (!(each.right() instanceof Cell other) || facts.containsKey(other.type()));
    }

    private static Fact fact(Map<FactType, Fact> facts, FactType type) {
        return Objects.requireNonNull(facts.get(type));
    }

    private static boolean holds(Comparison each, Map<FactType, Fact> facts) {
        Object left = each.left().component().of(fact(facts, each.left().type()));
        Object right =
                each.right() instanceof Cell other ? other.component().of(fact(facts, other.type())) : each.right();
        if (right instanceof dev.ballast.unit.Money zero && left instanceof dev.ballast.unit.Money money) {
            return each.operator().holds(money.value(), zero.value());
        }
        return each.operator().holds(left, right);
    }
}
