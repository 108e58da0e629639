package dev.ballast.rulebook.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ballast.fact.Problem;
import dev.ballast.rulebook.Claim;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.PackCard;
import dev.ballast.rulebook.RuleText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacksTest {

    @Test
    void reads_a_pack_with_its_claims_thresholds_and_rules() {
        Pack pack = Packs.read(PackTexts.all()).get().get(0);

        assertThat(pack.card())
                .isEqualTo(new PackCard(
                        "core", "A pack for tests", "0.1.0", "core", "treasury-advisory", List.of(), List.of()));
        assertThat(pack.claims())
                .containsExactly(new Claim(
                        "D6",
                        "Debt that cash flow cannot serve is worth nothing.",
                        "Says nothing about debt that a parent serves.",
                        "A judgement of the house"));
        assertThat(pack.rules()).containsExactly(new RuleText("core/risk/thin-coverage.drl", "rule"));
        assertThat(pack.thresholds().units().keySet()).containsExactly("debt.coverage.floor");
    }

    @Test
    void reads_a_pack_without_claims_and_thresholds_of_its_own() {
        var texts = PackTexts.all();
        texts.keySet().removeIf(path -> path.endsWith("claims.yaml") || path.endsWith("thresholds.yaml"));

        assertThat(Packs.read(texts).get().get(0).claims()).isEmpty();
    }

    @Test
    void refuses_files_without_a_pack() {
        assertThat(lines(new TreeMap<>())).containsExactly("rules 0 no-pack: no folder with a pack.yaml");
        assertThat(lines(PackTexts.without("core/pack.yaml")))
                .containsExactly("core/pack.yaml 0 missing-file: no core/pack.yaml");
    }

    @Test
    void refuses_a_pack_without_rules() {
        var texts = PackTexts.all();
        texts.keySet().removeIf(path -> path.startsWith("core/risk/"));

        assertThat(lines(texts)).containsExactly("core 0 empty-pack: no rule");
    }

    @Test
    void refuses_a_rule_without_cases_and_cases_without_a_rule() {
        assertThat(lines(PackTexts.without("core/risk/thin-coverage.cases.yaml")))
                .containsExactly("core/risk/thin-coverage.drl 0 half-loaded: no core/risk/thin-coverage.cases.yaml");
        assertThat(lines(PackTexts.with("core/risk/other.cases.yaml", "cases")))
                .containsExactly("core/risk/other.cases.yaml 0 half-loaded: no core/risk/other.drl");
    }

    @Test
    void refuses_an_id_that_is_not_the_name_of_the_folder() {
        assertThat(lines(PackTexts.with("core/pack.yaml", PackTexts.PACK.replace("id: core", "id: cores"))))
                .containsExactly("core/pack.yaml 1 wrong-id: cores");
    }

    @ParameterizedTest
    @CsvSource({
        "id: core,           id: Core,            1, 'letters, digits and _ in lower case, such as core'",
        "id: core,           id: c\u043Ere,       1, 'letters, digits and _ in lower case, such as core'",
        "version: 0.1.0,     version: 0.1,        3, 'three numbers, such as 0.1.0'",
        "layer: core,        layer: base,         4, 'core, jurisdiction, client, unit'",
        "review: 2027-05-01, review: soon,        8, 'a date such as 2026-03-31, of the years 1900 to 2200'",
        "review: 2027-05-01, review: 2025-01-01,  8, 'a day after effective, 2025-01-01'"
    })
    void says_what_a_pack_file_may_hold(String good, String bad, int line, String allowed) {
        Problem problem = problems(PackTexts.with("core/pack.yaml", PackTexts.PACK.replace(good, bad)))
                .get(0);

        assertThat(problem.place().line()).isEqualTo(line);
        assertThat(problem.allowed()).isEqualTo(allowed);
    }

    @Test
    void refuses_claims_that_are_doubled_look_alike_or_misnamed() {
        String second = PackTexts.CLAIMS.replace("D6", "D1") + PackTexts.CLAIMS.replace("D6", "O1");
        String third = PackTexts.CLAIMS.replace("D6", "d1") + PackTexts.CLAIMS.replace("D6", "OI");

        assertThat(lines(PackTexts.with("core/claims.yaml", PackTexts.CLAIMS + PackTexts.CLAIMS)))
                .containsExactly("core/claims.yaml 5 doubled-id: D6");
        assertThat(lines(PackTexts.with("core/claims.yaml", second + third)))
                .containsExactly(
                        "core/claims.yaml 9 wrong-value: d1",
                        "core/claims.yaml 13 wrong-value: OI",
                        "core/claims.yaml 13 look-alike: OI");
    }

    @Test
    void names_the_problems_of_all_files_at_once() {
        var texts = PackTexts.with("core/claims.yaml", "- id: D6\n");
        texts.put("core/pack.yaml", PackTexts.PACK + "colour: red\n");
        texts.put("core/thresholds.yaml", "{}\n");

        assertThat(problems(texts))
                .extracting(each -> each.place().file() + " " + each.code())
                .containsExactly(
                        "core/pack.yaml unknown-key",
                        "core/claims.yaml missing-key",
                        "core/claims.yaml missing-key",
                        "core/claims.yaml missing-key",
                        "core/thresholds.yaml wrong-value");
    }

    @Test
    void reads_a_pack_that_requires_another() {
        var texts = withSecond("requires: [{id: core, version: 0.1.0}]\n");

        assertThat(Packs.read(texts).get())
                .extracting(each -> each.card().id() + " " + each.card().requires())
                .containsExactly("core []", "nordic [core]");
    }

    @Test
    void reads_the_countries_in_which_a_pack_holds() {
        Pack nordic = Packs.read(withSecond("countries: [NO, SE]\n")).get().get(1);

        assertThat(nordic.card().countries()).containsExactly("NO", "SE");
        assertThat(nordic.card().holdsIn("NO")).isTrue();
        assertThat(nordic.card().holdsIn("DK")).isFalse();
        assertThat(nordic.card().holdsIn(""))
                .as("who tells no country is not taken for a Swede")
                .isFalse();
        assertThat(Packs.read(withSecond("")).get().get(1).card().holdsIn("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'countries: [NO, UK]', wrong-country, UK",
        "'countries: [NO, NO]', wrong-country, NO",
        "'countries: [no]',     wrong-value,   no",
        "'countries: NO',       wrong-value,   NO"
    })
    void refuses_countries_that_are_none(String countries, String code, String found) {
        assertThat(problems(withSecond(countries + "\n")))
                .extracting(Problem::code, Problem::found)
                .containsExactly(tuple(code, found));
    }

    @Test
    void refuses_core_that_holds_in_some_countries_and_packs_that_hold_beyond_what_they_require() {
        assertThat(lines(PackTexts.with("core/pack.yaml", PackTexts.PACK + "countries: [NO]\n")))
                .containsExactly("core/pack.yaml 9 wrong-country: countries of core");

        var wide = withSecond("countries: [NO, SE]\n");
        wide.put(
                "oslo/pack.yaml",
                PackTexts.PACK.replace("id: core", "id: oslo").replace("layer: core", "layer: unit")
                        + "requires: [{id: nordic, version: 0.1.0}]\ncountries: [NO, DK]\n");
        wide.put("oslo/risk/any.drl", "rule");
        wide.put("oslo/risk/any.cases.yaml", "cases");
        assertThat(problems(wide)).extracting(Problem::code).contains("wrong-country");
    }

    @ParameterizedTest
    @CsvSource({
        "'requires: [{id: cors, version: 0.1.0}]',   missing-pack",
        "'requires: [{id: core, version: 0.2.0}]',   wrong-version",
        "'requires: [{id: nordic, version: 0.1.0}]', wrong-layer",
        "'requires: [core]',                         wrong-value",
        "'requires: core',                           wrong-value"
    })
    void refuses_requirements_that_cannot_be_met(String requires, String code) {
        assertThat(problems(withSecond(requires + "\n")))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void refuses_a_core_that_requires_a_client() {
        var texts = withSecond("");
        texts.put("core/pack.yaml", PackTexts.PACK + "requires:\n  - {id: nordic, version: 0.1.0}\n");

        assertThat(lines(texts)).containsExactly("core/pack.yaml 10 wrong-layer: nordic");
    }

    @Test
    void refuses_a_threshold_that_two_packs_declare_or_that_looks_like_another() {
        var texts = withSecond("");
        texts.put("nordic/thresholds.yaml", PackTexts.THRESHOLDS);
        assertThat(lines(texts)).containsExactly("nordic/thresholds.yaml 1 doubled-id: debt.coverage.floor");

        texts.put("nordic/thresholds.yaml", PackTexts.THRESHOLDS.replace("floor\n", "f1oor\n"));
        assertThat(lines(texts)).containsExactly("nordic/thresholds.yaml 1 look-alike: debt.coverage.f1oor");
    }

    private static SortedMap<String, String> withSecond(String requires) {
        var texts = PackTexts.all();
        texts.put(
                "nordic/pack.yaml",
                PackTexts.PACK.replace("id: core", "id: nordic").replace("layer: core", "layer: client") + requires);
        texts.put("nordic/risk/a.drl", "rule");
        texts.put("nordic/risk/a.cases.yaml", "cases");
        return texts;
    }

    private static List<Problem> problems(SortedMap<String, String> texts) {
        return Packs.read(texts).problems();
    }

    private static List<String> lines(SortedMap<String, String> texts) {
        return problems(texts).stream()
                .map(each -> "%s %d %s: %s"
                        .formatted(each.place().file(), each.place().line(), each.code(), each.found()))
                .toList();
    }
}
