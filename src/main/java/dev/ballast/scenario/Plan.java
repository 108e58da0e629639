package dev.ballast.scenario;

import dev.ballast.action.Edit;
import dev.ballast.assess.Gain;
import dev.ballast.assess.Trial;
import dev.ballast.unit.Money;
import java.util.List;
import java.util.Optional;

/**
 * Several actions followed together, as models and rules see the client then.
 *
 * @param parts the actions, in the order of the advice; none for the client as it is
 * @param edit all that they change
 * @param musts the rules of critical findings that are left, by id
 * @param shoulds the rules of high and medium findings that are left, by id
 * @param gain what all of it is worth together in the base case; empty where nothing of it is priced
 * @param interaction by how much that is more than what the parts are worth each alone; below zero where they undo each other
 */
public record Plan(
        List<Trial> parts,
        Edit edit,
        List<String> musts,
        List<String> shoulds,
        Optional<Gain> gain,
        Optional<Money> interaction) {

    public Plan {
        parts = List.copyOf(parts);
        musts = List.copyOf(musts);
        shoulds = List.copyOf(shoulds);
    }

    /** What it is worth, in whole units of the currency; nothing where nothing of it is priced. */
    double value() {
        return gain.map(each -> each.total().value()).orElse(0.0);
    }

    /** Fewer critical findings are left than by the other, or as many of them and fewer of the next. */
    boolean isSaferThan(Plan other) {
        return musts.size() != other.musts.size()
                ? musts.size() < other.musts.size()
                : shoulds.size() < other.shoulds.size();
    }
}
