package dev.ballast.rulebook.tree;

import dev.ballast.rulebook.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the left side of a rule, pattern by pattern. */
final class PatternReader {

    private static final String ALLOWED = "patterns, and exists before one pattern";
    private static final Pattern BINDING = Pattern.compile("\\$[a-z][A-Za-z0-9]*");

    private final Imports imports;
    private final Bindings bindings;
    private final Faults faults;

    PatternReader(Imports imports, Bindings bindings, Faults faults) {
        this.imports = imports;
        this.bindings = bindings;
        this.faults = faults;
    }

    List<FactPattern> read(AndDescr left) {
        left.getDescrs().forEach(this::element);
        return bindings.patterns();
    }

    private void element(BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            pattern(pattern, false);
        } else if (element instanceof ExistsDescr exists
                && exists.getDescrs().size() == 1
                && exists.getDescrs().get(0) instanceof PatternDescr pattern) {
            pattern(pattern, true);
        } else if (element instanceof ExistsDescr exists && !exists.getDescrs().isEmpty()) {
            faults.refuse(
                    element.getLine(),
                    Constructs.name((BaseDescr) exists.getDescrs().get(0)),
                    ALLOWED);
        } else {
            faults.refuse(element.getLine(), Constructs.name(element), ALLOWED);
        }
    }

    private void pattern(PatternDescr descr, boolean exists) {
        Constructs.around(descr).forEach(construct -> faults.refuse(descr.getLine(), construct, ALLOWED));
        if (descr.getObjectType() == null) {
            return;
        }
        String binding = binding(descr, exists);
        Optional<FactType> type = imports.fact(descr.getObjectType(), descr.getLine(), faults);
        if (type.isEmpty()) {
            return;
        }
        bindings.begin(type.get());
        List<Condition> conditions = conditions(descr, type.get());
        var pattern = new FactPattern(binding, type.get(), exists, conditions, descr.getLine());
        if (conditions.size() == descr.getDescrs().size()) {
            new PinReader(bindings, faults).check(pattern);
        }
        bindings.end(pattern);
    }

    private String binding(PatternDescr descr, boolean exists) {
        String name = descr.getIdentifier();
        if (name == null || name.isEmpty()) {
            return "";
        }
        if (exists) {
            faults.add(descr.getLine(), "binding-in-exists", name, "exists without a name", "Take the name out.");
        } else if (!BINDING.matcher(name).matches()) {
            faults.add(descr.getLine(), "binding-name", name, "names as $floor", "Begin it with a dollar.");
        } else if (!bindings.take(name)) {
            faults.add(descr.getLine(), "doubled-binding", name, "each name once", "Take another name.");
        }
        return name;
    }

    private List<Condition> conditions(PatternDescr descr, FactType type) {
        var conditions = new ArrayList<Condition>();
        for (BaseDescr constraint : descr.getDescrs()) {
            int line = constraint.getLine() > 0 ? constraint.getLine() : descr.getLine();
            if (!(constraint instanceof ExprConstraintDescr expression)) {
                faults.refuse(line, Constructs.name(constraint), ALLOWED);
            } else if (expression.getType() == ExprConstraintDescr.Type.POSITIONAL) {
                faults.refuse(line, "positional", "comparisons of named components");
            } else {
                var operands = new OperandReader(imports, bindings, faults);
                new ConditionReader(type, operands, line, faults)
                        .read(expression.getExpression())
                        .ifPresent(conditions::add);
            }
        }
        return conditions;
    }
}
