package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.audit.Models;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.CopiedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of several folders are laid over one another by their layers, in whatever order they are named. */
class RuleFoldersTest {

    private static final String META = "meta-fy2025";

    private final Path clients;
    private final Path units;
    private final ClientPack client;

    RuleFoldersTest(@TempDir Path folder) {
        this.clients = folder.resolve("clients");
        this.units = folder.resolve("units");
        this.client = new ClientPack(clients);
    }

    @BeforeEach
    void withAPackOfAUnit() throws IOException {
        client.adds(
                "covered",
                "acme-board-paper",
                "more",
                "dev.ballast.timeline.Coverage",
                "Coverage( minimum <= average )");
        Path from = clients.resolve("acme");
        Path to = units.resolve("acme_labs");
        Files.createDirectories(to.resolve("money"));
        Files.writeString(
                to.resolve("pack.yaml"),
                Files.readString(from.resolve("pack.yaml"))
                        .replace("id: acme", "id: acme_labs")
                        .replace("layer: client", "layer: unit")
                        .replace(
                                "  - {id: core, version: 0.1.0}",
                                "  - {id: core, version: 0.1.0}\n  - {id: acme, version: 0.1.0}"));
        Files.writeString(
                to.resolve("money/covered.drl"),
                Files.readString(from.resolve("money/covered.drl"))
                        .replace("acme.money", "acme_labs.money")
                        .replace("acme-board-paper", "labs-board-paper")
                        .replace("Acme says", "Labs says"));
        Files.writeString(to.resolve("money/covered.cases.yaml"), "");
    }

    @Test
    void judges_alike_in_whatever_order_folders_are_named() {
        Assessment one = assess(clients, units);
        Assessment other = assess(units, clients);

        assertThat(spoken(one)).contains("acme.money.covered", "acme_labs.money.covered");
        assertThat(one.receipt()).isEqualTo(other.receipt());
    }

    @Test
    void takes_a_folder_that_is_named_twice_once() {
        assertThat(assess(clients, units, clients).receipt())
                .isEqualTo(assess(clients, units).receipt());
    }

    @Test
    void misses_the_pack_of_a_folder_that_was_not_named() {
        assertThat(refusals(units)).containsExactly("missing-pack");
    }

    @Test
    void lets_no_layer_build_on_a_later_one() throws IOException {
        Path pack = clients.resolve("acme/pack.yaml");
        Files.writeString(
                pack,
                Files.readString(pack)
                        .replace("  - {id: core, version: 0.1.0}", "  - {id: acme_labs, version: 0.1.0}"));

        assertThat(refusals(clients, units)).contains("wrong-layer");
        assertThat(refusals(units, clients)).isEqualTo(refusals(clients, units));
    }

    @Test
    void refuses_a_pack_that_two_folders_hold() {
        new ClientPack(units);

        assertThat(refusals(clients, units)).contains("taken-pack");
        assertThat(refusals(units, clients)).contains("taken-pack");
    }

    @Test
    void lays_packs_over_a_folder_that_holds_core(@TempDir Path core) throws IOException {
        CopiedRules.into(core);

        assertThat(spoken(assess(core, clients))).contains("acme.money.covered");
        assertThat(assess(core, clients).receipt().digests().rulebook())
                .isEqualTo(assess(clients, core).receipt().digests().rulebook());
    }

    @Test
    void refuses_two_folders_that_hold_core(@TempDir Path core, @TempDir Path other) throws IOException {
        CopiedRules.into(core);
        CopiedRules.into(other);

        assertThat(refusals(core, other)).containsExactly("taken-pack");
    }

    @Test
    void refuses_a_pack_whose_number_is_known_from_memory() {
        client.file("acme/thresholds.yaml", """
                - id: acme.cover.floor
                  title: Cover that Acme wants
                  unit: ratio
                  owner: acme-treasury
                  reads: floor-inclusive
                  prudent: up
                  basis: market
                  protected: false
                  bounds: {low: 1, high: 2, reason: What lenders are heard to ask.}
                  values:
                    - from: 2026-01-01
                      value: 1.30
                      status: in-force
                      known_since: 2026-01-01
                      checked: 2026-01-01
                      source: {issuer: A lender, title: Their term sheet, kind: memory}
                """);

        assertThat(refusals(clients, units)).containsExactly("from-memory");
    }

    private static Assessment assess(Path... folders) {
        var rules = Rules.in(List.of(folders));
        assertThat(rules.problems()).isEmpty();
        return new Assessor(rules.get(), Models.bundled()).assess(ClientPack.evidence(META));
    }

    private static List<String> spoken(Assessment answer) {
        return answer.appraised().judgement().matches().stream()
                .map(match -> match.rule().id())
                .toList();
    }

    private static List<String> refusals(Path... folders) {
        return Rules.in(List.of(folders)).problems().stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }
}
