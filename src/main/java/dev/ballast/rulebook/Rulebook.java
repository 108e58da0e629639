package dev.ballast.rulebook;

import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.pack.Packs;
import dev.ballast.rulebook.stored.StoredRules;
import dev.ballast.rulebook.tree.Canonical;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.tree.Strata;
import dev.ballast.rulebook.wording.Language;
import dev.ballast.rulebook.wording.Translation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** All packs that were loaded together, every rule of them admitted. */
public final class Rulebook {

    private final List<Pack> packs;
    private final List<Admitted> rules;
    private final Strata strata;
    private final Vocabulary vocabulary;

    private Rulebook(List<Pack> packs, List<Rule> trees, Vocabulary vocabulary) {
        this.packs = List.copyOf(packs);
        this.strata = Strata.of(trees);
        var cards = new HashMap<String, PackCard>();
        packs.forEach(pack -> cards.put(pack.card().id(), pack.card()));
        this.rules = trees.stream().map(rule -> admitted(rule, cards)).toList();
        this.vocabulary = vocabulary;
    }

    /** The rulebook of these files, or everything that is wrong with them, with file and line. */
    public static Checked<Rulebook> load(RuleFiles files, Vocabulary vocabulary) {
        Checked<List<Pack>> packs = Packs.read(files.texts());
        return packs.isAccepted() ? of(packs.get(), vocabulary) : Checked.refused(packs.problems());
    }

    /**
     * The rulebook inside the program, or what is wrong with the build. What the build stored of the files is taken as long
     * as it was made from just these files; else they are read.
     */
    public static Checked<Rulebook> bundled(Vocabulary vocabulary) {
        Checked<RuleFiles> files = RuleFiles.bundledToJudge();
        if (!files.isAccepted()) {
            return Checked.refused(files.problems());
        }
        return StoredRules.ofBuild()
                .filter(stored -> stored.index().equals(files.get().index()))
                .map(stored -> Checked.of(new Rulebook(stored.packs(), stored.trees(), vocabulary)))
                .orElseGet(() -> load(files.get(), vocabulary));
    }

    /**
     * The rulebook of these packs, or everything that keeps their rules from being admitted, with file and line.
     *
     * @param packs in any order; what they require has to be among them
     */
    public static Checked<Rulebook> of(List<Pack> packs, Vocabulary vocabulary) {
        var problems = new ArrayList<Problem>();
        List<Rule> trees = new PackReader(packs, vocabulary).rules(problems);
        return problems.isEmpty() ? Checked.of(new Rulebook(packs, trees, vocabulary)) : Checked.refused(problems);
    }

    /**
     * The packs of layer core alone; refused when a rule of core names what a later layer holds. What the build stored holds
     * no text to be admitted again, and was admitted when it was stored.
     */
    public Checked<Rulebook> core() {
        List<Pack> core = packs.stream().filter(pack -> pack.card().isCore()).toList();
        if (core.size() == packs.size()) {
            return Checked.of(this);
        }
        boolean isStored = packs.stream().allMatch(pack -> pack.rules().isEmpty());
        return isStored ? Checked.of(new Rulebook(core, coreTrees(), vocabulary)) : of(core, vocabulary);
    }

    private List<Rule> coreTrees() {
        return rules.stream()
                .filter(each -> each.card().pack().isCore())
                .map(Admitted::rule)
                .toList();
    }

    /** What all packs let clients state beyond the contract of profiles. */
    public Extensions extensions() {
        return new Extensions(packs.stream()
                .flatMap(pack -> pack.extensions().attributes().stream())
                .toList());
    }

    /** What rules say in a language, by the id of the rule; what has no translation is not there. */
    public Map<String, Translation> translations(Language language) {
        var found = new HashMap<String, Translation>();
        for (Pack pack : packs) {
            for (Translation each : pack.translations()) {
                if (each.language() == language) {
                    found.put(each.rule(), each);
                }
            }
        }
        return found;
    }

    public List<Pack> packs() {
        return packs;
    }

    /** Every rule, in force or not, sorted by id. */
    public List<RuleCard> rules() {
        return rules.stream().map(Admitted::card).toList();
    }

    /** The trees of all rules, sorted by id: what checks of cases and of thresholds look into. */
    public List<Rule> trees() {
        return rules.stream().map(Admitted::rule).toList();
    }

    /** The claims of all packs, in the order of their files. */
    public List<Claim> claims() {
        return packs.stream().flatMap(pack -> pack.claims().stream()).toList();
    }

    /** The rules and thresholds in force on a date, whatever the country. */
    public RulesInForce inForce(LocalDate asOf) {
        return inForce(asOf, any -> true);
    }

    /**
     * The rules and thresholds in force on a date for a client of a country.
     *
     * @param country its code; empty when the client does not tell, and then no pack that names countries holds
     */
    public RulesInForce inForce(LocalDate asOf, String country) {
        return inForce(asOf, pack -> pack.holdsIn(country));
    }

    /** Those of the packs of layer core alone, which name nothing of later layers. */
    public RulesInForce coreInForce(LocalDate asOf) {
        return inForce(asOf, PackCard::isCore);
    }

    private RulesInForce inForce(LocalDate asOf, Predicate<PackCard> holding) {
        List<Pack> held =
                packs.stream().filter(pack -> holding.test(pack.card())).toList();
        List<Admitted> current = rules.stream()
                .filter(rule -> holding.test(rule.card().pack())
                        && rule.card().metadata().validity().isInForce(asOf))
                .toList();
        List<Departing> departing = held.stream()
                .map(pack -> new Departing(pack.card(), pack.departures().on(asOf)))
                .filter(each -> !each.departures().isEmpty())
                .toList();
        return RulesInForce.of(current, ThresholdsInForce.of(held, asOf), departing, vocabulary);
    }

    private Admitted admitted(Rule rule, Map<String, PackCard> cards) {
        var card = new RuleCard(
                rule.id(),
                rule.title(),
                Canonical.text(rule),
                rule.file(),
                strata.level(rule),
                rule.metadata(),
                Objects.requireNonNull(cards.get(Layout.packId(rule.file()))));
        return new Admitted(rule, card);
    }
}
