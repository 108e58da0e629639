package dev.ballast.rulebook.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of what rules say: they contradict themselves or each other, repeat each other, or leave a hole. */
final class LogicFaults {

    private static final String FINDING = "dev.ballast.fact.Finding";
    private static final String CONTENT = "dev.ballast.fact.Content";

    private final List<Seed> seeds = new ArrayList<>();

    private LogicFaults() {}

    static List<Seed> seeds() {
        var faults = new LogicFaults();
        faults.contradictions();
        faults.contradictionsOfFindings();
        faults.shadowed();
        faults.duplicates();
        faults.narrower();
        faults.opposed();
        faults.ungated();
        faults.gaps();
        return faults.seeds;
    }

    private void add(String kind, String code, String named, UnaryOperator<SpoiltRules> spoil) {
        seeds.add(new Seed(kind, code, named, spoil));
    }

    /** A figure, a flag or a word that would have to be two things at once. */
    private void contradictions() {
        figure("core.risk.thin-coverage", "minimum < $lockUp.ratio", "minimum < $floor.ratio");
        figure("core.risk.liquidity-thin", "ratio < $adequate.ratio", "ratio < $floor.ratio");
        figure("core.risk.covenant-headroom-thin", "least < $floor.share", "least < Share.ZERO");
        figure("core.risk.cover-not-comfortable", "minimum >= $lockUp.ratio", "minimum > $comfortable.ratio");
        flag("core.risk.chips-before-power", "chipsOrderedFirst");
        flag("core.risk.hall-outgrown-before-repaid", "refreshBeforeMaturity");
        flag("core.risk.one-event-uninsured", "hallAlone");
        word("core.risk.bullet-on-silicon");
        word("core.risk.secured-debt-outlives-silicon");
        word("core.playbook.cover-the-residual");
    }

    private void figure(String id, String from, String to) {
        add("figure below and above", "never-holds", id, rules -> rules.edit(id, from, to));
    }

    private void flag(String id, String flag) {
        String from = flag + " == true";
        add("flag true and false", "never-holds", id, rules -> rules.edit(id, from, from + ", " + flag + " == false"));
    }

    private void word(String id) {
        String from = "securedBy == SecuredBy.SILICON";
        add(
                "word and another word",
                "never-holds",
                id,
                rules -> rules.edit(id, from, from + ", securedBy != SecuredBy.SILICON"));
    }

    /** Findings and silences of rules that exclude each other. */
    private void contradictionsOfFindings() {
        both("core.playbook.sign-with-an-exit", "core.risk.one-model-vendor");
        both("core.playbook.fund-unsigned-capacity-with-equity", "core.risk.capex-outgrows-cash-flow");
        both("core.playbook.raise-no-debt", "core.risk.service-not-covered");
        excluded("core.playbook.borrow-within-room", "core.playbook.raise-no-debt");
        excluded("core.playbook.raise-no-debt", "core.playbook.hold-debt-while-cover-is-thin");
        excluded("core.playbook.issue-no-shares", "core.risk.debt-needs-the-bet");
    }

    private void both(String id, String read) {
        add(
                "rule found and content",
                "never-holds",
                id,
                rules -> rules.importing(id, CONTENT).require(id, "Content( rule == \"" + read + "\" )"));
    }

    private void excluded(String id, String read) {
        add(
                "findings that exclude each other",
                "never-holds",
                id,
                rules -> rules.require(id, "Finding( rule == \"" + read + "\" )"));
    }

    /** A rule that waits for the silence of another one which speaks whenever it could. */
    private void shadowed() {
        for (String id : List.of(
                "core.risk.liquidity-gap",
                "core.risk.idle-silicon",
                "core.risk.ratings-multiply",
                "core.risk.circular-backlog")) {
            String copy = id + "-too";
            add(
                    "waits for silence that never comes",
                    "never-holds",
                    copy,
                    rules -> rules.copy(id, copy)
                            .importing(copy, CONTENT)
                            .require(copy, "Content( rule == \"" + id + "\" )"));
        }
    }

    private void duplicates() {
        for (String id : List.of("core.risk.thin-coverage", "core.risk.chips-before-power", "core.risk.idle-silicon")) {
            add("copied rule", "duplicate", id + "-too", rules -> rules.copy(id, id + "-too"));
        }
        reordered(
                "core.risk.build-price-open",
                "contingencyShare < $contingency.share, fixedPriceShare < $fixed.share",
                "fixedPriceShare < $fixed.share, contingencyShare < $contingency.share");
        reordered(
                "core.risk.one-model-vendor",
                "topShare > $share.share, switchingMonths > $months.months",
                "switchingMonths > $months.months, topShare > $share.share");
        reordered("core.risk.power-price-open", "$cap : Threshold", "$open : Threshold");
    }

    private void reordered(String id, String from, String to) {
        String copy = id + "-too";
        add("copied rule, said in another order", "duplicate", copy, rules -> {
            SpoiltRules copied = rules.copy(id, copy).edit(copy, from, to);
            return to.startsWith("$open") ? copied.edit(copy, "$cap.share", "$open.share") : copied;
        });
    }

    /** A rule that says nothing that a wider one does not say. */
    private void narrower() {
        narrowedBy(
                "core.risk.one-customer-carries-the-backlog", "topInvestmentGrade == false", "wrappedShare < topShare");
        narrowedBy("core.risk.training-wastes-compute", "small == false", "proven == false");
        narrowedBy("core.risk.bullet-on-silicon", "securedBy == SecuredBy.SILICON", "recourse == Recourse.NONE");
        bounded("core.risk.thin-coverage", "minimum >= $floor.ratio", "minimum > $floor.ratio");
        bounded("core.risk.build-price-open", "fixedPriceShare < $fixed.share", "fixedPriceShare < $contingency.share");
        bounded("core.risk.cover-not-comfortable", "minimum >= $lockUp.ratio", "minimum > $lockUp.ratio");
        found("core.risk.one-model-vendor", "core.risk.one-accelerator-maker");
        found("core.risk.book-life-too-long", "core.risk.silicon-dies-before-payback");
        found("core.risk.maturity-wall", "core.risk.liquidity-thin");
    }

    private void narrowedBy(String id, String from, String more) {
        String copy = id + "-too";
        String extra = from + ", " + more;
        add("copied rule with a condition more", "subsumed", copy, rules -> {
            SpoiltRules copied = rules.copy(id, copy).edit(copy, from, extra);
            boolean names = more.startsWith("recourse");
            return names ? copied.importing(copy, "dev.ballast.profile.Recourse") : copied;
        });
    }

    private void bounded(String id, String from, String to) {
        String copy = id + "-too";
        add(
                "copied rule with a stricter figure",
                "subsumed",
                copy,
                rules -> rules.copy(id, copy).edit(copy, from, to));
    }

    private void found(String id, String read) {
        String copy = id + "-too";
        add(
                "copied rule that waits for a finding",
                "subsumed",
                copy,
                rules -> rules.copy(id, copy)
                        .importing(copy, FINDING)
                        .require(copy, "Finding( rule == \"" + read + "\" )"));
    }

    /** Advice that pulls one subject both ways for the same client. */
    private void opposed() {
        for (String id :
                List.of("core.risk.power-billed-unused", "core.risk.book-life-too-long", "core.risk.idle-capital")) {
            String copy = id + "-too";
            add(
                    "copied rule that advises the opposite",
                    "opposed",
                    copy,
                    rules -> rules.copy(id, copy).edit(copy, "@direction( \"less\" )", "@direction( \"more\" )"));
        }
        overlap("core.playbook.rent-the-burst", "fleetShare > optimalHigh", "fleetShare < optimalHigh");
        overlap("core.playbook.skip-modularity", "modular.cover.skip", "debt.coverage.comfortable");
        overlap("core.playbook.keep-the-community", ">= $enough", "< $enough");
        add(
                "opposite advice over figures that overlap",
                "opposed",
                "core.risk.chips-before-power",
                rules -> rules.edit("core.risk.chips-before-power", "chipsOrderedFirst == true, ", "")
                        .edit("core.risk.chips-before-power", "power.margin.wait", "funding.horizon"));
    }

    private void overlap(String id, String from, String to) {
        add("opposite advice over figures that overlap", "opposed", id, rules -> rules.edit(id, from, to));
    }

    /** Advice to take on more that no longer asks whether anything stands in its way. */
    private void ungated() {
        ungated("core.playbook.term-out-before-cash-thins", "core.playbook.hold-debt-while-cover-is-thin");
        ungated("core.playbook.borrow-within-room", "core.playbook.hold-debt-while-cover-is-thin");
        ungated("core.playbook.own-the-base-load", "core.risk.orders-exceed-demand");
    }

    private void ungated(String id, String gate) {
        add("gate taken out", "opposed", id, rules -> rules.edit(id, "    Content( rule == \"" + gate + "\" )\n", ""));
    }

    /** A hole in a range that a pack declares to be covered. */
    private void gaps() {
        gap("core.risk.thin-coverage", "minimum >= $floor.ratio", "minimum > $floor.ratio");
        gap("core.risk.liquidity-thin", "ratio >= $floor.ratio", "ratio > $floor.ratio");
        gap("core.risk.covenant-headroom-thin", "least >= Share.ZERO", "least > Share.ZERO");
        gap(
                "core.risk.service-not-covered",
                "minimum < $floor.ratio",
                "minimum < $floor.ratio, ebitToInterest < $floor.ratio");
    }

    private void gap(String id, String from, String to) {
        add("hole in a declared range", "gap", id, rules -> rules.edit(id, from, to));
    }
}
