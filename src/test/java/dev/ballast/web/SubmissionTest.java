package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.advice.WeakBorrower;
import dev.ballast.assess.RuleFolders;
import dev.ballast.assess.RunningRules;
import dev.ballast.audit.Models;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.profile.Fixtures;
import dev.ballast.rulebook.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class SubmissionTest {

    private static final RunningRules RULES = RunningRules.start(
                    RuleFolders.NONE, Models.bundled(), LocalDate.of(2026, 1, 31))
            .get();

    private static final String WEAK = new String(Fixtures.bytes("weak-borrower.json"), StandardCharsets.UTF_8);

    @Test
    void hands_the_profile_on_as_it_was_sent() {
        var evidence = read("{\"profile\":" + WEAK + "}").evidence(RULES).get();

        assertThat(evidence.profile())
                .isEqualTo(Fixtures.evidence("weak-borrower.json").profile());
    }

    @Test
    void takes_the_members_in_any_order() {
        LocalDate later = LocalDate.of(2026, 2, 28);
        String profile = "\"profile\": " + WEAK;

        assertThat(read("{\"as_of\": \"2026-02-28\", " + profile + "}")
                        .evidence(RULES)
                        .get()
                        .profile()
                        .asOf())
                .isEqualTo(later);
        assertThat(read("{" + profile + ", \"as_of\": \"2026-02-28\"}")
                        .evidence(RULES)
                        .get()
                        .profile()
                        .asOf())
                .isEqualTo(later);
    }

    @Test
    void leaves_judging_the_profile_to_its_reader_whatever_stands_there() {
        for (String profile : List.of("{}", "[]", "\"text\"", "12", "null", "true", "{\"a\": 1, \"a\": 2}")) {
            assertThat(read("{\"profile\": " + profile + "}").evidence(RULES).problems())
                    .isNotEmpty();
        }
    }

    @Test
    void names_the_place_where_a_body_stops_being_json() {
        assertThatThrownBy(() -> read("{\n  \"profile\": }"))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        refused -> assertThat(refused.problem().getDetail())
                                .isEqualTo("The body is not JSON in UTF-8 near line 2, column 14."));
    }

    @Test
    void gives_each_kind_of_problem_a_stable_type_and_status() {
        assertThat(ProblemKind.INVALID_PROFILE.type()).hasToString("urn:ballast:problem:invalid-profile");
        assertThat(ProblemKind.of(413)).isEqualTo(ProblemKind.TOO_LARGE);
        assertThat(ProblemKind.of(405)).isEqualTo(ProblemKind.REFUSED);
        assertThat(ProblemKind.of(429)).isEqualTo(ProblemKind.TOO_MANY);
        assertThat(ProblemKind.of(503)).isEqualTo(ProblemKind.BUSY);
        assertThat(ProblemKind.of(504)).isEqualTo(ProblemKind.FAULT);
        assertThat(ProblemKind.INVALID_PROFILE.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void points_from_the_root_of_the_body_to_each_fault() {
        var problem = new Problem(new Place("profile", 1, 2, "/currency"), "word", "\"usd\"", "a code", "Write USD.");

        var detail = ProblemKind.INVALID_PROFILE.detail(List.of(problem), "/profile");

        assertThat(detail.getDetail()).isEqualTo("One problem was found.");
        assertThat(detail.getProperties())
                .containsEntry(
                        "errors",
                        List.of(Map.of(
                                "pointer", "#/profile/currency",
                                "code", "word",
                                "detail", "Allowed: a code. Write USD.",
                                "value", "\"usd\"")));
    }

    @Test
    void filters_rules_by_every_question_at_once() {
        var rule = WeakBorrower.rule("core.risk.thin-cover", Severity.CRITICAL);

        assertThat(new RuleFilter(null, null, null, null, null).accepts(rule)).isTrue();
        assertThat(new RuleFilter("core", "critical", "treasury", LocalDate.of(2026, 1, 1), "THIN").accepts(rule))
                .isTrue();
        assertThat(new RuleFilter("cor", null, null, null, null).accepts(rule)).isFalse();
        assertThat(new RuleFilter(null, "high", null, null, null).accepts(rule)).isFalse();
        assertThat(new RuleFilter(null, null, "tax", null, null).accepts(rule)).isFalse();
        assertThat(new RuleFilter(null, null, null, LocalDate.of(2025, 12, 31), null).accepts(rule))
                .isFalse();
        assertThat(new RuleFilter(null, null, null, null, "thick").accepts(rule))
                .isFalse();
    }

    private static Submission read(String body) {
        return Submission.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
