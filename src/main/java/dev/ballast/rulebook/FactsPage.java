package dev.ballast.rulebook;

import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The dictionary of facts as the page {@code rules/FACTS.md}: what rules may read, and which rules read it. */
public final class FactsPage {

    private static final String HEAD = """
            # Facts

            What rules may read. This page is generated from the fact records and the rules; do not edit it.
            Each fact also has `about`: whom or what it is true of.
            """;

    private final Map<String, SortedSet<String>> readers = new TreeMap<>();

    private FactsPage(List<Rule> rules) {
        for (Rule rule : rules) {
            rule.patterns().forEach(pattern -> note(rule, pattern));
        }
    }

    /** The page in Markdown, types and rules in the order of the alphabet, components in that of their record. */
    public static String of(Vocabulary vocabulary, List<Rule> rules) {
        var page = new FactsPage(rules);
        return HEAD + FactSheet.all(vocabulary).stream().map(page::section).collect(Collectors.joining());
    }

    private void note(Rule rule, FactPattern pattern) {
        read(pattern.type().name(), rule);
        for (Condition condition : pattern.conditions()) {
            read(condition.component().path(), rule);
            if (condition.right() instanceof Operand.Joined joined) {
                read(joined.component().path(), rule);
            } else if (condition.right() instanceof Operand.Sibling sibling) {
                read(sibling.component().path(), rule);
            }
        }
    }

    private void read(String what, Rule rule) {
        readers.computeIfAbsent(what, any -> new TreeSet<>()).add(rule.id());
    }

    private String section(FactSheet sheet) {
        var text = new StringBuilder("\n## %s\n\n".formatted(sheet.name()));
        if (!sheet.formula().isEmpty()) {
            text.append("Formula: %s.\n\n".formatted(sheet.formula()));
            text.append("Source: %s.\n\n".formatted(sheet.source()));
        }
        text.append(sheet.limits().isEmpty() ? "" : "Limits: %s\n\n".formatted(sheet.limits()));
        text.append(sheet.many() ? "There may be several, each about another thing.\n\n" : "");
        text.append("| component | unit | read by |\n|---|---|---|\n");
        sheet.figures()
                .forEach(figure -> text.append(
                        "| %s | %s | %s |\n".formatted(figure.name(), figure.unit(), readBy(figure.path()))));
        return text.append("\nRead by: %s.\n".formatted(readBy(sheet.name()))).toString();
    }

    private String readBy(String what) {
        SortedSet<String> rules = readers.getOrDefault(what, new TreeSet<>());
        return rules.isEmpty() ? "no rule" : String.join(", ", rules);
    }
}
