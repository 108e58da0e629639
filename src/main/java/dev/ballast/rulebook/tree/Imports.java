package dev.ballast.rulebook.tree;

import dev.ballast.rulebook.FactType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** What the simple names of one rule file stand for. */
final class Imports {

    private final Types types;
    private final Map<String, Class<?>> bySimpleName = new TreeMap<>();

    private Imports(Types types) {
        this.types = types;
    }

    static Imports read(PackageDescr file, Types types, Faults faults) {
        var imports = new Imports(types);
        for (ImportDescr line : file.getImports()) {
            Optional<Class<?>> type = types.importable(line.getTarget());
            if (type.isEmpty()) {
                faults.add(
                        line.getLine(),
                        "import",
                        line.getTarget(),
                        "facts, Threshold, Finding, Content, and the units and enums of components",
                        "Take it out.");
            } else if (imports.bySimpleName.putIfAbsent(type.get().getSimpleName(), type.get()) != null) {
                faults.add(line.getLine(), "doubled-import", line.getTarget(), "each name once", "Take one out.");
            }
        }
        return imports;
    }

    /** The imported class of this simple name. */
    Optional<Class<?>> type(String simpleName) {
        return Optional.ofNullable(bySimpleName.get(simpleName));
    }

    /** The fact type of this simple name; a fault when there is none or it is not imported. */
    Optional<FactType> fact(String name, int line, Faults faults) {
        Optional<FactType> known = type(name).flatMap(type -> types.fact(type.getCanonicalName()));
        if (known.isPresent()) {
            return known;
        }
        if (name.contains(".")) {
            faults.add(line, "qualified-type", name, "the simple name of an imported fact", "Import it.");
        } else if (types.named(name).isPresent()) {
            faults.add(
                    line,
                    "not-imported",
                    name,
                    "facts that the file imports",
                    "Add import %s.".formatted(types.named(name).get().type().getCanonicalName()));
        } else {
            faults.add(
                    line,
                    "unknown-fact",
                    name,
                    "facts of the dictionary",
                    Suggestion.of(name, types.factNames(), "Look it up in FACTS.md."));
        }
        return Optional.empty();
    }
}
