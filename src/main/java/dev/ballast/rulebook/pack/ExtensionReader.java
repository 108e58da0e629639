package dev.ballast.rulebook.pack;

import dev.ballast.declared.Attribute;
import dev.ballast.declared.Declared;
import dev.ballast.declared.Derivation;
import dev.ballast.declared.Extensions;
import dev.ballast.declared.Said;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.util.List;
import java.util.SortedMap;

/** Reads what a pack lets clients state: {@code extensions.yaml}. */
final class ExtensionReader {

    private final SortedMap<String, String> texts;
    private final RecordReader reader;
    private final Problems problems;

    ExtensionReader(SortedMap<String, String> texts, RecordReader reader, Problems problems) {
        this.texts = texts;
        this.reader = reader;
        this.problems = problems;
    }

    /** The lines of one pack; none where it has no such file or something is wrong with it. */
    Extensions read(String pack) {
        String path = pack + "/" + Layout.EXTENSIONS;
        String text = texts.get(path);
        if (text == null) {
            return Extensions.NONE;
        }
        int before = problems.list().size();
        List<Located<ExtensionEntry>> entries = reader.fileOfList(path, text, ExtensionEntry.class);
        new ExtensionCheck(entries, problems).check();
        return problems.list().size() > before
                ? Extensions.NONE
                : new Extensions(
                        entries.stream().map(each -> line(pack, each.value())).toList());
    }

    private static Attribute line(String pack, ExtensionEntry entry) {
        Attribute.Range range = entry.low() == null || entry.high() == null
                ? null
                : new Attribute.Range(entry.low().doubleValue(), entry.high().doubleValue());
        List<String> of =
                entry.sources().stream().map(name -> pack + "." + name).toList();
        Derivation derivation = entry.derive() == null ? null : new Derivation(entry.derive(), of);
        return new Attribute(pack, entry.id(), entry.unit(), entry.on(), range, derivation, new Said(entry.sentence()));
    }

    /** Words of the units that a line may have. */
    static String units() {
        return String.join(
                ", ",
                Declared.BY_UNIT.keySet().stream().map(unit -> unit.word()).toList());
    }
}
