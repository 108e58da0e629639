package dev.ballast.rulebook.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of what rules rest on: numbers, other rules, sources and dates. */
final class PaperFaults {

    private static final String FINDING = "dev.ballast.fact.Finding";
    private static final String CONTENT = "dev.ballast.fact.Content";

    private final List<Seed> seeds = new ArrayList<>();

    private PaperFaults() {}

    static List<Seed> seeds() {
        var faults = new PaperFaults();
        faults.numbers();
        faults.reading();
        faults.circles();
        faults.sources();
        faults.bindingSources();
        faults.dates();
        faults.packDates();
        return faults.seeds;
    }

    private void add(String kind, String code, String named, UnaryOperator<SpoiltRules> spoil) {
        seeds.add(new Seed(kind, code, named, spoil));
    }

    /** Numbers that nothing can reach, or nobody reads. */
    private void numbers() {
        unreachable("core.risk.book-life-too-long", "book.gap.cap", "shareOfEbit > Share.ONE");
        unreachable("core.risk.data-without-rights", "data.uncleared.cap", "unclearedShare > Share.ONE");
        unreachable("core.risk.circular-backlog", "offtake.circular.cap", "share > Share.ONE");
        for (String id : List.of("tenor.bullet.cap", "power.large-load", "funding.horizon")) {
            add(
                    "number that no rule reads",
                    "unread-threshold",
                    id + "-old",
                    rules -> rules.thresholdCopy(id, id + "-old"));
        }
    }

    private void unreachable(String id, String threshold, String more) {
        String component = more.substring(0, more.indexOf(' '));
        add(
                "number that cannot decide",
                "unreachable-threshold",
                threshold,
                rules -> rules.edit(
                                id,
                                component + (more.contains("<") ? " < $" : " > $"),
                                more + ", " + component + (more.contains("<") ? " < $" : " > $"))
                        .importing(id, "dev.ballast.unit.Share"));
    }

    /** Rules that read what nobody says any more, or not yet. */
    private void reading() {
        for (String id : List.of(
                "core.risk.capex-outgrows-cash-flow", "core.risk.drawn-before-power", "core.risk.one-model-vendor")) {
            add(
                    "reads a retired rule",
                    "reads-out-of-force",
                    id,
                    rules -> rules.annotate(id, "@expires( \"2026-02-01\" )"));
            add(
                    "reads a rule of the future",
                    "reads-out-of-force",
                    id,
                    rules -> rules.edit(id, "@effective( \"2025-01-01\" )", "@effective( \"2031-01-01\" )"));
        }
        for (String id : List.of("core.risk.maturity-wall", "core.risk.idle-capital", "core.risk.circular-backlog")) {
            add(
                    "reads a pair that nobody declares",
                    "unknown-subject",
                    id,
                    rules -> rules.importing(id, FINDING)
                            .importing(id, "dev.ballast.fact.Direction")
                            .require(id, "exists Finding( subject == \"moonshine\", direction == Direction.LESS )"));
        }
    }

    private void circles() {
        circle("core.risk.liquidity-gap", "core.risk.plan-outruns-funding");
        circle("core.risk.one-model-vendor", "core.playbook.sign-with-an-exit");
        circle("core.risk.floating-unhedged", "core.playbook.fix-rates-on-long-assets");
    }

    private void circle(String id, String read) {
        add(
                "rules that wait for each other",
                "circle",
                id,
                rules -> rules.importing(id, CONTENT).require(id, "Content( rule == \"" + read + "\" )"));
    }

    /** Sources that nobody has looked at for long, that are reports of others, or that cannot be looked up. */
    private void sources() {
        for (String id : List.of("debt.coverage.floor", "tenor.bullet.cap", "funding.horizon")) {
            add(
                    "source not read for years",
                    "stale-source",
                    id,
                    rules -> rules.threshold(id, "known_since: 2026-11-01", "known_since: 2025-06-01")
                            .threshold(id, "checked: 2026-11-01", "checked: 2025-06-01"));
        }
        for (String id : List.of("debt.interest-cover.weak", "tenor.bullet.cap", "funding.horizon")) {
            boolean primary = id.startsWith("debt.interest");
            add(
                    "source that reports another",
                    "secondary-source",
                    id,
                    rules -> rules.threshold(id, primary ? "kind: primary" : "kind: house", "kind: secondary"));
        }
        for (String id : List.of("hall.air.limit", "power.large-load", "debt.refinance-cover")) {
            add(
                    "source without a place to look it up",
                    "missing-source",
                    id,
                    rules -> rules.threshold(id, "        locator:", "        quote:")
                            .threshold(id, "        url: https", "        edition: https"));
        }
        for (String id : List.of(
                "core.playbook.borrow-within-room",
                "core.risk.cover-not-comfortable",
                "core.risk.interest-barely-earned")) {
            add("market rule that rests on a judgement", "missing-source", id, judged(id));
        }
    }

    private static UnaryOperator<SpoiltRules> judged(String id) {
        return rules -> {
            String path = id.replace('.', '/') + ".drl";
            String text = rules.texts().getOrDefault(path, "");
            int from = text.indexOf("@source( \"");
            String line = text.substring(from, text.indexOf("\n", from));
            return rules.replace(path, line, "@source( \"a judgement of the house\" )");
        };
    }

    /** What is binding needs its document. */
    private void bindingSources() {
        for (String id : List.of("tenor.bullet.cap", "funding.horizon", "capex.exit.floor")) {
            add(
                    "binding number without its document",
                    "weak-source",
                    id,
                    rules -> rules.threshold(id, "basis: house", "basis: law"));
            add(
                    "judgement that does not say so",
                    "hidden-judgement",
                    id,
                    rules -> rules.threshold(id, "Judgement of the house", "Common knowledge"));
        }
    }

    private void dates() {
        for (String id :
                List.of("core.risk.idle-capital", "core.risk.ratings-multiply", "core.playbook.skip-modularity")) {
            add("rule past its end", "expired-rule", id, rules -> rules.annotate(id, "@expires( \"2026-06-30\" )"));
            add(
                    "review that is overdue",
                    "overdue-review",
                    id,
                    rules -> rules.annotate(id, "@review( \"2026-06-30\" )"));
        }
        for (String id : List.of("tenor.bullet.cap", "funding.horizon", "capex.exit.floor")) {
            add(
                    "number whose source is read again",
                    "under-review",
                    id,
                    rules -> rules.threshold(id, "status: in-force", "status: under-review"));
            add(
                    "number that does not hold yet",
                    "no-value",
                    id,
                    rules -> rules.threshold(id, "status: in-force", "status: proposed"));
        }
    }

    private void packDates() {
        for (String day : List.of("2025-06-30", "2026-01-31", "2026-11-25")) {
            add(
                    "pack whose review is overdue",
                    "overdue-review",
                    "core",
                    rules -> rules.replace("core/pack.yaml", "review: 2027-05-01", "review: " + day));
        }
    }
}
