package dev.ballast.rulebook.pack;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.wording.Language;
import dev.ballast.rulebook.wording.Translation;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads what the rules of a pack say in other languages: {@code wording/fr.yaml}. */
final class WordingReader {

    private final SortedMap<String, String> texts;
    private final RecordReader reader;
    private final Problems problems;

    WordingReader(SortedMap<String, String> texts, RecordReader reader, Problems problems) {
        this.texts = texts;
        this.reader = reader;
        this.problems = problems;
    }

    /** The translations of one pack, in the order of its files; whether they fit the English is asked elsewhere. */
    List<Translation> read(String pack) {
        var found = new ArrayList<Translation>();
        texts.forEach((path, text) -> {
            if (Layout.isWording(path) && Layout.packId(path).equals(pack)) {
                String code = Layout.language(path);
                Optional<Language> language = Language.of(code);
                List<Located<WordingEntry>> entries = reader.fileOfList(path, text, WordingEntry.class);
                if (language.isEmpty()) {
                    problems.add(
                            new Place(path, 0, 0, ""),
                            "unknown-language",
                            code,
                            Language.codes() + ", of which it is known how they say no",
                            "Rename the file after its language.");
                }
                language.ifPresent(known -> entries.forEach(each -> found.add(translation(known, each))));
            }
        });
        return found;
    }

    /** Whether a pack says anything in another language. */
    static boolean has(SortedMap<String, String> texts, String pack) {
        return texts.keySet().stream()
                .anyMatch(path -> Layout.isWording(path) && Layout.packId(path).equals(pack));
    }

    private static Translation translation(Language language, Located<WordingEntry> entry) {
        WordingEntry said = entry.value();
        return new Translation(language, said.rule(), said.of(), said.title(), said.wording(), entry.place("/rule"));
    }
}
