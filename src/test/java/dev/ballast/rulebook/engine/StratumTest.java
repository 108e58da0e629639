package dev.ballast.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.finance.Materiality;
import dev.ballast.finance.Tenor;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.SecuredBy;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Findings;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.SampleRules;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Facts;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StratumTest {

    private static final About COMPANY = About.organisation("Example");

    private static FactType type(String name) {
        return SampleRules.vocabulary().type(name).orElseThrow();
    }

    private static Component component(String type, String name) {
        return type(type).component(name).orElseThrow();
    }

    /** A loan whose principal is above materiality. */
    private static Rule largeLoan() {
        var materiality = new FactPattern("$m", type("Materiality"), false, List.of(), 1);
        var amount = new Operand.Joined(0, "$m", component("Materiality", "amount"));
        var above = new Condition(component("Tenor", "principal"), Operator.MORE, amount);
        var tenor = new FactPattern("$t", type("Tenor"), false, List.of(above), 2);
        Rule any = SampleRules.rulebook().trees().get(0);
        return new Rule(
                "sample.risk.large-loan",
                "A loan is large",
                "large-loan.drl",
                any.metadata(),
                List.of(materiality, tenor));
    }

    private static Fact materiality(Money amount) {
        return new Materiality(COMPANY, amount, Inputs.none());
    }

    private static Fact loan(int number, Money principal) {
        return new Tenor(
                About.instrument("loan-" + number),
                Recourse.NONE,
                SecuredBy.SILICON,
                Months.ZERO,
                Share.ZERO,
                principal,
                Inputs.none());
    }

    @Test
    void finds_every_match_with_its_facts_in_the_order_of_the_rule() {
        Fact small = materiality(Money.of("USD", 1e6));
        Fact large = loan(1, Money.of("USD", 2e6));

        assertThat(Stratum.of(List.of(largeLoan()))
                        .fire(Facts.of(List.of(loan(2, Money.of("USD", 1e6)), large, small))))
                .containsExactly(new Findings.Entry("sample.risk.large-loan", List.of(small, large)));
    }

    @Test
    void names_the_rule_and_the_condition_that_cannot_be_evaluated() {
        Facts mixed = Facts.of(List.of(materiality(Money.of("USD", 1)), loan(1, Money.of("EUR", 2))));

        assertThatThrownBy(() -> Stratum.of(List.of(largeLoan())).fire(mixed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sample.risk.large-loan")
                .hasMessageContaining("principal > $m.amount")
                .hasRootCauseMessage("currencies do not mix: EUR and USD");
    }

    @Test
    void gives_no_answer_when_rules_fire_without_end() {
        var facts = new ArrayList<Fact>(List.of(materiality(Money.of("USD", 1))));
        for (int number = 0; number < 10; number++) {
            facts.add(loan(number, Money.of("USD", 2)));
        }

        assertThat(Stratum.of(List.of(largeLoan()), 11).fire(Facts.of(facts)))
                .extracting(Findings.Entry::rule)
                .hasSize(10);
        assertThatThrownBy(() -> Stratum.of(List.of(largeLoan()), 10).fire(Facts.of(facts)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("10 times");
    }
}
