package dev.ballast.rulebook.pack;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.yaml.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where files of a rulebook stand: {@code core/pack.yaml}, {@code core/risk/thin-coverage.drl} with its cases. */
public final class Layout {

    public static final String RULE = ".drl";
    public static final String CASES = ".cases.yaml";
    public static final String PACK = "pack.yaml";
    static final String CLAIMS = "claims.yaml";
    public static final String THRESHOLDS = "thresholds.yaml";
    public static final String PARTITIONS = "partitions.yaml";
    public static final String WAIVERS = "waivers.yaml";
    public static final String MOVES = "moves.yaml";
    public static final String EXTENSIONS = "extensions.yaml";
    public static final String SIGNATURE = "pack.sig";
    public static final String README = "README.md";

    private static final List<String> OF_THE_RULEBOOK = List.of(README, "FACTS.md", "TRACEABILITY.md");
    private static final List<String> OF_A_PACK =
            List.of(PACK, CLAIMS, THRESHOLDS, PARTITIONS, WAIVERS, MOVES, EXTENSIONS, SIGNATURE, README);
    private static final String FOLDER = "[a-z][a-z0-9_]{0,29}";
    private static final Pattern PACK_FILE = Pattern.compile(FOLDER + "/[A-Za-z]+\\.(yaml|sig|md)");
    private static final Pattern WORDING_FILE = Pattern.compile(FOLDER + "/wording/[a-z]{2}\\.yaml");
    private static final Pattern RULE_FILE =
            Pattern.compile(FOLDER + "(/" + FOLDER + "){1,4}/[a-z][a-z0-9-]{0,59}(\\.drl|\\.cases\\.yaml)");

    private Layout() {}

    /** Adds a problem for every path that is no file of a rulebook, or differs from another by case alone. */
    public static void check(Collection<String> paths, Problems problems) {
        var byLowerCase = new HashMap<String, String>();
        for (String path : paths) {
            var place = new Place(path, 0, 0, "");
            if (!isKnown(path)) {
                String allowed = String.join(", ", OF_A_PACK)
                        + " in a pack's folder; .drl and .cases.yaml on its shelves; wording/fr.yaml";
                problems.add(place, "unknown-file", path, allowed, fix(path));
            }
            String twin = byLowerCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (twin != null) {
                String allowed = "paths that differ in more than case; there is " + twin;
                problems.add(place, "same-path", path, allowed, "Rename one of the two.");
            }
        }
    }

    /** The id of the rule in this file: {@code core.risk.thin-coverage} for {@code core/risk/thin-coverage.drl}. */
    public static String ruleId(String path) {
        String ending = path.endsWith(RULE) ? RULE : CASES;
        return path.substring(0, path.length() - ending.length()).replace('/', '.');
    }

    /** The id of the pack that a file belongs to, which is its first folder; empty for a file of the whole rulebook. */
    public static String packId(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    /** Whether this file says what rules say in another language. */
    static boolean isWording(String path) {
        return WORDING_FILE.matcher(path).matches();
    }

    /** The code of the language that such a file is in, which is its name. */
    static String language(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static boolean isKnown(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return OF_THE_RULEBOOK.contains(path)
                || (PACK_FILE.matcher(path).matches() && OF_A_PACK.contains(name))
                || isWording(path)
                || RULE_FILE.matcher(path).matches();
    }

    private static String fix(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Problems.didYouMean(
                name, path.contains("/") ? OF_A_PACK : OF_THE_RULEBOOK, "Rename it or move it elsewhere.");
    }
}
