package dev.ballast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.Rules;
import dev.ballast.declared.Attribute;
import dev.ballast.declared.Element;
import dev.ballast.declared.Extensions;
import dev.ballast.declared.Said;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.unit.Unit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesDigestTest {

    private static final RulesInForce RULES = Rules.bundled().get().rulebook().inForce(LocalDate.of(2026, 1, 31));
    private static final RulesDigest BARE = RulesDigest.of(RULES, Extensions.NONE);

    @Test
    void covers_the_lines_that_packs_declare() {
        RulesDigest one = digest(line(500, "en"));

        assertThat(one.digest()).isNotEqualTo(BARE.digest());
        assertThat(one.parts()).containsKey("line acme.firm_power").containsAllEntriesOf(BARE.parts());
    }

    @Test
    void moves_with_any_part_of_a_line() {
        assertThat(digest(line(500, "en")).digest())
                .isEqualTo(digest(line(500, "en")).digest())
                .isNotEqualTo(digest(line(600, "en")).digest())
                .isNotEqualTo(digest(line(500, "en", "fr")).digest());
    }

    @Test
    void does_not_move_with_the_order_of_the_languages() {
        assertThat(digest(line(500, "fr", "en", "de"))).isEqualTo(digest(line(500, "de", "en", "fr")));
    }

    private static RulesDigest digest(Attribute line) {
        return RulesDigest.of(RULES, new Extensions(List.of(line)));
    }

    private static Attribute line(double most, String... languages) {
        var said = new LinkedHashMap<String, String>();
        for (String language : languages) {
            said.put(language, "Firm power is {value}, " + language + ".");
        }
        return new Attribute(
                "acme",
                "firm_power",
                Unit.POWER,
                Element.ORGANISATION,
                new Attribute.Range(0, most),
                null,
                new Said(said));
    }
}
