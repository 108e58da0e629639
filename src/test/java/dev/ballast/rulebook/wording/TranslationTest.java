package dev.ballast.rulebook.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.Rules;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

    private static final Rulebook RULEBOOK = Rules.bundled().get().rulebook();

    @Test
    void says_the_whole_sovereign_pack_in_french() {
        Set<String> sovereign = RULEBOOK.rules().stream()
                .map(RuleCard::id)
                .filter(id -> id.startsWith("sovereign."))
                .collect(Collectors.toSet());
        Map<String, Translation> french = RULEBOOK.translations(Language.FRENCH);

        assertThat(sovereign).hasSizeGreaterThanOrEqualTo(34);
        assertThat(french.keySet()).isEqualTo(sovereign);
        assertThat(RULEBOOK.translations(Language.ARABIC)).isEmpty();
    }

    /** No part was left in English, and no two rules say the same. */
    @Test
    void translates_every_part_of_every_rule() {
        Map<String, Translation> french = RULEBOOK.translations(Language.FRENCH);
        for (RuleCard card : RULEBOOK.rules()) {
            Translation said = french.get(card.id());
            if (said != null) {
                var english = card.metadata().wording();
                assertThat(said.title()).isNotEqualTo(card.title());
                assertThat(said.wording().advice()).isNotEqualTo(english.advice());
                assertThat(said.wording().rationale()).isNotEqualTo(english.rationale());
                assertThat(said.wording().limits()).isNotEqualTo(english.limits());
            }
        }
        assertThat(french.values()).extracting(Translation::title).doesNotHaveDuplicates();
        assertThat(french.values()).extracting(each -> each.wording().advice()).doesNotHaveDuplicates();
    }

    @Test
    void takes_the_place_of_the_words_and_of_nothing_else() {
        RuleCard card = RULEBOOK.rules().stream()
                .filter(each -> each.id().equals("sovereign.energy.gift-goes-to-tenants"))
                .findFirst()
                .orElseThrow();
        RuleCard said = Objects.requireNonNull(
                        RULEBOOK.translations(Language.FRENCH).get(card.id()))
                .of(card);

        assertThat(said.title()).isEqualTo("De l'électricité au-dessous de son prix va aux locataires");
        assertThat(said.id()).isEqualTo(card.id());
        assertThat(said.text()).isEqualTo(card.text());
        assertThat(said.metadata().severity()).isEqualTo(card.metadata().severity());
        assertThat(said.metadata().effects()).isEqualTo(card.metadata().effects());
        assertThat(said.metadata().grounds()).isEqualTo(card.metadata().grounds());
    }

    @Test
    void knows_an_english_that_moved_by_its_digest() {
        RuleCard card = RULEBOOK.rules().get(0);
        String digest = Translation.digest(card.title(), card.metadata().wording());

        assertThat(digest).matches("[0-9a-f]{12}");
        assertThat(Translation.digest(card.title(), card.metadata().wording())).isEqualTo(digest);
        assertThat(Translation.digest(card.title() + " now", card.metadata().wording()))
                .isNotEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FRENCH  | Raise no debt.            | Levez de la dette.             | true  | false
            FRENCH  | Raise no debt.            | Ne levez aucune dette.         | false | false
            FRENCH  | Do not sign.              | N'apposez votre nom que demain | false | false
            FRENCH  | Borrow abroad only so.    | N'empruntez qu'ainsi.          | false | false
            FRENCH  | Borrow abroad.            | N'empruntez pas.               | false | true
            GERMAN  | Buy no more.              | Kaufen Sie mehr.               | true  | false
            GERMAN  | Buy no more.              | Kaufen Sie nichts mehr.        | false | false
            GERMAN  | Buy more.                 | Kaufen Sie nicht mehr.         | false | true
            SPANISH | It cannot be served.      | Se puede servir.               | true  | false
            SPANISH | It cannot be served.      | No se puede servir.            | false | false
            SPANISH | Sign with an exit.        | Nunca firme con salida.        | false | true
            ARABIC  | Do not award.             | امنح العقد.                    | true  | false
            ARABIC  | Do not award.             | لا تمنح العقد.                 | false | false
            ARABIC  | Award.                    | لا تمنح.                       | false | true
            """)
    void hears_a_denial_that_is_dropped_or_added(
            Language language, String english, String said, boolean drops, boolean adds) {
        assertThat(language.drops(english, said)).isEqualTo(drops);
        assertThat(language.adds(english, said)).isEqualTo(adds);
    }

    @Test
    void knows_its_languages_by_their_codes() {
        assertThat(Language.of("fr")).contains(Language.FRENCH);
        assertThat(Language.of("xx")).isEmpty();
        assertThat(Language.codes()).isEqualTo("ar, de, es, fr");
        assertThat(List.of(Language.values()).stream().filter(Language::isRightToLeft))
                .containsExactly(Language.ARABIC);
    }
}
