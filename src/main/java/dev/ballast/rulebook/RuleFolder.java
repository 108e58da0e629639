package dev.ballast.rulebook;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the rule files of a folder that may be anybody's: links, strange names, and too much of anything are refused. */
final class RuleFolder {

    private static final int MOST_FILES = 2000;

    private final Path folder;
    private final Problems problems;

    RuleFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Text by path below the folder; empty after a problem with the folder as a whole. */
    Map<String, String> read() {
        if (!Files.isDirectory(folder)) {
            String allowed = "a folder that holds packs, such as rules";
            problems.add(place(folder.toString()), "no-folder", folder.toString(), allowed, "Mend the path.");
            return Map.of();
        }
        try {
            return texts(paths());
        } catch (IOException | UncheckedIOException e) {
            String found = "a fault of reading: " + e.getMessage();
            problems.add(place(folder.toString()), "unreadable", found, "files that can be read", "Check permissions.");
            return Map.of();
        }
    }

    private Map<String, Path> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.limit(MOST_FILES + 1L).toList();
            if (all.size() > MOST_FILES) {
                String allowed = "at most " + MOST_FILES + " files and folders";
                problems.add(
                        place(folder.toString()), "too-many", "more", allowed, "Point to the folder of the packs.");
                return Map.of();
            }
            var paths = new TreeMap<String, Path>();
            all.stream()
                    .filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .forEach(each -> paths.put(name(each), each));
            return paths;
        }
    }

    private Map<String, String> texts(Map<String, Path> paths) throws IOException {
        var names = new Problems();
        Layout.check(paths.keySet(), names);
        if (!names.isEmpty()) {
            problems.addAll(names.list());
            return Map.of();
        }
        var texts = new TreeMap<String, String>();
        for (Map.Entry<String, Path> each : paths.entrySet()) {
            text(each.getKey(), each.getValue(), texts);
        }
        return texts;
    }

    private void text(String name, Path path, Map<String, String> texts) throws IOException {
        if (!path.toRealPath().startsWith(folder.toRealPath())) {
            String allowed = "files inside the folder";
            problems.add(place(name), "link-outside", "a link out of the folder", allowed, "Copy the file.");
        } else if (!Files.isRegularFile(path)) {
            problems.add(place(name), "no-file", "a folder link or a device", "ordinary files", "Copy the file.");
        } else {
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(StrictText.LARGEST + 1);
                StrictText.of(name, bytes, problems).ifPresent(text -> texts.put(name, text));
            }
        }
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    private static Place place(String file) {
        return new Place(file, 0, 0, "");
    }
}
