package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.audit.Models;
import dev.ballast.audit.State;
import dev.ballast.cli.SignedFolder;
import dev.ballast.fact.Checked;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One rulebook in the place of another while a server runs, and every reason for which it stays. */
@Tag("long")
class RunningRulesTest {

    /** Signatures are of the day on which the test runs. */
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private static final String RULE = "acme.money.spending-before-the-board";
    private static final List<Evidence> META = List.of(Fixtures.evidence("meta-fy2025.json"));

    private final List<Swap> recorded = new ArrayList<>();

    @TempDir
    Path folder = Path.of("");

    private SignedFolder packs;
    private RunningRules running;

    @BeforeEach
    void start_with_a_signed_pack() {
        packs = new SignedFolder(folder);
        running = RunningRules.start(packs.named(), Models.bundled(), today).get();
    }

    private Checked<Swap> swap() {
        return running.swap(today, META, recorded::add);
    }

    private Checked<Swap> rollBack() {
        return running.rollBack(today, META, recorded::add);
    }

    @Test
    void takes_what_the_folders_hold_now_and_says_what_that_changes() {
        Assessor first = running.assessor();
        packs.release("0.2.0", "high");

        Swap swap = swap().get();

        assertThat(swap.isChanged()).isTrue();
        assertThat(swap.before()).isEqualTo(Standing.of(first, today));
        assertThat(swap.after()).isEqualTo(running.standing(today)).isNotEqualTo(swap.before());
        assertThat(swap.after().state()).isEqualTo(State.SIGNED);
        assertThat(swap.after().signed().get(0).version()).isEqualTo("0.2.0");
        assertThat(swap.compared()).isEqualTo(1);
        assertThat(swap.shifts()).containsExactly(new Shift(RULE, 0, 0, 1));
        assertThat(recorded).containsExactly(swap);
        assertThat(first.assess(META.get(0)).receipt().digests().rulebook())
                .isNotEqualTo(running.assessor()
                        .assess(META.get(0))
                        .receipt()
                        .digests()
                        .rulebook());
    }

    @Test
    void tells_whose_advice_is_new_and_whose_is_gone() {
        packs.rule("@effective\\( \"2025-01-01\" \\)", "@effective( \"2026-03-01\" )")
                .cases("as_of: 2026-01-31", "as_of: 2026-03-31")
                .release("0.2.0", "low");
        assertThat(swap().get().shifts()).containsExactly(new Shift(RULE, 1, 0, 0));

        assertThat(rollBack().get().shifts()).containsExactly(new Shift(RULE, 0, 1, 0));
    }

    @Test
    void does_nothing_where_nothing_changed() {
        Assessor first = running.assessor();

        Swap swap = swap().get();

        assertThat(swap.isChanged()).isFalse();
        assertThat(swap.after()).isEqualTo(swap.before());
        assertThat(running.assessor()).isSameAs(first);
        assertThat(running.before(today)).isEmpty();
        assertThat(recorded).isEmpty();
    }

    @Test
    void goes_back_and_forth_between_two_rulebooks() {
        Assessor first = running.assessor();
        packs.release("0.2.0", "high");
        Swap there = swap().get();
        Assessor second = running.assessor();

        Swap back = rollBack().get();
        assertThat(running.assessor()).isSameAs(first);
        assertThat(back.after()).isEqualTo(there.before());
        assertThat(running.before(today)).contains(there.after());

        rollBack();
        assertThat(running.assessor()).isSameAs(second);
    }

    @Test
    void keeps_the_running_rulebook_when_files_are_not_those_that_were_signed() {
        packs.rule("for the board", "for the owner");

        assertStays(this::swap, "digest-moved");
    }

    @Test
    void keeps_the_running_rulebook_when_the_version_is_older() {
        packs.release("0.3.0", "high");
        assertThat(swap().isAccepted()).isTrue();
        packs.release("0.2.0", "low");

        assertStays(this::swap, "downgrade");
    }

    @Test
    void keeps_the_running_rulebook_when_a_rule_is_broken() {
        packs.rule("findings.add\\( kcontext \\)", "System.exit( 1 )").release("0.2.0", "high");

        assertStays(this::swap, "consequence");
        assertThat(swap().problems().get(0).place().toString()).startsWith("acme/money/spending-before-the-board.drl:");
    }

    @Test
    void keeps_the_running_rulebook_when_a_case_fails() {
        packs.cases("toRevenue: 0.60\\}", "toRevenue: 0.40}").release("0.2.0", "high");

        assertStays(this::swap, "case-failed");
    }

    @Test
    void admits_no_version_of_a_rulebook_that_was_refused() {
        packs.cases("toRevenue: 0.60\\}", "toRevenue: 0.40}").release("0.9.0", "high");
        assertStays(this::swap, "case-failed");
        packs.cases("toRevenue: 0.40\\}", "toRevenue: 0.60}").release("0.2.0", "high");

        assertThat(swap().get().after().signed().get(0).version()).isEqualTo("0.2.0");
    }

    @Test
    void keeps_the_running_rulebook_when_the_key_was_revoked() {
        packs.release("0.2.0", "high").revoke();

        assertStays(this::swap, "revoked-key");
    }

    @Test
    void does_not_go_back_to_what_a_revoked_key_signed() {
        packs.release("0.2.0", "high");
        assertThat(swap().isAccepted()).isTrue();
        packs.revoke();

        assertStays(this::rollBack, "revoked-key");
    }

    @Test
    void does_not_go_back_before_the_first_swap() {
        assertStays(this::rollBack, "nothing-before");
    }

    @Test
    void keeps_the_running_rulebook_when_the_change_cannot_be_recorded() {
        Assessor first = running.assessor();
        packs.release("0.2.0", "high");

        assertThatThrownBy(() -> running.swap(today, META, swap -> {
                    throw new IllegalStateException("no ledger");
                }))
                .hasMessage("no ledger");
        assertThat(running.assessor()).isSameAs(first);
        assertThat(running.before(today)).isEmpty();
    }

    @Test
    void has_nothing_to_read_again_without_folders() {
        running = RunningRules.start(RuleFolders.NONE, Models.bundled(), today).get();

        assertThat(running.standing(today).state()).isEqualTo(State.APPROVED);
        assertStays(this::swap, "no-folder");
    }

    @Test
    void is_a_draft_where_nobody_asks_for_signatures() {
        var unsigned = new RuleFolders(packs.named().folders(), null);

        assertThat(RunningRules.start(unsigned, Models.bundled(), today).get().standing(today))
                .returns(State.DRAFT, Standing::state)
                .returns(List.of(), Standing::signed);
    }

    @Test
    void does_not_start_with_rules_that_it_would_not_take() {
        packs.cases("toRevenue: 0.60\\}", "toRevenue: 0.40}").release("0.2.0", "low");

        assertThat(RunningRules.start(packs.named(), Models.bundled(), today).problems())
                .extracting("code")
                .containsExactly("case-failed");
    }

    /** Refused for this reason alone, and the one that judged before judges on. */
    private void assertStays(Supplier<Checked<Swap>> change, String code) {
        Assessor judging = running.assessor();
        List<Swap> before = List.copyOf(recorded);

        Checked<Swap> refused = change.get();

        assertThat(refused.problems()).extracting("code").containsExactly(code);
        assertThat(running.assessor()).isSameAs(judging);
        assertThat(recorded).isEqualTo(before);
    }
}
