package dev.ballast.rulebook;

import dev.ballast.fact.Checked;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule of a test, sound but for what the test is about. */
record RuleDraft(String id, Map<String, String> annotations, List<String> when, List<Class<?>> imports) {

    static RuleDraft of(String id) {
        Map<String, String> annotations = new TreeMap<>(Map.of(
                "id", id,
                "owner", "test-desk",
                "claim", "S1",
                "basis", "house",
                "severity", "high",
                "effective", "2026-01-01"));
        annotations.putAll(Map.of(
                "source", "made up for tests",
                "advice", "Do what the test expects.",
                "rationale", "The test needs it.",
                "limits", "Only in this test.",
                "subject", id.substring(id.lastIndexOf('.') + 1),
                "direction", "less"));
        return new RuleDraft(id, annotations, List.of(), List.of());
    }

    RuleDraft when(String... patterns) {
        return new RuleDraft(id, annotations, List.of(patterns), imports);
    }

    RuleDraft importing(Class<?>... types) {
        return new RuleDraft(id, annotations, when, Arrays.asList(types));
    }

    RuleDraft with(String annotation, String value) {
        Map<String, String> changed = new TreeMap<>(annotations);
        changed.put(annotation, value);
        return new RuleDraft(id, changed, when, imports);
    }

    RuleText text() {
        String text =
                "package %s\n\n%s\nglobal dev.ballast.rulebook.Findings findings\n\nrule \"%s\"\n%swhen\n%sthen\n    findings.add( kcontext );\nend\n"
                        .formatted(
                                id.substring(0, id.lastIndexOf('.')),
                                lines(imports.stream().map(type -> "import " + type.getCanonicalName())),
                                "Title of " + id,
                                lines(annotations.entrySet().stream()
                                        .map(a -> "    @%s( \"%s\" )".formatted(a.getKey(), a.getValue()))),
                                lines(when.stream().map(pattern -> "    " + pattern)));
        return new RuleText(id.replace('.', '/') + ".drl", text);
    }

    static Rulebook rulebook(RuleDraft... drafts) {
        return checked(drafts).get();
    }

    static Checked<Rulebook> checked(RuleDraft... drafts) {
        List<RuleText> texts = Arrays.stream(drafts).map(RuleDraft::text).toList();
        return Rulebook.of(List.of(SampleRules.pack(texts)), SampleRules.vocabulary());
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
