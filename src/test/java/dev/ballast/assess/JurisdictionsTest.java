package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.audit.Models;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.report.TextReport;
import dev.ballast.rulebook.RuleCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of a country is judged where the client has its seat, and nowhere else. */
class JurisdictionsTest {

    private static final Rules RULES = Rules.bundled().get();
    private static final Assessor ASSESSOR = new Assessor(RULES, Models.bundled());
    private static final String STATE = "energy-rich-sovereign";
    private static final String ENTERPRISE = "european-enterprise";

    @ParameterizedTest
    @ValueSource(strings = {"AE", "BH", "KW", "OM", "QA", "SA"})
    void never_lets_a_duty_of_europe_fire_in_the_gulf(String country) throws IOException {
        Assessment there = ASSESSOR.assess(seated(STATE, country));

        assertThat(packs(seated(STATE, country))).containsExactly("core", "sovereign");
        assertThat(spoken(there)).isNotEmpty().noneMatch(id -> id.startsWith("eu.") || id.startsWith("de."));
        assertThat(spoken(there)).isEqualTo(spoken(ASSESSOR.assess(ClientPack.evidence(STATE))));
    }

    @ParameterizedTest
    @CsvSource({
        "energy-rich-sovereign, GR, eu.energy.site-report-due",
        "european-enterprise,   IE, eu.energy.site-report-due",
        "european-enterprise,   DE, eu.energy.site-report-due",
        "weak-borrower,         FR, eu.ai_act.systemic-risk-notice",
        "weak-borrower,         SE, eu.ai_act.general-purpose-papers"
    })
    void tells_a_client_in_the_union_its_duties(String client, String country, String rule) throws IOException {
        Evidence evidence = seated(client, country);

        assertThat(spoken(ASSESSOR.assess(evidence))).contains(rule);
        assertThat(spoken(ASSESSOR.assess(ClientPack.evidence(client)))).doesNotContain(rule);
        assertThat(TextReport.of(ASSESSOR.assess(evidence))).contains(rule);
    }

    @Test
    void lays_a_member_state_over_the_union_and_not_over_its_neighbours() throws IOException {
        assertThat(packs(seated(ENTERPRISE, "DE"))).containsExactly("core", "de", "eu", "sovereign");
        assertThat(packs(seated(ENTERPRISE, "FR"))).containsExactly("core", "eu", "sovereign");
        assertThat(packs(ClientPack.evidence(ENTERPRISE))).containsExactly("core", "sovereign");
    }

    @Test
    void tells_a_plan_in_germany_what_the_act_there_sets() throws IOException {
        var plan = new TreeMap<String, String>();
        plan.put("/compute/facilities/0/site/energy/required_pue_ratio", "1.5");

        assertThat(spoken(ASSESSOR.assess(seated(ENTERPRISE, "DE", plan))))
                .contains("de.energy.requirement-understated");
        assertThat(spoken(ASSESSOR.assess(seated(ENTERPRISE, "AT", plan)))).noneMatch(id -> id.startsWith("de."));
    }

    @ParameterizedTest
    @CsvSource({"weak-borrower, DE", "european-enterprise, DE", "importing-sovereign, HR", "energy-rich-sovereign, GR"})
    void takes_nothing_from_core_where_a_jurisdiction_is_laid_over_it(String client, String country)
            throws IOException {
        Assessment there = ASSESSOR.assess(seated(client, country));

        var ofCore = new TreeSet<>(spoken(there));
        ofCore.removeIf(id -> id.startsWith("eu.") || id.startsWith("de."));
        assertThat(ofCore).isEqualTo(new TreeSet<>(spoken(ASSESSOR.assess(ClientPack.evidence(client)))));
        assertThat(there.appraised().judgement().departures()).isEmpty();
    }

    @Test
    void proves_an_answer_by_the_rules_of_its_country() throws IOException {
        Evidence german = seated(ENTERPRISE, "DE");
        var receipt = ASSESSOR.assess(german).receipt();

        assertThat(ASSESSOR.replay(receipt, german).isSame()).isTrue();
        assertThat(receipt.digests().rulebook())
                .isNotEqualTo(ASSESSOR.assess(seated(ENTERPRISE, "IE"))
                        .receipt()
                        .digests()
                        .rulebook());
    }

    @Test
    void holds_the_rules_that_issue_and_review_ask_for() {
        assertThat(rulesOf("sovereign")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(rulesOf("eu")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(rulesOf("de")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(RULES.rulebook().core().isAccepted())
                .as("no rule of core names what a jurisdiction holds")
                .isTrue();
        assertThat(RULES.rulebook().core().get().rules())
                .extracting(RuleCard::id)
                .containsExactlyElementsOf(RULES.rulebook().rules().stream()
                        .filter(card -> card.pack().isCore())
                        .map(RuleCard::id)
                        .toList());
    }

    private static List<String> rulesOf(String pack) {
        return RULES.rulebook().rules().stream()
                .filter(card -> card.pack().id().equals(pack))
                .map(RuleCard::id)
                .toList();
    }

    /** The packs by whose rules a client is judged. */
    private static List<String> packs(Evidence evidence) {
        return ASSESSOR.rulesOf(evidence).stream()
                .map(card -> card.pack().id())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> spoken(Assessment answer) {
        return answer.appraised().judgement().matches().stream()
                .map(match -> match.rule().id())
                .distinct()
                .toList();
    }

    private static Evidence seated(String client, String country) throws IOException {
        return seated(client, country, Map.of());
    }

    /** The client of a fixture with a seat, and with other figures where these lines say so. */
    private static Evidence seated(String client, String country, Map<String, String> lines) throws IOException {
        var changes = new TreeMap<>(lines);
        changes.put("/organisation/country", country);
        String text = Files.readString(Path.of("fixtures", "profiles", client + ".json"));
        return ProfileReader.read(client, ChangedText.of(text, new TreeMap<>(changes)), null)
                .get();
    }
}
