package dev.ballast.appraisal;

import dev.ballast.declared.Attribute;
import dev.ballast.declared.Declared;
import dev.ballast.declared.Element;
import dev.ballast.declared.Extensions;
import dev.ballast.declared.Values;
import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ElementIds;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes {@link Declared} facts of what the client states of the lines that packs declare; the models know nothing of it. */
final class DeclaredModel {

    private final Evidence evidence;
    private final Extensions extensions;

    private DeclaredModel(Evidence evidence) {
        this.evidence = evidence;
        this.extensions = evidence.declared().extensions();
    }

    /** For each line one fact about each thing that it is said of, or what is missing for it. */
    static List<Fact> of(Evidence evidence) {
        var model = new DeclaredModel(evidence);
        var facts = new ArrayList<Fact>();
        for (Element element : Element.values()) {
            List<Attribute> lines = model.extensions.attributes().stream()
                    .filter(line -> line.on() == element)
                    .toList();
            if (!lines.isEmpty()) {
                ElementIds.of(evidence.profile(), element)
                        .forEach(thing -> facts.addAll(model.about(lines, element, thing)));
            }
        }
        return facts;
    }

    private List<Fact> about(List<Attribute> lines, Element element, String thing) {
        var values = new Values(extensions, this::number, thing);
        var about = new About(element.word(), thing);
        return lines.stream()
                .map(line -> line.unit() == Unit.FLAG ? flag(line, about) : figure(line, values.of(line), about))
                .toList();
    }

    private double number(String pointer) {
        return evidence.declared()
                .at(pointer)
                .map(value -> ((Quantity) value).value())
                .orElse(Double.NaN);
    }

    private Fact flag(Attribute line, About about) {
        String pointer = line.pointer(about.id());
        return evidence.declared()
                .at(pointer)
                .<Fact>map(value -> Declared.of(line, about, value, evidence.inputs(pointer)))
                .orElseGet(() -> missing(line, about, Set.of(pointer)));
    }

    private Fact figure(Attribute line, Values.Value value, About about) {
        if (!value.isKnown()) {
            return missing(line, about, value.missing());
        }
        var inputs = evidence.inputs(value.pointers().toArray(String[]::new));
        return Declared.of(line, about, value.as(line.unit(), evidence.profile().currency()), inputs);
    }

    private static Fact missing(Attribute line, About about, Set<String> pointers) {
        return new NotAssessed(line.id(), about, List.copyOf(new TreeSet<>(pointers)));
    }
}
