package dev.ballast.assess;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.audit.State;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.cases.CaseRunner;
import dev.ballast.rulebook.cases.RulesLint;
import dev.ballast.rulebook.mutate.Coverage;
import dev.ballast.rulebook.mutate.Mutation;
import dev.ballast.rulebook.mutate.MutationRun;
import dev.ballast.rulebook.trust.Signed;
import dev.ballast.rulebook.trust.Trust;
import dev.ballast.rulebook.verify.Defect;
import dev.ballast.rulebook.verify.Verification;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules to judge by, and whether anybody approved them.
 *
 * @param core the released rules to control these by; null when these are the released ones
 * @param signed the packs of a folder whose signatures were verified; empty where nobody asked for that
 */
public record Rules(Rulebook rulebook, @Nullable Rulebook core, State state, List<Signed> signed) {

    public Rules {
        signed = List.copyOf(signed);
    }

    /** Rules that no signature was asked of. */
    public Rules(Rulebook rulebook, @Nullable Rulebook core, State state) {
        this(rulebook, core, state, List.of());
    }

    /** What the packs let clients state beyond the contract of profiles. */
    public Extensions extensions() {
        return rulebook.extensions();
    }

    /** The rules that were reviewed and released with this build; a build that was tampered with is refused. */
    public static Checked<Rules> bundled() {
        return then(Rulebook.bundled(vocabulary()), rulebook -> Checked.of(new Rules(rulebook, null, State.APPROVED)));
    }

    /** The rules that a folder drafts, or all that is wrong with them; nobody has approved these. */
    public static Checked<Rules> in(Path folder) {
        return in(List.of(folder));
    }

    /** The rules that several folders draft together, in whatever order they are named. */
    public static Checked<Rules> in(Collection<Path> folders) {
        return then(RuleFiles.in(folders), own -> of(own, State.DRAFT, List.of()));
    }

    /**
     * The rules of folders whose every pack is signed by a key of this store, or all that is wrong with them. That they
     * were admitted is recorded, and nothing older is admitted after them.
     */
    public static Checked<Rules> in(Collection<Path> folders, Trust trust) {
        return then(
                RuleFiles.in(folders),
                own -> then(
                        trust.check(own),
                        signed -> then(
                                of(own, State.SIGNED, signed),
                                rules -> then(trust.admit(signed), admitted -> Checked.of(rules)))));
    }

    /** The same for proving an old answer: versions that others followed are taken too, and nothing is recorded. */
    public static Checked<Rules> toReplay(Collection<Path> folders, Trust trust) {
        return then(
                RuleFiles.in(folders),
                own -> then(trust.checkSignatures(own), signed -> of(own, State.SIGNED, signed)));
    }

    /** The files that were read once are those that were verified and those that judge. */
    private static Checked<Rules> of(RuleFiles own, State state, List<Signed> signed) {
        return of(RuleFiles.draft(own), state, signed);
    }

    /** The same of files to which those of the program were added. */
    static Checked<Rules> of(Checked<RuleFiles> whole, State state, List<Signed> signed) {
        return then(
                whole,
                files -> then(
                        Rulebook.load(files, vocabulary()),
                        rulebook -> then(
                                rulebook.core(),
                                anyCore -> then(
                                        Rulebook.bundled(vocabulary()),
                                        released -> Checked.of(new Rules(rulebook, released, state, signed))))));
    }

    /** Everything wrong with these rules and their cases. */
    public static List<Problem> lint(Checked<RuleFiles> files) {
        return lint(files, any -> true);
    }

    /** The same where only the cases of some rules are run, chosen by the id of the rule. */
    static List<Problem> lint(Checked<RuleFiles> files, Predicate<String> tested) {
        return files.isAccepted()
                ? Stream.concat(
                                RulesLint.of(files.get(), vocabulary(), ExampleFacts::of, tested).stream(),
                                KnownActions.check(files.get(), vocabulary()).stream())
                        .toList()
                : files.problems();
    }

    /** What is wrong with these rules as a whole on a day, the worst first. */
    public static List<Defect> verify(Checked<RuleFiles> files, LocalDate asOf) {
        return files.isAccepted()
                ? Verification.of(files.get(), vocabulary(), asOf)
                : files.problems().stream().map(Defect::of).toList();
    }

    /** Sources that are stale, second-hand or missing, and reviews that are overdue on a day, or why the rules do not load. */
    public static Checked<List<Defect>> papers(Checked<RuleFiles> files, LocalDate asOf) {
        return then(
                files,
                read -> then(
                        Rulebook.load(read, vocabulary()),
                        rulebook -> Checked.of(Verification.papers(read, rulebook, vocabulary(), asOf))));
    }

    /** How each case of these rules came out and what the cases cover, or why they cannot be run. */
    public static Checked<Tested> test(Checked<RuleFiles> files) {
        return cases(files, (rulebook, runner) -> new Tested(runner.run(), Coverage.of(rulebook, runner.given())));
    }

    /** Whether the cases of these rules would notice a slip in them on a day, or why they cannot be run. */
    public static Checked<Mutation> mutate(Checked<RuleFiles> files, LocalDate asOf) {
        return cases(files, (rulebook, runner) -> MutationRun.of(rulebook, runner.given(), vocabulary(), asOf));
    }

    private static <T> Checked<T> cases(Checked<RuleFiles> files, BiFunction<Rulebook, CaseRunner, T> use) {
        return then(
                files,
                read -> then(
                        Rulebook.load(read, vocabulary()),
                        rulebook -> then(
                                CaseRunner.of(read, rulebook, vocabulary(), ExampleFacts::of),
                                runner -> Checked.of(use.apply(rulebook, runner)))));
    }

    static Vocabulary vocabulary() {
        return Vocabulary.of(Appraisal.vocabulary());
    }

    private static <T, R> Checked<R> then(Checked<T> checked, Function<T, Checked<R>> next) {
        return checked.isAccepted() ? next.apply(checked.get()) : Checked.refused(checked.problems());
    }
}
