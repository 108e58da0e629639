package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.audit.Models;
import dev.ballast.report.TextReport;
import dev.ballast.rulebook.CopiedRules;
import dev.ballast.rulebook.Departure;
import dev.ballast.rulebook.Waiving;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who lays rules over core cannot take anything from its advice unseen: it is refused, or every answer says so. */
class UnseenWeakeningTest {

    private static final String META = "meta-fy2025";

    private final Path folder;
    private final ClientPack pack;

    UnseenWeakeningTest(@TempDir Path folder) {
        this.folder = folder;
        this.pack = new ClientPack(folder);
    }

    /** A rule that gives itself the subject and direction of a rule that others wait for. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            meta-fy2025         | dev.ballast.timeline.Coverage      | Coverage( ebitToInterest >= minimum ) | /financing/off_balance_sheet/leases_not_commenced
            meta-fy2025         | dev.ballast.finance.CapexLoad      | CapexLoad( toCashFlow > toRevenue ) | /financing/off_balance_sheet/leases_not_commenced
            european-enterprise | dev.ballast.timeline.Coverage      | Coverage( average >= minimum ) |
            energy-rich-sovereign | dev.ballast.compute.FleetUse     | FleetUse( ) |
            """, delimiter = '|')
    void defeats_nothing_by_addition(String client, String type, String condition, @Nullable String without) {
        pack.adds("louder", "debt-service", "less", type, condition);
        var assessor = new Assessor(pack.rules(), Models.bundled());
        var evidence = without == null
                ? ClientPack.evidence(client)
                : Changed.assessment(client, without, "0").appraised().evidence();

        assertThatThrownBy(() -> assessor.assess(evidence)).isInstanceOf(CoreLost.class);
        assertThatThrownBy(() -> assessor.explain(evidence, "core.risk.capex-outgrows-cash-flow"))
                .isInstanceOf(CoreLost.class);
        assertThatThrownBy(() -> assessor.turningPoints(evidence, null)).isInstanceOf(CoreLost.class);
        assertThatThrownBy(() -> assessor.trials(evidence)).isInstanceOf(CoreLost.class);
        assertThatThrownBy(() -> assessor.rulesFor(evidence)).isInstanceOf(CoreLost.class);
    }

    /** Inside its bounds a threshold may be moved so far that the finding is gone; the answer names what went. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            weak-borrower       | offtake.top-share.cap      | 0.33 | 0.50
            weak-borrower       | book.gap.cap               | 0.05 | 0.10
            european-enterprise | suppliers.model-vendor.cap | 0.70 | 0.90
            coreweave-mid-2025  | maturity.wall.cap          | 1.00 | 0.50
            meta-fy2025         | capex.self-funding         | 1.00 | 1.50
            meta-fy2025         | leverage.off-balance.watch | 0.50 | 2.00
            """, delimiter = '|')
    void loosens_nothing_inside_bounds_without_saying_so(String client, String threshold, String was, String value) {
        Assessment answer = pack.moves(threshold, was, value).assess(client);

        var lost = new TreeSet<>(names(released(client)));
        lost.removeAll(names(answer));
        Departure departure = answer.appraised().judgement().departures().get(0);
        assertThat(departure.entry()).isEqualTo("acme/moves.yaml " + threshold);
        assertThat(departure.removed()).containsExactlyElementsOf(lost);
        lost.forEach(each ->
                assertThat(TextReport.of(answer).replaceAll("\\s+", " ")).contains(each));
    }

    /** Files and ids that would stand for those of core, or look like them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            core/risk/thin-air.drl                    | x | taken-pack
            sovereign/fiscal/thin-air.cases.yaml      | x | taken-pack
            core/waivers.yaml                         | x | taken-pack
            core/moves.yaml                           | x | taken-pack
            core/thresholds.yaml                      | x | taken-pack
            Core/pack.yaml                            | x | unknown-file
            core/risk/Thin-Coverage.drl               | x | unknown-file
            """, delimiter = '|')
    void shadows_no_file_of_core(String path, String text, String code) {
        pack.adds("louder", "acme-paper", "more", "dev.ballast.compute.FleetUse", "FleetUse( )");
        assertThat(pack.file(path, text).refusals()).contains(code);
    }

    @Test
    void shadows_no_id_of_core() {
        pack.adds("louder", "acme-paper", "more", "dev.ballast.compute.FleetUse", "FleetUse( )");
        Path rule = folder.resolve("acme/money/louder.drl");
        assertThat(withText(rule, "acme.money.louder\" )", "core.risk.idle-silicon\" )"))
                .contains("bad-id");
        assertThat(withText(rule, "package acme.money", "package core.risk")).isNotEmpty();
        pack.file("acme/thresholds.yaml", """
                - id: debt.coverage.f1oor
                  title: Lowest cover
                  unit: ratio
                  owner: acme-treasury
                  reads: floor-inclusive
                  prudent: up
                  basis: house
                  protected: false
                  bounds: {low: 0.10, high: 1.10, reason: Any.}
                  values:
                    - from: 2025-01-01
                      value: 0.50
                      status: in-force
                      known_since: 2025-01-01
                      checked: 2025-01-01
                      source: {issuer: Acme, title: A judgement of the house, kind: house}
                """);
        assertThat(pack.refusals()).contains("look-alike");
    }

    /** Assumptions are those of the program; a folder that brings others is refused. */
    @ParameterizedTest
    @CsvSource({"acme/assumptions.yaml", "acme/assumptions.json", "assumptions.json", "acme/money/assumptions.yaml"})
    void replaces_no_assumption(String path) {
        pack.adds("louder", "acme-paper", "more", "dev.ballast.compute.FleetUse", "FleetUse( )");
        assertThat(pack.file(path, "{}").refusals()).containsExactly("unknown-file");
    }

    /** To forbid what core would have a client do takes advice away like any waiver. */
    @ParameterizedTest
    @CsvSource({
        "weak-borrower, CutOrders, core.risk.orders-exceed-demand",
        "weak-borrower, ShortenDebt, core.risk.secured-debt-outlives-silicon",
        "energy-rich-sovereign, OwnMore, core.playbook.own-the-base-load"
    })
    void forbids_no_action_without_saying_so(String client, String action, String rule) {
        Assessment answer = pack.waives("waives: action", "of: " + action).assess(client);

        List<String> removed =
                answer.appraised().judgement().departures().get(0).removed();
        assertThat(removed)
                .containsExactlyInAnyOrderElementsOf(names(released(client), action))
                .anyMatch(each -> each.startsWith(rule + " about "));
        assertThat(TextReport.of(answer)).contains("waives all advice to " + action);
    }

    /** A translation that says less than the rule is refused, and so is one that stands where no pack has words. */
    @ParameterizedTest
    @CsvSource({
        "acme/wording/fr.yaml, Levez de la dette jusqu'à ce que l'année la plus lourde soit couverte., dropped-negation",
        "acme/wording/de.yaml, Nehmen Sie Schulden auf bis das schwerste Jahr gedeckt ist., dropped-negation",
        "acme/wording/es.yaml, Levante deuda hasta cubrir el año más pesado., dropped-negation",
        "core/wording/fr.yaml, Ne levez aucune dette., taken-pack",
        "wording/fr.yaml, Ne levez aucune dette., unknown-file"
    })
    void drops_no_word(String path, String advice, String code) {
        pack.adds("louder", "acme-paper", "more", "dev.ballast.compute.FleetUse", "FleetUse( )");
        assertThat(pack.file(path, """
                        - rule: core.playbook.raise-no-debt
                          of: "41173a0ca890"
                          title: "No nein non"
                          advice: "%s"
                          rationale: "X."
                          limits: "X."
                        """.formatted(advice)).refusals()).contains(code);
    }

    /** A folder with a core of its own is no overlay; every answer says in what that core is another. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            core/risk/uplift-not-seen.drl | @severity( "high" ) | @severity( "low" ) | core.risk.uplift-not-seen (changed)
            core/risk/capex-outgrows-cash-flow.drl | toCashFlow > | toCashFlow < | core.risk.capex-outgrows-cash-flow (changed)
            core/risk/commitments-weigh-as-debt.drl | @effective( "2025-01-01" ) | @effective( "2027-01-01" ) | core.risk.commitments-weigh-as-debt (gone)
            core/thresholds.yaml | value: 1.00\\n      status | value: 1.05\\n      status | debt.coverage.floor (changed)
            """, delimiter = '|')
    void brings_no_other_core_without_saying_so(String file, String was, String is, String part) throws IOException {
        Path own = folder.resolve("own");
        CopiedRules.into(own);
        Path changed = own.resolve(file);
        String text = Files.readString(changed);
        String from = was.replace("\\n", "\n");
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(
                changed, text.substring(0, at) + is.replace("\\n", "\n") + text.substring(at + from.length()));

        Assessment answer = new Assessor(Rules.in(own).get(), Models.bundled()).assess(ClientPack.evidence(META));

        var lost = new TreeSet<>(names(released(META)));
        lost.removeAll(names(answer));
        assertThat(answer.appraised().judgement().departures()).singleElement().satisfies(each -> {
            assertThat(each.words())
                    .contains("differs from the released core in ")
                    .contains(part);
            assertThat(each.removed()).containsExactlyElementsOf(lost);
        });
        assertThat(TextReport.of(answer)).contains("Departs from the released core");
    }

    private List<String> withText(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            Files.writeString(file, text.replace(from, to));
            List<String> codes = pack.refusals();
            Files.writeString(file, text);
            return codes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Assessment released(String client) {
        return new Assessor(Rules.bundled().get(), Models.bundled()).assess(ClientPack.evidence(client));
    }

    private static List<String> names(Assessment answer) {
        return answer.appraised().judgement().matches().stream()
                .map(Waiving::name)
                .toList();
    }

    /** The findings of an answer whose rules would have the client do this. */
    private static List<String> names(Assessment answer, String action) {
        return answer.appraised().judgement().matches().stream()
                .filter(match -> action.equals(match.rule().metadata().effects().action()))
                .map(Waiving::name)
                .toList();
    }
}
