package dev.ballast.approval;

import static dev.ballast.approval.Changes.FEWER;
import static dev.ballast.approval.Changes.MOVED;
import static dev.ballast.approval.Changes.PLAINER;
import static dev.ballast.approval.Changes.PLAINEST;
import static dev.ballast.approval.Changes.TURNED;
import static dev.ballast.approval.Changes.hand;
import static dev.ballast.approval.People.AMY;
import static dev.ballast.approval.People.BOB;
import static dev.ballast.approval.People.EVE;
import static dev.ballast.approval.People.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.access.Caller;
import dev.ballast.approval.Proposal.Status;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Consent;
import dev.ballast.audit.Models;
import dev.ballast.audit.Replay;
import dev.ballast.audit.State;
import dev.ballast.profile.Fixtures;
import dev.ballast.report.JsonReport;
import dev.ballast.review.Drafts;
import dev.ballast.review.Kind;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What becomes of proposals, and what that makes of answers, wherever the ledger is kept. */
abstract class AnyApprovalsTest extends WithLedger {

    private static final Assessment DRAFT =
            new Assessor(PLAINER, Models.bundled()).assess(Fixtures.evidence("weak-borrower.json"));

    private Proposal propose(Rules rules) {
        return approvals.propose(AMY, hand(rules), WHY, null, DAY);
    }

    private Proposal approve(Caller approver, int number, Rules rules) {
        return approvals.approve(approver, number, hand(rules).digest(), WHY, null, DAY);
    }

    private Proposal pass(Caller approver, int number, Rules rules, LocalDate until) {
        return approvals.approve(approver, number, hand(rules).digest(), WHY, until, DAY);
    }

    private State state(Rules rules, LocalDate day) {
        return approvals
                .history("acme")
                .standing(hand(rules), day)
                .map(History.Standing::state)
                .orElse(State.DRAFT);
    }

    private List<Status> statuses() {
        History history = approvals.history("acme");
        return history.proposals().stream().map(history::status).toList();
    }

    @Test
    void asks_for_more_people_the_heavier_the_change_is() {
        assertThat(List.of(propose(PLAINER), propose(MOVED), propose(TURNED), propose(FEWER)))
                .extracting(each -> each.subject().kind(), Proposal::quorum)
                .containsExactly(
                        tuple(Kind.EDITORIAL, 1),
                        tuple(Kind.PARAMETER, 2),
                        tuple(Kind.BEHAVIOURAL, 2),
                        tuple(Kind.STRUCTURAL, 3));
    }

    @Test
    void is_a_draft_until_the_last_of_the_quorum_approved() {
        propose(FEWER);

        for (Caller approver : List.of(BOB, EVE)) {
            approve(approver, 1, FEWER);
            assertThat(state(FEWER, DAY)).isEqualTo(State.DRAFT);
            assertRefused(() -> approve(approver, 1, FEWER), "approved-twice");
        }
        approve(KIM, 1, FEWER);

        assertThat(state(FEWER, DAY)).isEqualTo(State.APPROVED_BY_LEDGER);
        assertThat(state(PLAINER, DAY)).isEqualTo(State.DRAFT);
        assertRefused(() -> approve(People.named("lee"), 1, FEWER), "approved-already");
        assertThat(ledger.entries())
                .extracting(each -> each.content().state())
                .containsExactly("draft", "draft", "draft", "approved-by-ledger");
    }

    @Test
    void refuses_rules_that_moved_since_they_were_proposed() {
        propose(PLAINER);

        assertRefused(() -> approve(BOB, 1, PLAINEST), "digest-moved");
        assertThat(state(PLAINER, DAY)).isEqualTo(State.DRAFT);
    }

    @Test
    void weighs_other_models_as_a_change_of_behaviour_and_refuses_them_to_this_build() {
        InHand other = Changes.withOtherModels();

        Proposal proposal = approvals.propose(AMY, other, WHY, null, DAY);

        assertThat(proposal.subject().kind()).isEqualTo(Kind.BEHAVIOURAL);
        assertRefused(() -> approvals.approve(BOB, 1, other.digest(), WHY, null, DAY), "models-moved");
    }

    @Test
    void weighs_a_slice_as_the_whole_because_it_is_held_against_what_was_approved_last() {
        propose(FEWER);
        var slice = new Rules(
                Drafts.withoutAndWith(
                        "core/risk/carbon-free-short",
                        "core/risk/orders-exceed-demand.drl",
                        "Take delivery of no more",
                        "Accept no more"),
                FEWER.core(),
                State.DRAFT);

        assertRefused(() -> approvals.propose(AMY, hand(slice), WHY, Kind.EDITORIAL, DAY), "class-heavier");
        Proposal proposal = approvals.propose(AMY, hand(slice), WHY, Kind.STRUCTURAL, DAY);
        approve(BOB, 2, slice);

        assertThat(proposal.subject().kind()).isEqualTo(Kind.STRUCTURAL);
        assertThat(state(slice, DAY)).isEqualTo(State.DRAFT);
    }

    @Test
    void refuses_a_proposal_that_was_held_against_rules_which_others_followed() {
        propose(PLAINER);
        propose(PLAINEST);
        approve(BOB, 1, PLAINER);

        assertThat(statuses()).containsExactly(Status.APPROVED, Status.OUTDATED);
        assertRefused(() -> approve(BOB, 2, PLAINEST), "base-moved");
        assertRefused(() -> approvals.object(BOB, 2, WHY, DAY), "base-moved");
    }

    @Test
    void leaves_a_rulebook_a_draft_again_once_another_was_approved() {
        propose(PLAINER);
        approve(BOB, 1, PLAINER);
        assertThat(propose(PLAINEST).subject().base())
                .isEqualTo(ledger.entries().get(1).digest());
        approve(BOB, 2, PLAINEST);

        assertThat(state(PLAINEST, DAY)).isEqualTo(State.APPROVED_BY_LEDGER);
        assertThat(state(PLAINER, DAY)).isEqualTo(State.DRAFT);
        assertThat(statuses()).containsExactly(Status.OUTDATED, Status.APPROVED);
    }

    @Test
    void refuses_to_propose_what_is_approved_or_proposed() {
        assertRefused(
                () -> approvals.propose(AMY, InHand.of(Rules.bundled().get()), WHY, null, DAY), "nothing-changed");
        propose(PLAINER);

        assertRefused(() -> approvals.propose(BOB, hand(PLAINER), WHY, null, DAY), "proposed-already");
        approve(BOB, 1, PLAINER);
        assertRefused(() -> propose(PLAINER), "nothing-changed");
    }

    @Test
    void waits_for_the_author_to_answer_an_objection() {
        propose(PLAINER);
        approvals.object(EVE, 1, "The lender has not agreed.", DAY);

        assertRefused(() -> approve(BOB, 1, PLAINER), "objection-stands");
        assertRefused(() -> approvals.answer(BOB, 1, WHY, DAY), "nothing-to-answer");
        approvals.answer(AMY, 1, "The lender agreed in writing.", DAY);
        assertRefused(() -> approvals.answer(AMY, 1, WHY, DAY), "nothing-to-answer");
        approve(BOB, 1, PLAINER);

        assertThat(state(PLAINER, DAY)).isEqualTo(State.APPROVED_BY_LEDGER);
        assertThat(approvals.history("acme").proposals().get(0).acts())
                .extracting(Act::reason)
                .containsExactly(WHY, "The lender has not agreed.", "The lender agreed in writing.", WHY);
    }

    @Test
    void lets_who_objected_take_that_back_and_no_other_objection() {
        propose(PLAINER);
        approvals.object(EVE, 1, WHY, DAY);
        approvals.object(KIM, 1, WHY, DAY);

        approvals.answer(EVE, 1, WHY, DAY);

        assertRefused(() -> approve(BOB, 1, PLAINER), "objection-stands");
        approvals.answer(KIM, 1, WHY, DAY);
        approve(BOB, 1, PLAINER);
    }

    @Test
    void lets_an_emergency_lapse() {
        propose(FEWER);
        LocalDate last = DAY.plusDays(Quorum.EMERGENCY_DAYS);

        assertRefused(() -> pass(BOB, 1, FEWER, last.plusDays(1)), "emergency-days");
        assertRefused(() -> pass(BOB, 1, FEWER, DAY.minusDays(1)), "emergency-days");
        assertRefused(() -> pass(AMY, 1, FEWER, last), "own-proposal");
        pass(BOB, 1, FEWER, last);

        assertThat(state(FEWER, last)).isEqualTo(State.EMERGENCY);
        assertThat(state(FEWER, last.plusDays(1))).isEqualTo(State.DRAFT);
        assertRefused(() -> pass(EVE, 1, FEWER, last), "emergency-again");
        assertThat(statuses()).containsExactly(Status.OPEN);
    }

    @Test
    void does_not_count_an_emergency_nor_compare_with_it() {
        propose(MOVED);
        pass(BOB, 1, MOVED, DAY);
        approve(BOB, 1, MOVED);

        assertThat(state(MOVED, DAY.plusDays(1))).isEqualTo(State.DRAFT);
        assertThat(propose(FEWER).subject().base()).isEqualTo(Subject.RELEASE);
        approve(EVE, 1, MOVED);
        assertThat(state(MOVED, DAY.plusDays(1))).isEqualTo(State.APPROVED_BY_LEDGER);
    }

    @Test
    void puts_the_approval_into_answer_and_receipt_and_proves_it_again() {
        propose(PLAINER);
        assertThat(approvals.consulted(DRAFT, PLAINER, "acme", DAY)).isSameAs(DRAFT);
        approve(BOB, 1, PLAINER);
        String record = ledger.entries().get(1).digest();

        Assessment approved = approvals.consulted(DRAFT, PLAINER, "acme", DAY);

        var consent = new Consent(record, DAY, null);
        assertThat(approved.receipt().state()).isEqualTo(State.APPROVED_BY_LEDGER);
        assertThat(approved.receipt().approval()).isEqualTo(consent);
        assertThat(approved.receipt().isSound()).isTrue();
        assertThat(approved.receipt().digests().answer())
                .isNotEqualTo(DRAFT.receipt().digests().answer());
        assertThat(JsonReport.of(approved)).contains("\"record\": \"" + record + "\"");
        assertThat(approvals.consulted(DRAFT, PLAINER, "zenith", DAY)).isSameAs(DRAFT);

        propose(PLAINEST);
        approve(BOB, 2, PLAINEST);
        assertThat(approvals.consulted(DRAFT, PLAINER, "acme", DAY)).isSameAs(DRAFT);
        Assessment again = approvals.consulted(
                DRAFT,
                PLAINER,
                "acme",
                Objects.requireNonNull(approved.receipt().approval()));
        assertThat(Replay.of(approved.receipt(), again.receipt()).differences()).isEmpty();
    }

    @Test
    void leaves_the_released_rules_what_they_are() {
        Rules released = Rules.bundled().get();
        Assessment answer = new Assessor(released, Models.bundled()).assess(Fixtures.evidence("weak-borrower.json"));
        propose(PLAINER);
        approve(BOB, 1, PLAINER);

        assertThat(approvals.consulted(answer, released, "acme", DAY)).isSameAs(answer);
    }

    @Test
    void keeps_what_was_said_in_the_chain_where_nobody_reads_names_or_erases_it() throws Exception {
        propose(PLAINER);
        approvals.object(EVE, 1, "canary in the mine", DAY);

        assertThat(ledger.verify(ledger.anchor())).isEmpty();
        assertThatThrownBy(() -> ledger.erase(2, DAY)).hasMessageStartingWith("no-entry: ");
        assertThatThrownBy(() -> ledger.kept(2)).hasMessageStartingWith("no-entry: ");
        assertThat(ledger.entries())
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("eve", "canary"));
    }

    @Test
    void says_nothing_more_where_an_entry_was_altered() throws Exception {
        propose(PLAINER);
        approve(BOB, 1, PLAINER);
        try (var connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("update entry set decided_on = '2020-01-01' where number = 1");
        }

        assertThatThrownBy(() -> approvals.history("acme")).hasMessageStartingWith("altered: ");
        assertThatThrownBy(() -> approvals.object(EVE, 1, WHY, DAY)).hasMessageStartingWith("altered: ");
    }
}
