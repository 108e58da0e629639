package dev.ballast.rulebook.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** The names under which constructs of the rule language are refused, as their authors know them. */
final class Constructs {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NamedConsequenceDescr", "do"),
            Map.entry("ConditionalBranchDescr", "if"),
            Map.entry("EntryPointDescr", "entry-point"),
            Map.entry("WindowReferenceDescr", "window"),
            Map.entry("GroupByDescr", "groupby"),
            Map.entry("MVELExprDescr", "from"));

    private Constructs() {}

    /** {@code not} for a NotDescr. */
    static String name(BaseDescr descr) {
        String type = descr.getClass().getSimpleName();
        return NAMES.getOrDefault(type, type.replace("Descr", "").toLowerCase(Locale.ROOT));
    }

    /** Everything around a pattern that is more than a name, a type and comparisons. */
    static List<String> around(PatternDescr pattern) {
        var found = new ArrayList<String>();
        if (pattern.getSource() != null) {
            found.add(name(pattern.getSource()));
        }
        if (!pattern.getBehaviors().isEmpty()) {
            found.add("window");
        }
        if (!pattern.getAnnotationNames().isEmpty()) {
            found.add("annotation-on-pattern");
        }
        if (pattern.isQuery()) {
            found.add("query-call");
        }
        if (pattern.isUnification()) {
            found.add("unification");
        }
        if (pattern.getObjectType() == null) {
            found.add("xpath");
        } else if (!pattern.getObjectType().equals(String.valueOf(pattern.getGenericType()))) {
            found.add("generic-type");
        }
        return found;
    }
}
