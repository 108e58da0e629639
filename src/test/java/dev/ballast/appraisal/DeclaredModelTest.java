package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.declared.Attribute;
import dev.ballast.declared.Combination;
import dev.ballast.declared.Declared;
import dev.ballast.declared.Derivation;
import dev.ballast.declared.Element;
import dev.ballast.declared.Extensions;
import dev.ballast.declared.Said;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.DeclaredValues;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.RandomProfiles;
import dev.ballast.unit.Power;
import dev.ballast.unit.Unit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of declared lines: what is stated, what is derived, what is missing, and that no model sees any of it. */
class DeclaredModelTest {

    private static final Said SAID = new Said(Map.of("en", "It is {value}."));
    private static final Attribute FIRM = stated("firm");
    private static final Attribute NEEDED = stated("needed");
    private static final Attribute SHARE = new Attribute(
            "acme",
            "firm_share",
            Unit.SHARE,
            Element.ORGANISATION,
            null,
            new Derivation(Combination.RATIO, List.of("acme.firm", "acme.needed")),
            SAID);
    private static final Extensions LINES = new Extensions(List.of(FIRM, NEEDED, SHARE));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void changes_no_fact_of_a_model_whatever_is_declared(long seed) {
        Evidence bare = RandomProfiles.of(seed);
        var random = new Random(seed);

        List<Fact> facts = Appraisal.facts(with(bare, random.nextInt(1000), random.nextInt(1000)));

        List<Fact> core = Appraisal.facts(bare);
        assertThat(facts.subList(0, core.size())).isEqualTo(core);
        assertThat(facts.subList(core.size(), facts.size()))
                .hasSize(LINES.attributes().size());
    }

    @Test
    void derives_a_share_and_prints_it_by_its_sentence() {
        List<String> said = declared(RandomProfiles.of(1), 30, 120);

        assertThat(said).containsExactly("It is 30 MW.", "It is 120 MW.", "It is 25 %.");
    }

    @Test
    void a_zero_below_a_ratio_is_no_number_and_is_named() {
        List<Fact> facts = Appraisal.facts(with(RandomProfiles.of(1), 30, 0));

        assertThat(missing(facts)).containsExactly("/extensions/acme/needed");
    }

    @Test
    void what_is_not_stated_is_missing_by_its_pointer_and_never_zero() {
        Evidence bare = RandomProfiles.of(1);

        List<Fact> facts = Appraisal.facts(with(bare, new TreeMap<>()));

        assertThat(missing(facts)).containsExactly("/extensions/acme/firm", "/extensions/acme/needed");
        assertThat(facts).noneMatch(Declared.class::isInstance);
    }

    private static List<String> missing(List<Fact> facts) {
        return facts.stream()
                .filter(fact ->
                        fact instanceof NotAssessed unknown && unknown.what().equals("acme.firm_share"))
                .flatMap(fact -> ((NotAssessed) fact).missing().stream())
                .toList();
    }

    private static List<String> declared(Evidence bare, double firm, double needed) {
        return Appraisal.facts(with(bare, firm, needed)).stream()
                .filter(Declared.class::isInstance)
                .map(Fact::statement)
                .toList();
    }

    private static Evidence with(Evidence bare, double firm, double needed) {
        var values = new TreeMap<String, Object>();
        values.put(FIRM.pointer(), Power.of(firm));
        values.put(NEEDED.pointer(), Power.of(needed));
        return with(bare, values);
    }

    private static Evidence with(Evidence bare, SortedMap<String, Object> values) {
        return new Evidence(bare.profile(), bare.provenance(), bare.parameters(), new DeclaredValues(LINES, values));
    }

    private static Attribute stated(String name) {
        return new Attribute("acme", name, Unit.POWER, Element.ORGANISATION, new Attribute.Range(0, 1000), null, SAID);
    }
}
