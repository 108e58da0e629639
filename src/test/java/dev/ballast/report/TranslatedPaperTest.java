package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.advice.Recommendation;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.fact.Place;
import dev.ballast.profile.Fixtures;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.wording.Language;
import dev.ballast.rulebook.wording.Translation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslatedPaperTest {

    private static final Rules RULES = Rules.bundled().get();
    private static final Assessment ENGLISH =
            new Assessor(RULES, Models.bundled()).assess(Fixtures.evidence("energy-rich-sovereign.json"));
    private static final String GIFT = "sovereign.energy.gift-goes-to-tenants";

    @Test
    void says_in_french_what_packs_translate_and_the_rest_in_english() {
        Assessment french = ENGLISH.in(RULES.rulebook().translations(Language.FRENCH));
        String text = TextReport.of(french).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Facturez aux locataires ce que l'électricité rapporterait ailleurs")
                .contains("Until more is owned, reserve the middle for a year")
                .doesNotContain("Charge tenants what the power would bring elsewhere");
        assertThat(BoardPaper.of(french)).contains(" lang=\"fr\" dir=\"ltr\">");
        assertThat(BoardPaper.of(ENGLISH)).doesNotContain("dir=");
    }

    @Test
    void proves_the_same_answer_in_every_language() {
        Assessment french = ENGLISH.in(RULES.rulebook().translations(Language.FRENCH));

        assertThat(french.receipt()).isEqualTo(ENGLISH.receipt());
        assertThat(french.id()).isEqualTo(ENGLISH.id());
        assertThat(french.advice().recommendations())
                .extracting(each -> each.rule().id() + each.tier() + each.atStake())
                .isEqualTo(ENGLISH.advice().recommendations().stream()
                        .map(each -> each.rule().id() + each.tier() + each.atStake())
                        .toList());
    }

    @Test
    void writes_a_language_from_right_to_left_that_is_read_so() {
        var arabic = new Translation(
                Language.ARABIC,
                GIFT,
                "000000000000",
                "كهرباء دون سعرها تذهب إلى المستأجرين",
                new Metadata.Wording("حاسب المستأجرين بسعر الكهرباء في مكان آخر.", "تعرفة رخيصة منحة.", "لا يحسب هنا."),
                new Place("acme/wording/ar.yaml", 1, 1, ""));

        Assessment translated = ENGLISH.in(Map.of(GIFT, arabic));
        String paper = BoardPaper.of(translated);

        assertThat(translated.advice().recommendations())
                .filteredOn(Recommendation::isRightToLeft)
                .extracting(each -> each.rule().id())
                .containsExactly(GIFT);
        assertThat(paper)
                .containsPattern("<h3 lang=\"ar\" dir=\"rtl\">[0-9.]+ Should: حاسب المستأجرين")
                .contains("<dd lang=\"ar\" dir=\"rtl\">لا يحسب هنا.</dd>");
    }
}
