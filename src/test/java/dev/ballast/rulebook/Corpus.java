package dev.ballast.rulebook;

import dev.ballast.fact.Checked;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rule files that try to smuggle something in. The first line of each says what has to come of it; characters that
 * cannot be seen are written {@code {U+202E}} and put in here.
 */
record Corpus(String name, String expected, RuleText text) {

    private static final Path FOLDER = Path.of("src/test/resources/dev/ballast/rulebook/injection");
    private static final Pattern UNSEEN = Pattern.compile("\\{U\\+([0-9A-F]+)}");

    static List<Corpus> all() {
        return SampleRules.textsIn(FOLDER).stream().map(Corpus::of).toList();
    }

    private static Corpus of(RuleText file) {
        String expected = file.text().lines().findFirst().orElseThrow().substring("// ".length());
        String text = UNSEEN.matcher(file.text())
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        return new Corpus(file.path(), expected, new RuleText("sample/risk/" + file.path(), text));
    }

    boolean isHarmless() {
        return expected.equals("harmless");
    }

    Checked<Rulebook> read() {
        return Rulebook.of(List.of(SampleRules.pack(List.of(text))), SampleRules.vocabulary());
    }

    @Override
    public String toString() {
        return name;
    }
}
