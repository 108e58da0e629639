package dev.ballast.rulebook;

import dev.ballast.declared.Extensions;
import dev.ballast.rulebook.overlay.Departures;
import java.util.List;

/**
 * One pack whose files have been read, before its rules are admitted.
 *
 * @param departures in what it departs from the packs that it requires
 * @param extensions what it lets clients state beyond the contract of profiles
 */
public record Pack(
        PackCard card,
        List<RuleText> rules,
        List<Claim> claims,
        ThresholdTable thresholds,
        Departures departures,
        Extensions extensions) {

    public Pack {
        rules = List.copyOf(rules);
        claims = List.copyOf(claims);
    }

    /** The pack that also departs in these. */
    public Pack with(Departures more) {
        return new Pack(card, rules, claims, thresholds, more, extensions);
    }

    /** A pack that departs from none, as every pack of core. */
    public Pack(PackCard card, List<RuleText> rules, List<Claim> claims, ThresholdTable thresholds) {
        this(card, rules, claims, thresholds, Departures.NONE, Extensions.NONE);
    }
}
