package dev.ballast.approval;

import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.audit.State;
import dev.ballast.review.Drafts;
import dev.ballast.review.Printed;
import dev.ballast.rulebook.Rulebook;
import java.util.List;

/** The shipped rules with something changed, one for each class. */
final class Changes {

    private static final String ORDERS = "core/risk/orders-exceed-demand.drl";
    private static final String WORDS = "Take delivery of no more";

    static final Rules PLAINER = rules(Drafts.with(ORDERS, WORDS, "Accept no more"));
    static final Rules PLAINEST = rules(Drafts.with(ORDERS, WORDS, "Order no more"));
    static final Rules TURNED = rules(
            Drafts.with("core/playbook/rent-the-burst.drl", "fleetShare > optimalHigh", "fleetShare >= optimalHigh"));
    static final Rules MOVED = rules(Drafts.changed("core/thresholds.yaml", text -> {
        int value = text.indexOf("value: 0.80", text.indexOf("- id: collateral.ltv.cap\n"));
        return text.substring(0, value) + "value: 0.82" + text.substring(value + "value: 0.80".length());
    }));
    static final Rules FEWER = rules(Drafts.without("core/risk/carbon-free-short"));

    private Changes() {}

    static InHand hand(Rules rules) {
        return InHand.of(rules);
    }

    static InHand signedBy(String owner) {
        var printed = Printed.of(PLAINER.rulebook());
        return new InHand(printed, printed.digest(), Models.bundled().digest(), List.of(owner));
    }

    /** The shipped rules, tried with other models than those of this build. */
    static InHand withOtherModels() {
        var printed = Printed.of(Drafts.shipped());
        return new InHand(printed, printed.digest(), "0".repeat(64), List.of());
    }

    private static Rules rules(Rulebook rulebook) {
        return new Rules(rulebook, Drafts.shipped(), State.DRAFT);
    }
}
