package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assess --lang}: what is said in another language, and what is not. */
class LangOptionTest {

    private static final String RICH = "fixtures/profiles/energy-rich-sovereign.json";

    @Test
    void prints_what_packs_translate_and_says_how_much_that_is() {
        Ran ran = Ran.of("assess", RICH, "--lang", "fr");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("6 of 10 recommendations are in fr; packs translate no more of them.");
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("2 Should: Vendez l'électricité au prix qu'elle aurait ailleurs. USD 137 million at stake")
                .contains("Because L'électricité est vendue au programme moins cher qu'elle ne vaut.")
                .contains("1 Should: Until more is owned, reserve the middle for a year.");
    }

    @Test
    void writes_tables_in_it_too() {
        assertThat(Ran.of("assess", RICH, "--lang", "fr", "--format", "csv").out())
                .contains("Publiez le mandat, ou laissez le fonds investir aux conditions du marché")
                .contains("sovereign.money.fund-off-mandate");
    }

    @Test
    void leaves_what_a_replay_compares_in_english() {
        Ran ran = Ran.of("assess", RICH, "--lang", "fr", "--format", "json");

        assertThat(ran.code()).isEqualTo(Exit.INVALID);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("no-translation: --lang fr with --format json; allowed: text, csv, html");
    }

    @Test
    void refuses_a_language_of_which_it_does_not_know_how_it_says_no() {
        Ran ran = Ran.of("assess", RICH, "--lang", "xx");

        assertThat(ran.code()).isEqualTo(Exit.INVALID);
        assertThat(ran.err()).contains("no language xx; allowed: ar, de, es, fr");
    }

    @Test
    void says_so_when_nobody_translated_anything() {
        Ran ran = Ran.of("assess", RICH, "--lang", "ar");

        assertThat(ran.err()).contains("0 of 10 recommendations are in ar");
        assertThat(ran.out()).isEqualTo(Ran.of("assess", RICH).out());
    }

    /** A pack of a client that says nothing but what core says, in German. */
    @Test
    void takes_a_pack_of_words_alone(@TempDir Path folder) throws IOException {
        Path pack = folder.resolve("acme");
        Files.createDirectories(pack.resolve("wording"));
        Files.writeString(pack.resolve("pack.yaml"), """
                id: acme
                title: What Acme says in German
                version: 0.1.0
                layer: client
                requires:
                  - {id: core, version: 0.1.0}
                owner: acme-desk
                licence: Proprietary
                effective: 2025-01-01
                review: 2027-05-01
                """);
        Files.writeString(pack.resolve("wording/de.yaml"), """
                - rule: core.playbook.raise-no-debt
                  of: "41173a0ca890"
                  title: "Mehr Schulden würden nicht bedient"
                  advice: "Nehmen Sie keine Schulden auf, bis das schwerste Jahr gedeckt ist; Geld der Eigentümer oder ein langsamerer Bau heilt es, ein neuer Kredit nicht."
                  rationale: "Schulden, die den Schuldendienst zahlen, wachsen schneller als der Cashflow, auf den sie warten, und jede spätere Kur kostet mehr."
                  limits: "Eine Umschuldung, die nur das schwere Jahr verschiebt, ist dem Namen nach neue Schuld und kann die Kur sein, wenn der Cashflow danach den Dienst deckt."
                """, StandardCharsets.UTF_8);

        Ran ran =
                Ran.of("assess", "fixtures/profiles/weak-borrower.json", "--rules", folder.toString(), "--lang", "de");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("Must: Nehmen Sie keine Schulden auf, bis das schwerste Jahr gedeckt ist");
    }

    /** A reviewer sees each translation that came, went or moved; what it covers an approval covers. */
    @Test
    void shows_a_reviewer_which_words_moved(@TempDir Path folder) throws IOException {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        copy(Path.of("rules"), before);
        copy(Path.of("rules"), after);
        Path french = after.resolve("sovereign/wording/fr.yaml");
        Files.writeString(french, Files.readString(french).replace("Publiez le mandat, ou", "Publiez ce mandat, ou"));

        Ran ran = Ran.of("rules", "diff", before.toString(), after.toString(), "--near", "1");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .startsWith("An editorial change of 1 entry.")
                .contains("wording sovereign.money.fund-off-mandate fr: editorial")
                .contains("- advice: Publiez le mandat, ou", "+ advice: Publiez ce mandat, ou");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(each, target);
            }
        }
    }
}
