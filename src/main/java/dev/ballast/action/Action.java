package dev.ballast.action;

import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * An action that a rule may name in {@code @action}. How much of it is done follows from the facts that the rule matched,
 * or is the least at which the rule no longer speaks.
 *
 * @param word what rules call it, such as {@code CommitLine}
 */
public record Action(String word, Doing doing) {

    private static final List<Action> ALL = List.of(
            // More undrawn committed lines.
            new Action("CommitLine", Cash::commitLine),
            // Principal repaid out of cash that may be spent.
            new Action("RepayFromCash", Cash::repay),
            // Debt on silicon falls due on the last whole month of the life of the silicon.
            new Action("ShortenDebt", Debt::shorten),
            // Debt on silicon that leaves principal to the last day is repaid by level payments up to that day.
            new Action("RepayByInstalments", Debt::repay),
            // What falls due soon falls due later, the nearest maturity first.
            new Action("ExtendDebt", Debt::extend),
            // New shares bring what the plan lacks.
            new Action("RaiseEquity", Shares::raise),
            // New shares repay debt, the dearest first.
            new Action("RepayFromEquity", Shares::repayDebt),
            // Floating debt is swapped to fixed, or capped.
            new Action("FixRate", Rates::fix),
            // The price of power is fixed or hedged.
            new Action("HedgePower", Rates::hedgePower),
            // Orders are cut to what the stated demand will use.
            new Action("CutOrders", Fleets::cutOrders),
            // As many more accelerators are owned as the low end of the best mix asks for.
            new Action("OwnMore", Fleets::own),
            // As many accelerators are reserved as the best mix asks for.
            new Action("Reserve", Plans::reserve),
            // Reservations lapse.
            new Action("LapseReservations", Plans::lapse),
            // Less is drawn for a hall before its power is on.
            new Action("DrawLater", Halls::drawLater),
            // Accelerators are delivered when power is there in the late case.
            new Action("DeliverLater", Halls::deliverLater),
            // More of the value of a hall that is built is insured.
            new Action("InsureHall", Halls::insure),
            // More of what is left to build has a fixed price.
            new Action("FixBuildPrice", Halls::fixPrice),
            // Less of the capital of a vintage is drawn at signing.
            new Action("StageDraws", Plans::stageDraws),
            // Silicon is written down over a shorter life.
            new Action("ShortenBookLife", Plans::shortenBookLife));

    /** How facts that a rule matched become a change of the client. */
    @FunctionalInterface
    public interface Doing {
        Optional<Lever> lever(Evidence evidence, List<Fact> matched);
    }

    /** The action that a rule calls so; empty when there is none. */
    public static Optional<Action> named(String word) {
        return ALL.stream().filter(each -> each.word.equals(word)).findFirst();
    }

    /** What rules call the actions that there are. */
    public static List<String> words() {
        return ALL.stream().map(Action::word).toList();
    }

    /** The change of the profile; empty when there is nothing in it that these facts would have changed. */
    public Optional<Lever> lever(Evidence evidence, List<Fact> matched) {
        return doing.lever(evidence, matched);
    }
}
