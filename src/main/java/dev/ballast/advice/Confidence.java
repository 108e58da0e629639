package dev.ballast.advice;

import dev.ballast.fact.Basis;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How well the figures behind a recommendation are known: as well as the weakest of them.
 *
 * @param weakest the weakest basis among the lines of the profile
 * @param lines the pointers of the lines that are no better known than that
 * @param isRobust whether no assumed number, moved across its range, undoes the finding
 * @param parameters how many parameters of the models, each moved across its range, undo it
 */
public record Confidence(Basis weakest, List<String> lines, boolean isRobust, int parameters) {

    private static final String AS_OF = "/as_of";

    /** The most lines that a sentence names before it counts the rest. */
    private static final int NAMED = 2;

    public Confidence {
        lines = List.copyOf(lines);
    }

    /** From the lines that a recommendation rests on. */
    static Confidence of(List<Input> inputs, boolean isRobust, int parameters) {
        Basis weakest = inputs.stream().map(Input::basis).reduce(Basis.MEASURED, Basis::weaker);
        return new Confidence(
                weakest,
                inputs.stream()
                        .filter(input -> input.basis() == weakest)
                        .map(Input::at)
                        .toList(),
                isRobust,
                parameters);
    }

    /** Every figure of the profile that these facts rest on, once, by pointer; the date asked for is not one. */
    static List<Input> lines(Collection<Fact> facts) {
        var byPointer = new TreeMap<String, Input>();
        for (Fact fact : facts) {
            for (Input input : fact.inputs().list()) {
                if (!input.isParameter() && !input.at().equals(AS_OF)) {
                    byPointer.put(input.at(), input);
                }
            }
        }
        return List.copyOf(byPointer.values());
    }

    /** The word shown to people and used in answers: high, moderate or low. */
    public String level() {
        return switch (weakest) {
            case MEASURED -> "high";
            case DECLARED -> "moderate";
            case ASSUMED -> "low";
        };
    }

    /** Why: {@code utilisation (fleet) is assumed}, and how many more are; and what was tried without an effect. */
    public String reason() {
        boolean isTried = weakest == Basis.ASSUMED && isRobust;
        String client = known()
                + (isTried
                        ? "; none of the profile's assumed figures, moved within its range, changes the advice"
                        : "");
        if (parameters == 0) {
            return client;
        }
        String house = parameters == 1 ? "one figure of the house," : parameters + " figures of the house, each";
        return "%s%s%s moved within its own range, would change it".formatted(client, isTried ? ", but " : "; ", house);
    }

    private String known() {
        if (weakest == Basis.MEASURED) {
            return "every figure is measured";
        }
        List<String> names = LineWords.of(lines);
        String named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return "%s%s %s %s".formatted(named, more, names.size() == 1 ? "is" : "are", weakest.word());
    }
}
