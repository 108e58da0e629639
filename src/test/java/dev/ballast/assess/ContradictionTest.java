package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RulesInForce;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    private static final Evidence WEAK = Fixtures.evidence("weak-borrower.json");
    private static final RulesInForce RULES =
            Rules.bundled().get().rulebook().inForce(WEAK.profile().asOf(), "");
    private static final Appraised FOUND = Appraisal.of(WEAK, RULES);

    @Test
    void lets_pass_what_the_trees_say_too() {
        assertThat(Contradiction.unlessConfirmed(FOUND, RULES)).isSameAs(FOUND);
    }

    @Test
    void names_the_rule_that_only_one_of_them_says() {
        Judgement said = FOUND.judgement();
        var lost = said.with(said.matches().subList(1, said.matches().size()), List.of());

        assertThatExceptionOfType(Contradiction.class)
                .isThrownBy(() -> Contradiction.unlessConfirmed(new Appraised(WEAK, FOUND.facts(), lost), RULES))
                .withMessageContaining("contradiction: engine and trees differ on "
                        + said.matches().get(0).rule().id() + " of ")
                .withMessageContaining("nothing is answered");
    }
}
