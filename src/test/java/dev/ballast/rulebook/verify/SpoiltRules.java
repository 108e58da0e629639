package dev.ballast.rulebook.verify;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a sound rulebook, to be spoilt one word at a time; every edit has to find what it replaces. */
final class SpoiltRules {

    private static final String THRESHOLDS = "core/thresholds.yaml";

    private final SortedMap<String, String> texts;

    SpoiltRules(Map<String, String> sound) {
        this.texts = new TreeMap<>(sound);
    }

    SortedMap<String, String> texts() {
        return texts;
    }

    /** Replaces words of one rule. */
    SpoiltRules edit(String id, String from, String to) {
        return replace(path(id), from, to);
    }

    /** Adds a line before {@code then}. */
    SpoiltRules require(String id, String pattern) {
        return edit(id, "\nthen\n", "\n    " + pattern + "\nthen\n");
    }

    /** Adds an annotation after {@code @effective}. */
    SpoiltRules annotate(String id, String annotation) {
        return edit(id, "    @source(", "    " + annotation + "\n    @source(");
    }

    /** Puts a copy beside a rule, under an id and a title of its own. */
    SpoiltRules copy(String id, String copy) {
        String text = text(path(id));
        String title = text.substring(text.indexOf("rule \"") + 6, text.indexOf("\"\n", text.indexOf("rule \"")));
        texts.put(
                path(copy),
                text.replace("@id( \"" + id + "\" )", "@id( \"" + copy + "\" )")
                        .replace("rule \"" + title + '"', "rule \"" + title + " once more\""));
        texts.put(path(copy).replace(".drl", ".cases.yaml"), "[]\n");
        return this;
    }

    /** Imports a type that the rule does not read yet. */
    SpoiltRules importing(String id, String type) {
        return edit(id, "\nglobal ", "import " + type + "\n\nglobal ");
    }

    /** Replaces words of one entry of the thresholds. */
    SpoiltRules threshold(String id, String from, String to) {
        String text = text(THRESHOLDS);
        int start = text.indexOf("- id: " + id + "\n");
        int next = text.indexOf("\n- id: ", start + 1);
        int end = next < 0 ? text.length() : next;
        String entry = text.substring(start, end);
        require(entry.contains(from), id, from);
        texts.put(THRESHOLDS, text.substring(0, start) + entry.replace(from, to) + text.substring(end));
        return this;
    }

    /** Adds a copy of an entry under another id. */
    SpoiltRules thresholdCopy(String id, String copy) {
        String text = text(THRESHOLDS);
        int start = text.indexOf("- id: " + id + "\n");
        int next = text.indexOf("\n- id: ", start + 1);
        String entry = text.substring(start, next < 0 ? text.length() : next);
        texts.put(
                THRESHOLDS,
                text.stripTrailing() + "\n\n" + entry.replace(id, copy).strip() + "\n");
        return this;
    }

    SpoiltRules replace(String path, String from, String to) {
        require(text(path).contains(from), path, from);
        texts.put(path, text(path).replace(from, to));
        return this;
    }

    private static String path(String id) {
        return id.replace('.', '/') + ".drl";
    }

    private String text(String path) {
        String text = texts.get(path);
        require(text != null, path, "a file");
        return text == null ? "" : text;
    }

    private static void require(boolean holds, String where, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException(where + " has no " + wanted);
        }
    }
}
