package dev.ballast.approval;

import static dev.ballast.approval.Changes.PLAINER;
import static dev.ballast.approval.Changes.hand;
import static dev.ballast.approval.People.AMY;
import static dev.ballast.approval.People.BOB;
import static dev.ballast.approval.People.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Caller;
import dev.ballast.access.Credential;
import dev.ballast.access.Role;
import dev.ballast.approval.Proposal.Status;
import dev.ballast.audit.Sha256;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may approve what whom proposed, wherever the ledger is kept. */
abstract class AnyApproversTest extends WithLedger {

    private static final InHand RULES = hand(PLAINER);

    private void propose(Caller author) {
        approvals.propose(author, RULES, WHY, null, DAY);
    }

    private Proposal approve(Caller approver) {
        return approvals.approve(approver, 1, RULES.digest(), WHY, null, DAY);
    }

    @Test
    void takes_the_approval_of_another_person() {
        propose(AMY);

        assertThat(approve(BOB).approvers()).extracting(Person::name).containsExactly("bob");
        assertThat(approvals.history("acme").proposals())
                .extracting(each -> approvals.history("acme").status(each))
                .containsExactly(Status.APPROVED);
    }

    @Test
    void refuses_whoever_nobody_vouches_for() {
        Caller nobody = Caller.ofThisMachine();

        assertRefused(() -> propose(nobody), "nobody-known");
        propose(new Caller("amy", nobody.tenant(), AMY.roles(), AMY.credential()));
        assertRefused(() -> approve(nobody), "nobody-known");
        assertRefused(() -> approvals.object(nobody, 1, WHY, DAY), "nobody-known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amy", "AMY"})
    void refuses_the_author_under_whatever_token(String name) {
        propose(AMY);

        assertRefused(() -> approve(People.by(name, Credential.ofToken("root", Sha256.of("another")))), "own-proposal");
    }

    @Test
    void refuses_the_key_of_the_author_under_another_name() {
        propose(AMY);

        assertRefused(() -> approve(People.by("bob", Credential.ofToken("root", Sha256.of("amy")))), "own-proposal");
    }

    @Test
    void refuses_who_made_the_own_token_to_propose_and_to_approve() {
        assertRefused(() -> propose(People.issuedBy("amy", "Amy")), "own-issuer");
        propose(AMY);

        assertRefused(() -> approve(People.issuedBy("bob", "bob")), "own-issuer");
    }

    @Test
    void refuses_an_approver_whose_token_the_author_made() {
        propose(AMY);

        assertRefused(() -> approve(People.issuedBy("bob", "amy")), "same-issuer");
    }

    @Test
    void refuses_an_approver_who_made_the_token_of_the_author() {
        propose(People.issuedBy("amy", "bob"));

        assertRefused(() -> approve(BOB), "same-issuer");
        assertThat(approve(EVE).approvers()).hasSize(1);
    }

    @Test
    void refuses_a_token_of_which_nobody_knows_who_made_it() {
        propose(AMY);

        assertRefused(() -> approve(People.issuedBy("bob", "")), "issuer-unknown");
    }

    @Test
    void refuses_two_people_who_are_known_in_two_ways() {
        propose(AMY);

        assertRefused(
                () -> approve(People.by("f3a9", Credential.ofProvider("https://id.example", "f3a9"))),
                "mixed-identities");
    }

    @Test
    void takes_two_subjects_of_one_provider() {
        propose(People.by("a1", Credential.ofProvider("https://id.example", "a1")));

        assertThat(approve(People.by("b2", Credential.ofProvider("https://id.example", "b2")))
                        .approvers())
                .extracting(Person::name)
                .containsExactly("b2");
    }

    @Test
    void refuses_who_holds_the_key_that_signed_a_pack() {
        approvals.propose(AMY, Changes.signedBy("bob"), WHY, null, DAY);

        assertRefused(() -> approve(BOB), "own-signature");
        assertThat(approve(EVE).approvers()).hasSize(1);
    }

    @Test
    void refuses_who_has_not_the_role() {
        var reader = new Caller("lee", "acme", Set.of(Role.STRATEGIST), Credential.ofToken("root", "k"));
        var integrator = new Caller("ina", "acme", Set.of(Role.INTEGRATOR), Credential.ofToken("root", "i"));

        assertRefused(() -> propose(reader), "role-missing");
        propose(integrator);
        assertRefused(() -> approve(integrator), "role-missing", "own-proposal");
        assertRefused(() -> approvals.object(integrator, 1, WHY, DAY), "role-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "turned \u202E round", "an \u001B[31m escape"})
    void refuses_a_reason_that_says_nothing_or_hides_something(String reason) {
        assertRefused(() -> approvals.propose(AMY, RULES, reason, null, DAY), "reason");
    }

    @Test
    void says_all_that_stands_in_the_way_at_once() {
        propose(AMY);
        approvals.object(EVE, 1, WHY, DAY);

        assertRefused(
                () -> approvals.approve(AMY, 1, "0".repeat(64), "", null, DAY),
                "reason",
                "digest-moved",
                "own-proposal",
                "objection-stands");
    }

    @Test
    void says_nothing_to_another_tenant() {
        propose(AMY);
        var other = new Caller("zoe", "zenith", BOB.roles(), BOB.credential());

        assertThat(approvals.history("zenith").proposals()).isEmpty();
        assertRefused(() -> approve(other), "no-proposal");
        assertRefused(() -> approvals.answer(other, 1, WHY, DAY), "no-proposal");
    }

    @Test
    void counts_one_person_once_however_many_tries_at_a_time() throws Exception {
        approvals.propose(AMY, hand(Changes.FEWER), WHY, null, DAY);
        String digest = hand(Changes.FEWER).digest();
        var threads = Executors.newFixedThreadPool(4);
        try {
            var tries = new ArrayList<Callable<Proposal>>();
            for (int at = 0; at < 8; at++) {
                tries.add(() -> approvals.approve(BOB, 1, digest, WHY, null, DAY));
            }
            int refused = 0;
            for (Future<Proposal> each : threads.invokeAll(tries)) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    assertThat(failed).cause().hasMessageStartingWith("approved-twice: ");
                    refused++;
                }
            }

            assertThat(refused).isEqualTo(7);
            assertThat(ledger.entries()).hasSize(2);
        } finally {
            threads.shutdownNow();
        }
    }
}
