package dev.ballast.action;

import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An action that a rule may name in {@code @action}; how much of it is done follows from the facts that the rule matched. */
public enum Action {
    /** As much more of undrawn committed lines as twelve months are short of. */
    COMMIT_LINE("CommitLine", Direction.LESS) {
        @Override
        public Optional<Edit> edit(Evidence evidence, List<Fact> matched) {
            return Lines.commit(evidence, matched);
        }
    },

    /** Debt on silicon falls due on the last whole month of the life of the silicon. */
    SHORTEN_DEBT("ShortenDebt", Direction.MORE) {
        @Override
        public Optional<Edit> edit(Evidence evidence, List<Fact> matched) {
            return Debt.shorten(evidence, matched);
        }
    },

    /** Debt on silicon that leaves principal to the last day is repaid by level payments up to that day. */
    REPAY_BY_INSTALMENTS("RepayByInstalments", Direction.LESS) {
        @Override
        public Optional<Edit> edit(Evidence evidence, List<Fact> matched) {
            return Debt.repay(evidence, matched);
        }
    },

    /** Orders are cut to what the stated demand will use. */
    CUT_ORDERS("CutOrders", Direction.LESS) {
        @Override
        public Optional<Edit> edit(Evidence evidence, List<Fact> matched) {
            return Fleets.cutOrders(evidence, matched);
        }
    },

    /** As many more accelerators are owned as the low end of the best mix asks for. */
    OWN_MORE("OwnMore", Direction.LESS) {
        @Override
        public Optional<Edit> edit(Evidence evidence, List<Fact> matched) {
            return Fleets.own(evidence, matched);
        }
    };

    private final String word;
    private final Direction better;

    Action(String word, Direction better) {
        this.word = word;
        this.better = better;
    }

    /** The action that a rule calls so; empty when there is none. */
    public static Optional<Action> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** What rules call the actions that there are. */
    public static List<String> words() {
        return Arrays.stream(values()).map(each -> each.word).toList();
    }

    /** Which way the measure has to go for the action to be worth anything. */
    public Direction better() {
        return better;
    }

    /** The change of the profile; empty when these facts ask for none. */
    public abstract Optional<Edit> edit(Evidence evidence, List<Fact> matched);
}
