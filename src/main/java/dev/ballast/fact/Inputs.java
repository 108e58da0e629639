package dev.ballast.fact;

import java.util.Collection;
import java.util.List;

/**
 * The figures that a fact rests on, in the order in which the model named them.
 *
 * @param working how they make the fact; none where a model shows no steps
 */
public record Inputs(List<Input> list, Working working) {

    private static final Inputs NONE = new Inputs(List.of(), Working.none());

    public Inputs {
        list = List.copyOf(list);
    }

    /** Cheap, because facts that differ in their inputs alone hardly ever meet in one set. */
    @Override
    public int hashCode() {
        return list.size();
    }

    public static Inputs none() {
        return NONE;
    }

    public static Inputs of(Collection<Input> inputs) {
        return inputs.isEmpty() ? NONE : new Inputs(List.copyOf(inputs), Working.none());
    }

    /** The same figures with the steps that lead from them to the fact. */
    public Inputs worked(Draft draft) {
        return new Inputs(list, draft.done());
    }

    /** Every parameter of the models that these facts rest on, once, by id. */
    public static List<Input> parameters(Collection<? extends Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.inputs().list().stream())
                .filter(Input::isParameter)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The weakest basis among the lines of the profile. Parameters of the models are dated assumptions of the house,
     * the same for everybody; they are listed beside the answer and do not count here.
     */
    public Basis weakestBasis() {
        Basis weakest = Basis.MEASURED;
        for (Input input : list) {
            if (!input.isParameter()) {
                weakest = weakest.weaker(input.basis());
            }
        }
        return weakest;
    }
}
