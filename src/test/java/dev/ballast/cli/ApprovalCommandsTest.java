package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Role;
import dev.ballast.access.Token;
import dev.ballast.access.TokenFile;
import dev.ballast.rulebook.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a draft to an answer that says who approved its rules. */
class ApprovalCommandsTest {

    private static final String META = "fixtures/profiles/meta-fy2025.json";
    private static final String ORDERS = "core/risk/orders-exceed-demand.drl";

    private final Path folder;
    private final String rules;

    ApprovalCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.rules = folder.resolve("own").toString();
    }

    @BeforeEach
    void draft() throws IOException {
        var texts = RuleFiles.in(Path.of("rules")).get().texts();
        for (var text : texts.entrySet()) {
            Path file = Path.of(rules, text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
        write("Accept no more");
        for (String name : List.of("amy", "bob")) {
            String secret = Token.secret();
            Files.writeString(folder.resolve(name), secret + "\n");
            var token = Token.of(secret, name, Set.of(Role.REVIEWER), "local", LocalDate.of(9999, 12, 31));
            new TokenFile(folder.resolve("tokens.json")).add(token.issuedBy("root"));
        }
    }

    private void write(String words) throws IOException {
        String shipped = Files.readString(Path.of("rules", ORDERS));
        Files.writeString(Path.of(rules, ORDERS), shipped.replace("Take delivery of no more", words));
    }

    private Ran ran(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--ledger", folder.resolve("book").toString()));
        all.addAll(List.of("--ledger-key", folder.resolve("key").toString()));
        return Ran.of(all.toArray(String[]::new));
    }

    private Ran by(String name, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--token", folder.resolve(name).toString()));
        all.addAll(List.of("--tokens", folder.resolve("tokens.json").toString()));
        return ran(all.toArray(String[]::new));
    }

    private Ran propose(String... more) {
        var all = new ArrayList<>(List.of("rules", "propose", "--rules", rules, "--reason", "Plainer."));
        all.addAll(List.of(more));
        return by("amy", all.toArray(String[]::new));
    }

    private Ran approve(String name, String... more) {
        var all = new ArrayList<>(List.of("rules", "approve", "1", "--rules", rules, "--reason", "Read."));
        all.addAll(List.of(more));
        return by(name, all.toArray(String[]::new));
    }

    private Ran assess(String... more) {
        var all = new ArrayList<>(List.of("assess", META, "--rules", rules));
        all.addAll(List.of(more));
        return ran(all.toArray(String[]::new));
    }

    @Test
    void leads_from_a_draft_to_an_answer_that_is_approved_and_proved_again() throws IOException {
        assertThat(propose("--class", "editorial").out()).startsWith("1  open, editorial; 0 of 1 approvals");
        String draft = assess().out();
        assertThat(draft)
                .startsWith("DRAFT: ")
                .isEqualTo(Ran.of("assess", META, "--rules", rules).out());
        assertThat(approve("bob").out()).startsWith("1  approved, editorial; 1 of 1 approvals");
        assertThat(assess().out()).doesNotContain("DRAFT").contains("approved by the ledger: ");

        Path answer = folder.resolve("answer.json");
        Ran recorded = assess("--format", "json", "-o", answer.toString());
        assertThat(Files.readString(answer)).contains("\"state\": \"approved-by-ledger\"", "\"record\": \"");
        assertThat(ran("replay", answer.toString(), META, "--rules", rules).code())
                .as(recorded.err())
                .isZero();
        assertThat(ran("audit", "replay", "5", "--rules", rules).code()).isZero();
        assertThat(Ran.of("replay", answer.toString(), META, "--rules", rules).out())
                .startsWith("differs: state: rules was approved-by-ledger and is now draft.");
        assertThat(ran("audit", "verify").code()).isZero();
        assertThat(ran("audit", "list").out()).contains("approval ", "  words ");
    }

    @Test
    void refuses_in_two_lines_each_and_exits_2() throws IOException {
        Ran nobody = ran("rules", "propose", "--rules", rules, "--reason", "Plainer.");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).startsWith("nobody-known: ");
        propose();
        write("Order no more");

        Ran refused = approve("amy");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err().lines().filter(line -> !line.startsWith(" ")))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("digest-moved: "),
                        second -> assertThat(second).startsWith("own-proposal: "));
        assertThat(by("bob", "rules", "object", "1", "--reason", "No.").code()).isZero();
        assertThat(by("bob", "rules", "answer", "1", "--reason", "Well.").code())
                .isZero();
        Files.writeString(folder.resolve("none"), Token.secret());
        assertThat(by("none", "rules", "approvals").err()).startsWith("token-refused: ");
    }

    @Test
    void says_an_emergency_in_every_form() throws IOException {
        LocalDate until = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        propose();
        assertThat(approve("bob", "--emergency", until.toString()).code()).isZero();

        assertThat(assess().out())
                .startsWith("EMERGENCY: judged by rules that one person let pass up to " + until)
                .contains("approved for an emergency: ");
        assertThat(assess("--format", "html").out()).contains("EMERGENCY: judged by rules");
        assertThat(assess("--format", "json").out())
                .contains("\"state\": \"emergency\"", "\"until\": \"" + until + "\"");
        assertThat(by("amy", "rules", "approvals").out()).contains("bob approved for an emergency up to " + until);
        assertThat(by("amy", "rules", "approvals", "--format", "json").out()).contains("\"manner\": \"emergency\"");
    }
}
