package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client lays rules of its own over those of the program: it adds, and takes nothing away. */
@Tag("long")
class OverlayTest {

    private static final String META = "fixtures/profiles/meta-fy2025.json";

    private final Path folder;

    OverlayTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void adds_a_rule_and_leaves_all_others() throws IOException {
        write("acme", "client", "0.1.0", "board-paper");

        var ran = Ran.of("assess", META, "--rules", folder.toString(), "--format", "json");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("\"state\": \"draft\"", "acme.money.covered")
                .contains("core.playbook.spend-cash-first");
        assertThat(Ran.of("rules", "show", "acme.money.covered", "--rules", folder.toString())
                        .out())
                .contains("Put the cover before the board.");
    }

    @Test
    void gives_no_answer_when_an_added_rule_keeps_one_of_core_from_speaking() throws IOException {
        write("acme", "client", "0.1.0", "debt-service");

        var ran = Ran.of("assess", "fixtures/profiles/european-enterprise.json", "--rules", folder.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("core-lost: found no finding of core.playbook.")
                .contains("allowed: every finding of core");
    }

    @Test
    void refuses_packs_that_stand_for_the_program_s_own() throws IOException {
        write("zinc", "core", "0.1.0", "board-paper");
        assertThat(refusal()).contains("wrong-layer: found core; allowed: jurisdiction, client, unit");

        write("zinc", "client", "0.0.9", "board-paper");
        assertThat(refusal()).contains("wrong-version: found 0.0.9");

        write("sovereign", "client", "0.1.0", "board-paper");
        assertThat(refusal()).contains("taken-pack: found sovereign", "sovereign/pack.yaml");
    }

    @Test
    void shows_what_a_pack_waives_in_the_review_and_in_the_book() throws IOException {
        write("acme", "client", "0.1.0", "board-paper");
        Files.delete(folder.resolve("acme/money/covered.drl"));
        Files.delete(folder.resolve("acme/money/covered.cases.yaml"));
        Files.writeString(folder.resolve("acme/waivers.yaml"), """
                - id: borrow-nothing
                  waives: rule
                  of: core.playbook.spend-cash-first
                  from: 2025-12-01
                  expires: 2027-06-01
                  reason: The board borrows nothing.
                  owner: acme-treasury
                  approver: risk-committee
                """);

        var review = Ran.of("rules", "diff", "bundled", folder.toString(), "--near", "1");
        assertThat(review.out())
                .as(review.err())
                .contains("acme/waivers.yaml borrow-nothing", "structural", "approved by risk-committee")
                .contains("set aside or made milder");
        var book = Ran.of(
                "rules",
                "book",
                "--rules",
                folder.toString(),
                "--format",
                "html",
                "--as-of",
                "2026-11-01",
                "-o",
                folder.resolveSibling(folder.getFileName() + ".html").toString());
        assertThat(book.code()).as(book.err()).isZero();
        assertThat(Files.readString(folder.resolveSibling(folder.getFileName() + ".html")))
                .contains("What packs waive and move")
                .contains("waives the advice of core.playbook.spend-cash-first, from 2025-12-01");
    }

    @Test
    void says_of_its_own_rules_whose_they_are() throws IOException {
        write("acme", "client", "0.1.0", "board-paper");

        assertThat(Ran.of("assess", META, "--rules", folder.toString()).out().replaceAll("\\s+", " "))
                .contains("(rule acme.money.covered, pack acme 0.1.0 of layer client)");
    }

    private String refusal() {
        var ran = Ran.of("assess", META, "--rules", folder.toString());
        assertThat(ran.code()).isEqualTo(2);
        return ran.err();
    }

    private void write(String id, String layer, String core, String subject) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(id));
        Path shelf = Files.createDirectories(pack.resolve("money"));
        Files.writeString(pack.resolve("pack.yaml"), """
                id: %s
                title: What Acme adds
                version: 0.1.0
                layer: %s
                requires:
                  - {id: core, version: %s}
                owner: acme-treasury
                licence: Proprietary
                effective: 2025-01-01
                review: 2027-05-01
                """.formatted(id, layer, core));
        Files.writeString(shelf.resolve("covered.cases.yaml"), "");
        Files.writeString(shelf.resolve("covered.drl"), """
                package %1$s.money

                import dev.ballast.fact.Threshold
                import dev.ballast.timeline.Coverage

                global dev.ballast.rulebook.Findings findings

                rule "Debt service is covered"
                    @id( "%1$s.money.covered" )
                    @owner( "acme-treasury" )
                    @claim( "D6" )
                    @basis( "house" )
                    @severity( "low" )
                    @effective( "2025-01-01" )
                    @source( "A judgement of the house" )
                    @advice( "Put the cover before the board." )
                    @rationale( "The board of Acme hears of the cover whenever it is computed." )
                    @limits( "Says nothing of years that were not planned." )
                    @subject( "%2$s" )
                    @direction( "less" )
                when
                    $floor : Threshold( id == "debt.coverage.floor" )
                    Coverage( minimum >= $floor.ratio )
                then
                    findings.add( kcontext );
                end
                """.formatted(id, subject));
    }
}
