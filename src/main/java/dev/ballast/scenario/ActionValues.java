package dev.ballast.scenario;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.AssumedFigures;
import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.assess.Trial;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each action is worth where every assumed figure and every parameter is drawn together, each from a triangle over
 * its range, by a Sobol sequence; all actions meet the same scenarios. How much of an action is done stays as it was
 * tried, and a line that an action sets is not drawn.
 *
 * @param drawn the figures and parameters that were drawn, by name
 * @param breach in which share of the scenarios cash runs short or a covenant is broken with nothing done
 * @param actions the one worth most in the middle of the scenarios first, those that nothing prices last
 * @param information what it is worth to know one of them before choosing, the most first; those worth nothing left out
 */
public record ActionValues(
        int scenarios, List<String> drawn, Share breach, List<ActionValue> actions, List<Information> information) {

    /** How many scenarios one run may have at most. */
    public static final int MOST = 100_000;

    private static final int INFLUENCES = 3;

    /** What explains less than this part of the variance is not named. */
    private static final double TELLING = 0.01;

    public ActionValues {
        drawn = List.copyOf(drawn);
        actions = List.copyOf(actions);
        information = List.copyOf(information);
    }

    /**
     * The same answer on any number of threads.
     *
     * @param trials of this client; those that are withheld are passed over
     * @throws IllegalArgumentException for fewer than 1 or more than {@link #MOST} scenarios
     */
    public static ActionValues of(Evidence evidence, List<Trial> trials, int count, int threads) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("%d scenarios; ask for 1 to %d".formatted(count, MOST));
        }
        var assumed = AssumedFigures.of(evidence, Appraisal.facts(evidence));
        List<Swing> swings = Stream.concat(assumed.swings().stream(), assumed.parameters().stream())
                .toList();
        var untouched = new Scenarios(evidence, swings, Set.of());
        List<Followed> followed = trials.stream()
                .filter(trial -> trial.outcome() == Trial.Outcome.STANDS)
                .flatMap(trial -> Followed.of(trial, untouched).stream())
                .toList();
        List<Run> runs = Parallel.of(
                count,
                threads,
                (from, size) -> Stream.of(untouched.points(from, size))
                        .map(point -> Run.of(untouched.at(point), followed, each -> each.at(point)))
                        .toList());
        return of(untouched, followed, runs, untouched.points(0, count));
    }

    private static ActionValues of(Scenarios untouched, List<Followed> followed, List<Run> runs, double[][] points) {
        double[][] values = IntStream.range(0, followed.size())
                .mapToObj(action -> runs.stream()
                        .mapToDouble(run -> run.outcomes().get(action).value())
                        .toArray())
                .toArray(double[][]::new);
        var along = IntStream.range(0, untouched.swings().size())
                .mapToObj(dimension -> GivenData.along(points, dimension))
                .toList();
        var actions = new ArrayList<ActionValue>();
        for (int action = 0; action < followed.size(); action++) {
            actions.add(action(untouched, followed, action, runs, values[action], along));
        }
        actions.sort(Comparator.comparing(
                each -> each.value().map(spread -> spread.p50().value()).orElse(null),
                Comparator.nullsLast(Comparator.reverseOrder())));
        return new ActionValues(
                runs.size(),
                untouched.swings().stream().map(Swing::name).toList(),
                share(runs.stream().filter(Run::isBreach).count(), runs),
                actions,
                information(untouched, along, values));
    }

    private static ActionValue action(
            Scenarios untouched,
            List<Followed> followed,
            int action,
            List<Run> runs,
            double[] values,
            List<GivenData> along) {
        Followed one = followed.get(action);
        boolean isPriced = one.trial().gain().isPresent();
        var currency = untouched.client().profile().currency();
        return new ActionValue(
                one.trial(),
                share(
                        runs.stream()
                                .filter(run -> run.outcomes().get(action).helps())
                                .count(),
                        runs),
                isPriced ? Optional.of(Spread.of(values, currency)) : Optional.empty(),
                share(runs.stream().filter(run -> run.isFirst(action)).count(), runs),
                share(
                        runs.stream()
                                .filter(run -> run.outcomes().get(action).isBreach())
                                .count(),
                        runs),
                isPriced ? influences(untouched, one, values, along) : List.of());
    }

    private static List<Influence> influences(
            Scenarios untouched, Followed action, double[] values, List<GivenData> along) {
        double[] index = along.stream().mapToDouble(data -> data.index(values)).toArray();
        return IntStream.range(0, index.length)
                .boxed()
                .filter(dimension -> index[dimension] >= TELLING)
                .sorted(Comparator.comparing(dimension -> -index[dimension]))
                .map(dimension -> {
                    Swing swing = untouched.swings().get(dimension);
                    return new Influence(
                            swing.name(),
                            Share.of(index[dimension]),
                            at(untouched, action, swing, End.LOW),
                            at(untouched, action, swing, End.HIGH));
                })
                .filter(each -> !each.low().equals(each.high()))
                .limit(INFLUENCES)
                .toList();
    }

    private static Money at(Scenarios untouched, Followed action, Swing swing, End end) {
        Run run = Run.of(untouched.at(swing, end), List.of(action), each -> each.at(swing, end));
        return Money.of(
                untouched.client().profile().currency(), run.outcomes().get(0).value());
    }

    private static List<Information> information(Scenarios untouched, List<GivenData> along, double[][] values) {
        var currency = untouched.client().profile().currency();
        return IntStream.range(0, along.size())
                .mapToObj(dimension -> new Information(
                        untouched.swings().get(dimension).name(),
                        Money.of(currency, along.get(dimension).information(values))))
                .filter(each -> each.value().value() >= 1)
                .sorted(Comparator.comparing(each -> -each.value().value()))
                .toList();
    }

    private static Share share(long some, List<Run> runs) {
        return Share.of((double) some / runs.size());
    }
}
