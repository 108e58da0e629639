package dev.ballast.rulebook.solve;

import dev.ballast.fact.Always;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What facts always satisfy, read from {@link Always}: lists of comparisons of which at least one holds. */
public final class Invariants {

    private final Vocabulary vocabulary;
    private final Map<String, List<List<Comparison>>> byType = new TreeMap<>();

    /** @throws IllegalArgumentException when an entry names what is not there */
    public Invariants(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (FactType type : vocabulary.types()) {
            Always always = type.type().getAnnotation(Always.class);
            if (always != null) {
                var entries = new ArrayList<List<Comparison>>();
                for (String entry : always.value()) {
                    entries.add(List.of(entry.split(" or ")).stream()
                            .map(each -> comparison(type, each))
                            .toList());
                }
                byType.put(type.name(), List.copyOf(entries));
            }
        }
    }

    /** What always holds of facts of these types; entries that read facts of other types are left out. */
    List<List<Comparison>> of(Collection<FactType> types) {
        var found = new ArrayList<List<Comparison>>();
        for (FactType type : types) {
            byType.getOrDefault(type.name(), List.of()).stream()
                    .filter(entry -> entry.stream()
                            .allMatch(each -> types.contains(each.left().type())))
                    .forEach(found::add);
        }
        return found;
    }

    private Comparison comparison(FactType type, String text) {
        String[] words = text.strip().split(" ", -1);
        Cell left = cell(type, words[0]);
        Operator operator = Operator.parse(words[1]).orElseThrow(() -> new IllegalArgumentException(text));
        Object right = switch (words[2]) {
            case "true" -> true;
            case "false" -> false;
            case "zero" -> Figure.of(left.component().unit(), 0);
            default -> cell(type, words[2]);
        };
        return new Comparison(left, operator, right);
    }

    private Cell cell(FactType type, String name) {
        int dot = name.indexOf('.');
        FactType owner =
                dot < 0 ? type : vocabulary.type(name.substring(0, dot)).orElseThrow();
        Component component = owner.component(name.substring(dot + 1))
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + name + " in what is always true of " + type.name()));
        return new Cell(owner, component);
    }
}
