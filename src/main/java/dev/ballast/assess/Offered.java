package dev.ballast.assess;

import dev.ballast.audit.Models;
import dev.ballast.audit.State;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.profile.Evidence;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.trust.Signed;
import dev.ballast.rulebook.trust.Trust;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules that may become those of a server. Their files are read once, so that what was signed and what passed its cases is
 * what judges.
 *
 * @param files of the folders; null for the rules of this build alone
 */
record Offered(@Nullable RuleFiles files, Assessor assessor) {

    static Checked<Offered> bundled(Models models) {
        return then(Rules.bundled(), rules -> Checked.of(new Offered(null, new Assessor(rules, models))));
    }

    /**
     * The rules of these folders: signed where that is asked for, admitted, their own cases passed, and with all that core
     * finds in the examples. Refused with everything that is wrong, step by step: what nobody signed is not read further.
     */
    static Checked<Offered> in(RuleFolders from, LocalDate day, Models models) {
        return then(
                RuleFiles.in(from.folders()),
                files -> then(
                        signed(from, day, store -> store.check(files)),
                        signed -> in(files, state(from), signed, models)));
    }

    private static Checked<Offered> in(RuleFiles files, State state, List<Signed> signed, Models models) {
        Checked<RuleFiles> whole = RuleFiles.draft(files);
        List<Problem> wrong = Rules.lint(whole, rule -> packs(files).contains(packOf(rule)));
        return !wrong.isEmpty()
                ? Checked.refused(wrong)
                : then(
                        Rules.of(whole, state, signed),
                        rules -> controlled(new Offered(files, new Assessor(rules, models))));
    }

    private static Checked<Offered> controlled(Offered offered) {
        List<Problem> lost = lost(offered.assessor, Examples.evidence());
        return lost.isEmpty() ? Checked.of(offered) : Checked.refused(lost);
    }

    /** What rules of core no longer say of these clients, and no entry of a pack says why. */
    static List<Problem> lost(Assessor assessor, Collection<Evidence> clients) {
        var lost = new ArrayList<Problem>();
        for (Evidence client : clients) {
            try {
                assessor.assess(client);
            } catch (CoreLost refused) {
                refused.problems().stream()
                        .filter(problem -> !lost.contains(problem))
                        .forEach(lost::add);
            }
        }
        return List.copyOf(lost);
    }

    /** Whether these are the same files; then there is nothing to swap. */
    boolean isSameAs(Offered other) {
        return files == null
                ? other.files == null
                : other.files != null && files.texts().equals(other.files.texts());
    }

    /** Records that these packs were admitted, where that is kept, so that nothing older follows them. */
    Checked<List<Signed>> admit(RuleFolders from, LocalDate day) {
        return files == null
                ? Checked.of(List.of())
                : signed(from, day, store -> store.admit(assessor.rules().signed()));
    }

    /** Who signed, by what the store says on this day: a key may have been revoked since. */
    Checked<List<Signed>> trusted(RuleFolders from, LocalDate day) {
        return files == null ? Checked.of(List.of()) : signed(from, day, store -> store.checkSignatures(files));
    }

    private static Checked<List<Signed>> signed(
            RuleFolders from, LocalDate day, Function<Trust, Checked<List<Signed>>> question) {
        Checked<Trust> store = from.store(day);
        return store == null ? Checked.of(List.of()) : then(store, question);
    }

    private static State state(RuleFolders from) {
        return from.trust() == null ? State.DRAFT : State.SIGNED;
    }

    private static Set<String> packs(RuleFiles files) {
        return files.texts().keySet().stream().map(Layout::packId).collect(Collectors.toUnmodifiableSet());
    }

    private static String packOf(String rule) {
        return rule.substring(0, rule.indexOf('.'));
    }

    static <T, R> Checked<R> then(Checked<T> checked, Function<T, Checked<R>> next) {
        return checked.isAccepted() ? next.apply(checked.get()) : Checked.refused(checked.problems());
    }
}
