package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.Inputs;
import dev.ballast.finance.Limit;
import dev.ballast.finance.Materiality;
import dev.ballast.unit.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactOrderTest {

    private final FactOrder order = new FactOrder(SampleRules.vocabulary());

    private static Fact materiality(String currency, double amount) {
        return new Materiality(Samples.COMPANY, Money.of(currency, amount), Inputs.none());
    }

    @Test
    void sorts_by_type_then_about_then_component_by_component() {
        List<Fact> sorted = List.of(
                Samples.coverage(0.5, 1),
                Samples.coverage(0.5, 1.0000000001),
                Samples.coverage(0.9, 0.1),
                Samples.debtRoom(false, Limit.CASH_FLOW),
                Samples.debtRoom(true, Limit.RATING),
                Samples.debtRoom(true, Limit.COVENANT),
                materiality("EUR", 9),
                materiality("USD", 1),
                materiality("USD", 2),
                Samples.tenor("a", 9),
                Samples.tenor("b", 1));

        for (int seed = 0; seed < 50; seed++) {
            var shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(order);

            assertThat(shuffled).isEqualTo(sorted);
        }
    }

    @Test
    void sorts_lists_fact_by_fact_and_the_shorter_first() {
        List<Fact> one = List.of(Samples.coverage(0.5));
        List<Fact> longer = List.of(Samples.coverage(0.5), Samples.tenor("a", 1));
        List<Fact> greater = List.of(Samples.coverage(0.6));

        assertThat(order.ofLists().compare(one, longer)).isNegative();
        assertThat(order.ofLists().compare(greater, longer)).isPositive();
        assertThat(order.ofLists().compare(longer, longer)).isZero();
    }

    @Test
    void orders_facts_outside_the_vocabulary_by_what_they_print() {
        var first = new Finding("a", "s", Direction.LESS, About.organisation("x"));
        var second = new Finding("b", "s", Direction.LESS, About.organisation("x"));

        assertThat(order.compare(first, second)).isNegative();
        assertThat(order.compare(first, first)).isZero();
    }
}
