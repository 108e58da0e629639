package dev.ballast.rulebook.tree;

import dev.ballast.rulebook.Metadata;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Prints a rule from its tree, in one layout whatever the author's was: what digests are taken of. */
public final class Canonical {

    private final List<String> lines = new ArrayList<>();

    private Canonical() {}

    /** The rule as the text of a rule file; reading it again gives the same tree. */
    public static String text(Rule rule) {
        var printed = new Canonical();
        printed.header(rule);
        printed.metadata(rule);
        printed.lines.add("when");
        rule.patterns().forEach(pattern -> printed.lines.add("    " + pattern(pattern)));
        printed.lines.addAll(List.of("then", "    " + FileChecks.CONSEQUENCE, "end", ""));
        return String.join("\n", printed.lines);
    }

    private void header(Rule rule) {
        lines.add("package " + rule.id().substring(0, rule.id().lastIndexOf('.')));
        lines.add("");
        imports(rule).forEach(type -> lines.add("import " + type));
        lines.addAll(List.of("", FileChecks.GLOBAL, ""));
    }

    private void metadata(Rule rule) {
        Metadata metadata = rule.metadata();
        lines.add("rule \"" + rule.title() + '"');
        add("id", rule.id());
        add("owner", metadata.grounds().owner());
        add("claim", metadata.grounds().claim());
        add("basis", metadata.grounds().basis().word());
        add("severity", metadata.severity().word());
        add("effective", metadata.validity().effective().toString());
        add("expires", metadata.validity().expires());
        add("review", metadata.validity().review());
        add("source", metadata.grounds().source());
        add("advice", metadata.wording().advice());
        add("rationale", metadata.wording().rationale());
        add("limits", metadata.wording().limits());
        add("subject", metadata.subject());
        add("direction", metadata.direction().word());
        List<String> applies = metadata.validity().applies();
        add("applies", applies.isEmpty() ? null : String.join(", ", applies));
        add("action", metadata.effects().action());
        add("measure", metadata.effects().measure());
        add("waivable", metadata.effects().waivable() ? null : "no");
        add("asks", metadata.effects().whether() ? "whether" : null);
        add("escalates", metadata.effects().escalates());
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            lines.add("    @%s( \"%s\" )".formatted(name, value));
        }
    }

    private static String pattern(FactPattern pattern) {
        String conditions = String.join(
                ", ", pattern.conditions().stream().map(Condition::toString).toList());
        return (pattern.exists() ? "exists " : "")
                + (pattern.binding().isEmpty() ? "" : pattern.binding() + " : ")
                + pattern.type().name()
                + (conditions.isEmpty() ? "()" : "( " + conditions + " )");
    }

    private static Set<String> imports(Rule rule) {
        var names = new TreeSet<String>();
        for (FactPattern pattern : rule.patterns()) {
            names.add(pattern.type().type().getCanonicalName());
            for (Condition condition : pattern.conditions()) {
                Class<?> type = condition.component().type();
                boolean constant = condition.right() instanceof Operand.Constant;
                if (constant && (type.isEnum() || Quantity.class.isAssignableFrom(type))) {
                    names.add(type.getCanonicalName());
                }
            }
        }
        return names;
    }
}
