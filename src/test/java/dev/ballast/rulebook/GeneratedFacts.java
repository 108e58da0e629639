package dev.ballast.rulebook;

import dev.ballast.declared.Said;
import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.unit.Count;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sets of facts drawn from a seed, with values on, just below and just above whatever rules compare with. */
public final class GeneratedFacts {

    private static final int FEW_THINGS = 4;

    private final Collection<FactType> types;
    private final int mostThings;
    private final Map<Class<?>, List<Object>> values = new HashMap<>();

    public GeneratedFacts(Vocabulary vocabulary, Collection<Quantity> thresholds) {
        this(vocabulary, thresholds, FEW_THINGS);
    }

    /** @param mostThings the most instruments and the most facilities of one set */
    public GeneratedFacts(Vocabulary vocabulary, Collection<Quantity> thresholds, int mostThings) {
        this.types = vocabulary.types();
        this.mostThings = mostThings;
        for (double value : new double[] {-1, 0, 0.5, 1, 1.0000000001, 2}) {
            add(Share.of(value / 2), Ratio.of(value), Rate.of(value / 10), Months.of(value * 12), Count.of(value));
            add(Power.of(value), Money.of("USD", value * 1e6), Share.of(value), Months.of(value));
            add(Flop.of(value * 1e24), Energy.of(value * 1e6));
        }
        for (Quantity threshold : thresholds) {
            add(threshold, Distances.moved(threshold, -1e-6), Distances.moved(threshold, 1e-6));
        }
    }

    /** The facts of one seed: about each type something is known, partly known or nothing. */
    public List<Fact> of(long seed) {
        var random = new Random(seed);
        var facts = new ArrayList<Fact>();
        for (FactType type : types) {
            List<About> abouts = abouts(type, random);
            if (abouts.isEmpty() && random.nextBoolean()) {
                facts.add(NotApplicable.of(type.type(), "there is no such thing"));
            }
            for (About about : abouts) {
                int luck = random.nextInt(10);
                if (luck < 8) {
                    facts.add(make(type, about, random));
                } else if (luck == 8) {
                    facts.add(NotAssessed.of(type.type(), about, "/pointer/" + type.name()));
                }
            }
        }
        return facts;
    }

    private void add(Quantity... quantities) {
        for (Quantity quantity : quantities) {
            values.computeIfAbsent(quantity.getClass(), any -> new ArrayList<>())
                    .add(quantity);
        }
    }

    private List<About> abouts(FactType type, Random random) {
        Each each = type.type().getAnnotation(Each.class);
        if (each == null || each.value().equals("organisation")) {
            return List.of(About.organisation("Example"));
        }
        var abouts = new ArrayList<About>();
        for (int thing = random.nextInt(mostThings + 1); thing > 0; thing--) {
            abouts.add(new About(each.value(), each.value() + "-" + thing));
        }
        return abouts;
    }

    /** A fact of this type about one thing. */
    Fact make(FactType type, About about, Random random) {
        Object[] arguments = Arrays.stream(type.type().getRecordComponents())
                .map(component -> value(component, about, random))
                .toArray();
        Class<?>[] parameters = Arrays.stream(type.type().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.type().getConstructor(parameters).newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make " + type.name(), impossible);
        }
    }

    private Object value(RecordComponent component, About about, Random random) {
        Class<?> type = component.getType();
        if (type == About.class) {
            return about;
        }
        if (type == Inputs.class) {
            return Inputs.none();
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == String.class) {
            return "sample.line";
        }
        if (type == Said.class) {
            return Said.PLAIN;
        }
        List<?> choices = type.isEnum() ? Arrays.asList(type.getEnumConstants()) : values.getOrDefault(type, List.of());
        return choices.get(random.nextInt(choices.size()));
    }
}
