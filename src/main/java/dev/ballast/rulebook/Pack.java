package dev.ballast.rulebook;

import java.util.List;

/** One pack whose files have been read, before its rules are admitted. */
public record Pack(PackCard card, List<RuleText> rules, List<Claim> claims, ThresholdTable thresholds) {

    public Pack {
        rules = List.copyOf(rules);
        claims = List.copyOf(claims);
    }
}
