package dev.ballast.rulebook;

import dev.ballast.declared.Extensions;
import dev.ballast.rulebook.overlay.Departures;
import dev.ballast.rulebook.wording.Translation;
import java.util.List;

/**
 * One pack whose files have been read, before its rules are admitted.
 *
 * @param departures in what it departs from the packs that it requires
 * @param extensions what it lets clients state beyond the contract of profiles
 * @param translations what rules of its own and of packs that it requires say in other languages
 */
public record Pack(
        PackCard card,
        List<RuleText> rules,
        List<Claim> claims,
        ThresholdTable thresholds,
        Departures departures,
        Extensions extensions,
        List<Translation> translations) {

    public Pack {
        translations = List.copyOf(translations);
        rules = List.copyOf(rules);
        claims = List.copyOf(claims);
    }

    /** The pack that also departs in these. */
    public Pack with(Departures more) {
        return new Pack(card, rules, claims, thresholds, more, extensions, translations);
    }

    /** A pack that departs from none, as every pack of core. */
    public Pack(PackCard card, List<RuleText> rules, List<Claim> claims, ThresholdTable thresholds) {
        this(card, rules, claims, thresholds, Departures.NONE, Extensions.NONE, List.of());
    }
}
