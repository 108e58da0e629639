package dev.ballast.rulebook.pack;

import dev.ballast.rulebook.overlay.Grant;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import java.time.LocalDate;

/** Who weakens core says until when, and another than the owner approves it. */
final class GrantCheck {

    /** A weakening that is to last longer is a change of the rules and not an exception. */
    private static final int MOST_MONTHS = 24;

    private GrantCheck() {}

    static void check(Located<?> entry, Grant grant, boolean isWeaker, Problems problems) {
        LocalDate expires = grant.expires();
        String approver = grant.approver();
        if (isWeaker && expires == null) {
            String allowed = "the first day on which it no longer holds, for what weakens core";
            problems.add(entry.place(), "no-expiry", "no expires", allowed, "Add expires.");
        }
        if (isWeaker && approver == null) {
            String allowed = "who approved it, for what weakens core";
            problems.add(entry.place(), "no-approver", "no approver", allowed, "Add approver, another than the owner.");
        }
        if (approver != null && approver.equalsIgnoreCase(grant.owner())) {
            String allowed = "another than the owner";
            problems.add(entry.place("/approver"), "own-approval", approver, allowed, "Have somebody else approve it.");
        }
        if (expires != null && !expires.isAfter(grant.from())) {
            String allowed = "a day after from, " + grant.from();
            problems.add(entry.place("/expires"), "dates-crossed", expires.toString(), allowed, "Mend one of the two.");
        } else if (isWeaker && expires != null && expires.isAfter(grant.from().plusMonths(MOST_MONTHS))) {
            String allowed = "at most " + MOST_MONTHS + " months after from";
            String fix = "Shorten it and renew it; what is to last is a change of the rules.";
            problems.add(entry.place("/expires"), "too-long", expires.toString(), allowed, fix);
        }
    }
}
