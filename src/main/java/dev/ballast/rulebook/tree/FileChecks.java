package dev.ballast.rulebook.tree;

import java.util.List;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule file may hold besides its one rule: a package, imports and one global. */
final class FileChecks {

    static final String GLOBAL = "global dev.ballast.rulebook.Findings findings";
    static final String CONSEQUENCE = "findings.add( kcontext );";

    private final PackageDescr file;
    private final Faults faults;

    FileChecks(PackageDescr file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    void check(String expectedPackage) {
        if (!file.getName().equals(expectedPackage)) {
            faults.add(
                    Math.max(1, file.getLine()),
                    "package",
                    file.getName().isEmpty() ? "no package" : file.getName(),
                    "package " + expectedPackage + ", the folder of the file",
                    "Correct the package or move the file.");
        }
        refuseAll(file.getFunctionImports(), "import-static");
        refuseAll(file.getAccumulateImports(), "import-accumulate");
        refuseAll(file.getFunctions(), "function");
        refuseAll(file.getClassAndEnumDeclarationDescrs(), "declare");
        refuseAll(file.getEntryPointDeclarations(), "declare");
        refuseAll(file.getWindowDeclarations(), "declare");
        if (file.getUnit() != null) {
            faults.refuse(line(file.getUnit()), "unit", "package, imports, one global, one rule");
        }
        file.getAttributes().forEach(this::attribute);
        globals();
    }

    private void refuseAll(Iterable<? extends BaseDescr> found, String construct) {
        found.forEach(one -> faults.refuse(line(one), construct, "package, imports, one global, one rule"));
    }

    private static int line(BaseDescr descr) {
        return Math.max(1, descr.getLine());
    }

    private void attribute(AttributeDescr attribute) {
        faults.refuse(line(attribute), attribute.getName(), "annotations, and no attributes");
    }

    private void globals() {
        List<GlobalDescr> globals = file.getGlobals();
        for (GlobalDescr global : globals) {
            String text = "global " + global.getType() + " " + global.getIdentifier();
            if (!text.equals(GLOBAL) || globals.indexOf(global) > 0) {
                faults.add(global.getLine(), "global", text, GLOBAL + ", once", "Take it out.");
            }
        }
        if (globals.isEmpty()) {
            faults.add(1, "missing-global", "no global", GLOBAL, "Add it below the imports.");
        }
    }

    /** The attributes, parent and right side of the rule itself. */
    void check(RuleDescr rule) {
        rule.getAttributes().values().stream()
                .filter(own -> file.getAttributes().stream().noneMatch(all -> all.getLine() == own.getLine()))
                .forEach(this::attribute);
        if (rule.getParentName() != null) {
            faults.refuse(rule.getLine(), "extends", "rules that stand alone");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            faults.refuse(rule.getConsequenceLine(), "named-consequence", CONSEQUENCE);
        }
        String consequence = String.valueOf(rule.getConsequence()).strip();
        if (!consequence.equals(CONSEQUENCE)) {
            String found = consequence.isEmpty() ? "nothing after then" : consequence;
            int line = faults.lineOf(consequence, rule.getConsequenceLine());
            faults.add(line, "consequence", found, CONSEQUENCE, "Write exactly that.");
        }
    }
}
