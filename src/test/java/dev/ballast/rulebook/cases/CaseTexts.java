package dev.ballast.rulebook.cases;

import dev.ballast.fact.About;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.SampleRules;
import dev.ballast.rulebook.pack.PackTexts;
import dev.ballast.timeline.Coverage;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import java.util.List;
import java.util.SortedMap;

/** A pack of two rules with every kind of case, for tests that spoil one of them. */
final class CaseTexts {

    static final String THIN = "core/risk/thin-coverage.cases.yaml";
    static final String ADD = "core/playbook/add-debt.cases.yaml";

    static final String THIN_RULE = """
            package core.risk

            import dev.ballast.fact.Threshold
            import dev.ballast.timeline.Coverage

            global dev.ballast.rulebook.Findings findings

            rule "Debt service is not paid"
                @id( "core.risk.thin-coverage" )
                @owner( "treasury-advisory" )
                @claim( "D6" )
                @basis( "house" )
                @severity( "high" )
                @effective( "2025-01-01" )
                @source( "A judgement of the house" )
                @advice( "Extend the debt that falls due in the thin years." )
                @rationale( "Below the floor one late payment is a default." )
                @limits( "Ignores cash trapped in subsidiaries." )
                @subject( "debt" )
                @direction( "less" )
                @applies( "enterprise" )
            when
                $floor : Threshold( id == "debt.coverage.floor" )
                Coverage( minimum < $floor.ratio )
            then
                findings.add( kcontext );
            end
            """;

    static final String ADD_RULE = """
            package core.playbook

            import dev.ballast.fact.Content
            import dev.ballast.finance.DebtRoom

            global dev.ballast.rulebook.Findings findings

            rule "Debt can fund the plan"
                @id( "core.playbook.add-debt" )
                @owner( "treasury-advisory" )
                @claim( "D6" )
                @basis( "house" )
                @severity( "medium" )
                @effective( "2025-01-01" )
                @source( "A judgement of the house" )
                @advice( "Fund the plan with term debt." )
                @rationale( "Cash flow serves it and there is room." )
                @limits( "Ignores guarantees given." )
                @subject( "debt" )
                @direction( "more" )
            when
                DebtRoom( available == true )
                Content( rule == "core.risk.thin-coverage" )
            then
                findings.add( kcontext );
            end
            """;

    static final String THIN_CASES = """
            - name: Seven eighths are paid
              kind: fires
              as_of: 2026-06-30
              facts:
                Coverage: {minimum: 0.87}
              expect:
                fires:
                  organisation Acme:
                    - minimum 0.87x is below 1.00x (debt.coverage.floor), by 0.13x

            - name: Twice is paid
              kind: silent
              as_of: 2026-06-30
              facts:
                Coverage: {minimum: 2.00}
              expect: content

            - name: Exactly once is enough
              kind: boundary
              as_of: 2026-06-30
              facts:
                Coverage: {minimum: 1.00}
              expect: content

            - name: A hundredth less is not
              kind: past-boundary
              as_of: 2026-06-30
              facts:
                Coverage: {minimum: 0.99}
              expect:
                fires:
                  organisation Acme:
                    - minimum 0.99x is below 1.00x (debt.coverage.floor), by 0.01x

            - name: Cover is not known
              kind: missing
              as_of: 2026-06-30
              silences:
                not_assessed:
                  - {what: Coverage, missing: [/financials/prior_year]}
              expect: not-assessed

            - name: A state has other ways
              kind: silent
              as_of: 2026-06-30
              organisation_kind: sovereign
              facts:
                Coverage: {minimum: 0.87}
              expect: not-applicable

            - name: A stricter floor catches more
              kind: fires
              as_of: 2026-06-30
              facts:
                Coverage: {minimum: 1.10}
              thresholds:
                debt.coverage.floor: 1.15
              expect:
                fires:
                  organisation Acme:
                    - minimum 1.10x is below 1.15x (debt.coverage.floor), by 0.05x

            - name: A client that pays half
              kind: profile
              as_of: 2026-06-30
              profile:
                fixture: half-payer
                changes:
                  /financials/planned_capex: 145000000000
                removals: [/compute/demand]
              expect:
                fires:
                  organisation Half:
                    - minimum 0.50x is below 1.00x (debt.coverage.floor), by 0.50x
            """;

    static final String ADD_CASES = """
            - name: Room and cover
              kind: fires
              as_of: 2026-06-30
              facts:
                DebtRoom: {amount: USD 84000000, available: true}
              silences:
                content: [core.risk.thin-coverage]
              expect:
                fires:
                  organisation Acme:
                    - available = yes

            - name: No room
              kind: silent
              as_of: 2026-06-30
              facts:
                DebtRoom: {available: false}
              silences:
                content: [core.risk.thin-coverage]
              expect: content

            - name: Cover is thin
              kind: blocked
              as_of: 2026-06-30
              facts:
                DebtRoom: {available: true}
              findings:
                - rule: core.risk.thin-coverage
              expect: content

            - name: Whether cover is thin is not known
              kind: missing
              as_of: 2026-06-30
              facts:
                DebtRoom: {available: true}
              silences:
                not_assessed:
                  - {what: core.risk.thin-coverage, missing: [Coverage]}
              expect: not-assessed
            """;

    private CaseTexts() {}

    /** The pack with its two rules and their cases. */
    static SortedMap<String, String> all() {
        var texts = PackTexts.all();
        texts.put("core/risk/thin-coverage.drl", THIN_RULE);
        texts.put("core/playbook/add-debt.drl", ADD_RULE);
        texts.put(THIN, THIN_CASES);
        texts.put(ADD, ADD_CASES);
        return texts;
    }

    /** The pack with the cases of the rule about cover replaced. */
    static SortedMap<String, String> withThin(String cases) {
        var texts = all();
        texts.put(THIN, cases);
        return texts;
    }

    /** The runner over these files. */
    static Checked<CaseRunner> runner(SortedMap<String, String> texts, FactsOfProfile profiles) {
        RuleFiles files = RuleFiles.of(texts).get();
        Rulebook rulebook = Rulebook.load(files, SampleRules.vocabulary()).get();
        return CaseRunner.of(files, rulebook, SampleRules.vocabulary(), profiles);
    }

    /** One fixture, {@code half-payer}, whose cash flow pays half of its debt service. */
    static FactsOfProfile halfPayer() {
        Fact cover = new Coverage(
                About.organisation("Half"),
                Ratio.of(0.5),
                Ratio.of(0.5),
                Ratio.of(0.5),
                Ratio.of(0.5),
                Money.of("USD", 1e6),
                Months.of(12),
                Inputs.none());
        return (fixture, changes, asOf, extensions) -> fixture.equals("half-payer")
                ? Checked.of(new FactsOfProfile.Assessed(List.of(cover), "enterprise", ""))
                : Checked.refused(List.of(
                        new Problem(new Place(fixture, 0, 0, ""), "no-fixture", fixture, "half-payer", "Rename it.")));
    }
}
