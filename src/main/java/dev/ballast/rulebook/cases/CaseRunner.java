package dev.ballast.rulebook.cases;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.yaml.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the cases of a rulebook: each rule alone over the facts of a case, or the whole rulebook over a profile's. */
public final class CaseRunner {

    private final Rulebook rulebook;
    private final FactsOfProfile profiles;
    private final Problems problems = new Problems();
    private final Map<String, List<ReadCase>> cases = new TreeMap<>();
    private final Map<LocalDate, RulesInForce> inForce = new HashMap<>();
    private final Rulebook core;
    private final Set<String> coreRules;
    private final Map<LocalDate, RulesInForce> coreInForce = new HashMap<>();

    private CaseRunner(Rulebook rulebook, FactsOfProfile profiles) {
        this.rulebook = rulebook;
        this.profiles = profiles;
        Checked<Rulebook> alone = rulebook.core();
        this.core = alone.isAccepted() ? alone.get() : rulebook;
        this.coreRules = rulebook.rules().stream()
                .filter(card -> card.pack().isCore())
                .map(RuleCard::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The cases of these files, or why they cannot be run: words that nobody knows, kinds that a rule lacks.
     *
     * @param rulebook loaded from the same files
     */
    public static Checked<CaseRunner> of(
            RuleFiles files, Rulebook rulebook, Vocabulary vocabulary, FactsOfProfile profiles) {
        return of(files, rulebook, vocabulary, profiles, any -> true);
    }

    /** The same with the cases of some rules alone, chosen by id. */
    static Checked<CaseRunner> of(
            RuleFiles files,
            Rulebook rulebook,
            Vocabulary vocabulary,
            FactsOfProfile profiles,
            Predicate<String> tested) {
        var runner = new CaseRunner(rulebook, profiles);
        return runner.problems.orElseAfter(() -> {
            runner.read(files, vocabulary, tested);
            return runner;
        });
    }

    private void read(RuleFiles files, Vocabulary vocabulary, Predicate<String> tested) {
        var reader = new CaseReader(rulebook, vocabulary, problems);
        for (Rule rule :
                rulebook.trees().stream().filter(each -> tested.test(each.id())).toList()) {
            String file = rule.file().substring(0, rule.file().length() - Layout.RULE.length()) + Layout.CASES;
            List<ReadCase> read = reader.read(file, files.texts().getOrDefault(file, ""));
            read.forEach(each -> new CaseCheck(rule, each, at(each).thresholds(), problems).check());
            KindsCheck.check(rule, file, read, problems);
            cases.put(rule.id(), read);
        }
        rulebook.packs().stream()
                .filter(pack -> rulebook.rules().stream()
                        .anyMatch(card -> card.pack().equals(pack.card()) && tested.test(card.id())))
                .forEach(pack -> requireProfileCase(pack.card().id()));
    }

    private void requireProfileCase(String pack) {
        boolean hasOne = cases.entrySet().stream()
                .filter(each -> each.getKey().startsWith(pack + "."))
                .flatMap(each -> each.getValue().stream())
                .anyMatch(each -> each.kind() == RuleCase.Kind.PROFILE);
        if (!hasOne) {
            var place = new dev.ballast.fact.Place(pack, 0, 0, "");
            String allowed = "at least one case of the pack that starts from a profile";
            problems.add(place, "missing-case", "no case of kind profile", allowed, "Add one.");
        }
    }

    /** Every case with how it came out, by rule and in the order of its file. */
    public List<CaseResult> run() {
        var results = new ArrayList<CaseResult>();
        cases.values().forEach(list -> list.forEach(each -> results.add(run(each))));
        return results;
    }

    /** What each case gives its rule, with what the other rules say of it; a profile that is refused is left out. */
    public List<CaseFacts> given() {
        return cases.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> given(each).stream())
                .toList();
    }

    private Optional<CaseFacts> given(ReadCase each) {
        RuleCase.ProfileStart start = each.text().given().profile();
        if (start == null) {
            return Optional.of(facts(each, each.all(), each.organisationKind()));
        }
        var assessed =
                profiles.of(start.fixture(), start.allChanges(), each.text().asOf(), rulebook.extensions());
        if (!assessed.isAccepted() || !holds(each, assessed.get().country())) {
            return Optional.empty();
        }
        var facts = new ArrayList<>(assessed.get().facts());
        String kind = assessed.get().organisationKind();
        facts.addAll(others(at(each, assessed.get().country()).judgeTrees(facts, kind), each.rule()));
        return Optional.of(facts(each, facts, kind));
    }

    private static CaseFacts facts(ReadCase each, List<Fact> facts, String kind) {
        return new CaseFacts(each.rule(), each.text().name(), each.text().asOf(), facts, each.thresholds(), kind);
    }

    /** Findings and silences of all rules but one. */
    private static Set<Fact> others(Judgement judgement, String rule) {
        var others = new LinkedHashSet<Fact>();
        for (Match match : judgement.matches()) {
            Metadata metadata = match.rule().metadata();
            others.add(new Finding(match.rule().id(), metadata.subject(), metadata.direction(), match.about()));
        }
        others.addAll(judgement.silences());
        others.removeIf(fact -> (fact instanceof Finding finding
                        && finding.rule().equals(rule))
                || (fact instanceof Content content && content.rule().equals(rule))
                || (fact instanceof NotAssessed unknown && unknown.what().equals(rule))
                || (fact instanceof NotApplicable deaf && deaf.what().equals(rule)));
        return others;
    }

    private CaseResult run(ReadCase each) {
        String expected = each.expected().toString();
        String came = came(each);
        String kind = dev.ballast.rulebook.yaml.Scalars.word(each.kind());
        return new CaseResult(each.rule(), each.text().name(), kind, each.place(), expected, came);
    }

    private String came(ReadCase each) {
        RuleCase.ProfileStart start = each.text().given().profile();
        if (start != null) {
            return came(each, start);
        }
        List<Fact> facts = each.all();
        return Outcome.of(at(each).judgeAlone(each.rule(), facts, each.organisationKind()), each.rule())
                .toString();
    }

    private String came(ReadCase each, RuleCase.ProfileStart start) {
        var assessed =
                profiles.of(start.fixture(), start.allChanges(), each.text().asOf(), rulebook.extensions());
        if (!assessed.isAccepted()) {
            return "a profile that is refused: "
                    + assessed.problems().stream().map(Problem::toString).toList();
        }
        List<Fact> facts = assessed.get().facts();
        String kind = assessed.get().organisationKind();
        String country = assessed.get().country();
        return holds(each, country)
                ? Outcome.of(at(each, country).judge(facts, kind), each.rule()).toString()
                : Outcome.silence(Outcome.Verdict.NOT_APPLICABLE).toString();
    }

    /** Whether the pack of the rule holds in a country. */
    private boolean holds(ReadCase each, String country) {
        return rulebook.packs().stream()
                .filter(pack -> each.rule().startsWith(pack.card().id() + "."))
                .allMatch(pack -> pack.card().holdsIn(country));
    }

    /** A profile is judged by the packs that hold in its country. */
    private RulesInForce at(ReadCase each, String country) {
        RulesInForce rules = coreRules.contains(each.rule())
                ? at(each)
                : rulebook.inForce(each.text().asOf(), country);
        return each.thresholds().isEmpty() ? rules : rules.with(each.thresholds());
    }

    /** Cases of core are judged by core alone, as they were written, whatever is laid over it. */
    private RulesInForce at(ReadCase each) {
        boolean isOfCore = coreRules.contains(each.rule());
        LocalDate asOf = each.text().asOf();
        RulesInForce rules = isOfCore
                ? coreInForce.computeIfAbsent(asOf, core::inForce)
                : inForce.computeIfAbsent(asOf, rulebook::inForce);
        return each.thresholds().isEmpty() ? rules : rules.with(each.thresholds());
    }
}
