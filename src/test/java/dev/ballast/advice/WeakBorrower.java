package dev.ballast.advice;

import dev.ballast.appraisal.Appraised;
import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.appraisal.Variations;
import dev.ballast.compute.FleetUse;
import dev.ballast.fact.About;
import dev.ballast.fact.Basis;
import dev.ballast.fact.Content;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.Input;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Threshold;
import dev.ballast.finance.Materiality;
import dev.ballast.profile.Compute;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Evidences;
import dev.ballast.profile.Financials;
import dev.ballast.profile.Financing;
import dev.ballast.profile.Kind;
import dev.ballast.profile.LatestYear;
import dev.ballast.profile.Liquidity;
import dev.ballast.profile.Organisation;
import dev.ballast.profile.PriorYear;
import dev.ballast.profile.Profile;
import dev.ballast.profile.Provenances;
import dev.ballast.profile.RatingFloor;
import dev.ballast.rulebook.Held;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.PackCard;
import dev.ballast.rulebook.RuleBasis;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Severity;
import dev.ballast.timeline.Coverage;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A hand-made appraisal of a borrower whose cover is too thin: two rules fire, four are silent. */
public final class WeakBorrower {

    public static final String NAME = "Thin Cover Ltd";
    public static final String THIN = "core.risk.thin-cover";
    public static final String IDLE = "core.risk.idle-fleet";
    public static final Threshold FLOOR =
            new Threshold("debt.coverage.floor", "", Ratio.ONE, "The least debt service cover");
    public static final Threshold WEAK_USE =
            new Threshold("fleet.use.weak", "", Share.of(0.5), "The least use of a fleet");
    public static final Input CASH_FLOW =
            new Input("/financials/latest_year/operating_cash_flow", "USD 130 million", Basis.MEASURED, "accounts");
    public static final Input USE = new Input("/compute/fleet/utilisation_share", "43 %", Basis.ASSUMED, "");
    private static final About CLIENT = About.organisation(NAME);

    private WeakBorrower() {}

    public static Coverage cover(double minimum) {
        return new Coverage(
                CLIENT,
                Ratio.of(minimum),
                Ratio.of(minimum + 0.2),
                Ratio.of(minimum + 0.2),
                Ratio.of(0.6),
                usd(minimum < 1 ? (1 - minimum) * 150e6 : 0),
                Months.of(24),
                Inputs.of(List.of(
                        CASH_FLOW, new Input("assumption:coverage.horizon", "60 months", Basis.ASSUMED, "judgement"))));
    }

    public static FleetUse use(double share) {
        return new FleetUse(CLIENT, Share.of(share), Count.of(1000), usd(0), Inputs.of(List.of(USE)));
    }

    public static Materiality materiality() {
        return new Materiality(CLIENT, usd(10e6), Inputs.none());
    }

    public static Money usd(double amount) {
        return Money.of("USD", amount);
    }

    /** A rule whose words are made of its id. */
    public static RuleCard rule(String id, Severity severity) {
        return new RuleCard(
                id,
                "Title of " + id,
                "rule \"" + id + "\"",
                id.replace('.', '/') + ".drl",
                1,
                new Metadata(
                        severity,
                        "term-debt",
                        Direction.LESS,
                        new Metadata.Wording("Do what " + id + " says.", "Because it is so.", "Blind to the rest."),
                        new Metadata.Grounds("treasury", "D6", RuleBasis.HOUSE, "a judgement of the house"),
                        new Metadata.Validity(LocalDate.of(2026, 1, 1), null, null, List.of()),
                        new Metadata.Effects(null, null, true, false, null)),
                new PackCard("core", "Core", "0.1.0", "core", "treasury", List.of(), List.of()));
    }

    public static Match thin(Coverage cover) {
        var held = new Held(cover, "minimum", Operator.LESS, cover.minimum(), FLOOR.ratio(), FLOOR.id());
        return new Match(rule(THIN, Severity.CRITICAL), CLIENT, List.of(held), List.of(FLOOR, cover));
    }

    public static Match idle(FleetUse use) {
        var held = new Held(use, "utilisation", Operator.LESS, use.utilisation(), WEAK_USE.share(), WEAK_USE.id());
        return new Match(rule(IDLE, Severity.HIGH), CLIENT, List.of(held), List.of(WEAK_USE, use));
    }

    public static Appraised appraised() {
        return appraised(NAME);
    }

    /** The same borrower under another name, which is foreign text. */
    public static Appraised appraised(String name) {
        var cover = cover(0.87);
        var use = use(0.43);
        List<Fact> facts =
                List.of(materiality(), cover, use, new NotAssessed("Hedge", CLIENT, List.of("/compute/demand")));
        return new Appraised(
                evidence(name),
                facts,
                new Judgement(
                        List.of(idle(use), thin(cover)),
                        List.of(
                                new Content("core.risk.short-tenor"),
                                new NotApplicable("core.risk.public-debt", "it speaks to sovereigns"),
                                new NotAssessed("core.playbook.own-more", About.rulebook(), List.of("Hedge"))),
                        Map.of("core.risk.short-tenor", THIN),
                        List.of(rule("core.playbook.own-more", Severity.MEDIUM)),
                        List.of()));
    }

    public static Evidence evidence(String name) {
        var bare =
                Evidences.of(profile(name), Map.of("coverage.horizon", Months.of(60), "funding.path", Months.of(24)));
        return new Evidence(bare.profile(), Provenances.of(List.of(CASH_FLOW, USE)), bare.parameters());
    }

    /** The share of use may be a fifth lower or higher; nothing else was assumed. */
    public static Variations variations() {
        var line = new Swing.Line(USE.at(), Share.of(0.43), Share.of(0.344), Share.of(0.516));
        return new Variations() {
            @Override
            public List<Swing> swings() {
                return List.of(new Swing("/compute/fleet", List.of(line)));
            }

            @Override
            public List<Swing> parameters() {
                return List.of();
            }

            @Override
            public FactsByType facts(Swing swing, End end) {
                return FactsByType.of(
                        List.of(cover(0.87), use(((Share) swing.lines().get(0).at(end)).value())));
            }
        };
    }

    /** The two rules as their text has it, without an engine. */
    public static Predicate<String> judge(FactsByType facts) {
        return rule -> holds(rule, facts);
    }

    static boolean holds(String rule, FactsByType facts) {
        return switch (rule) {
            case THIN ->
                facts.of(Coverage.class).stream()
                        .anyMatch(fact -> fact instanceof Coverage cover
                                && cover.minimum().compareTo(FLOOR.ratio()) < 0);
            case IDLE ->
                facts.of(FleetUse.class).stream()
                        .anyMatch(fact -> fact instanceof FleetUse use
                                && use.utilisation().compareTo(WEAK_USE.share()) < 0);
            default -> throw new IllegalArgumentException("no such rule here: " + rule);
        };
    }

    public static Advice advice() {
        return Advice.of(appraised(), variations(), WeakBorrower::judge);
    }

    private static Profile profile(String name) {
        return new Profile(
                LocalDate.of(2026, 1, 31),
                Currency.getInstance("USD"),
                new Organisation(name, Kind.NEOCLOUD, null),
                new Financials(
                        new LatestYear(
                                LocalDate.of(2025, 12, 31),
                                usd(1e9),
                                usd(60e6),
                                usd(90e6),
                                usd(-10e6),
                                usd(130e6),
                                usd(80e6)),
                        new PriorYear(LocalDate.of(2024, 12, 31), usd(-20e6), usd(120e6), usd(70e6)),
                        usd(400e6),
                        null,
                        Share.of(0.69),
                        new Liquidity(usd(100e6), usd(0), usd(0), null, usd(0)),
                        null,
                        null),
                new Financing(RatingFloor.B, Rate.of(0.09), null, null, List.of(), null, null, null, null),
                new Compute(null, null, null, List.of(), null),
                null,
                null,
                null,
                null);
    }
}
