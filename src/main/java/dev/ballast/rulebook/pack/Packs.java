package dev.ballast.rulebook.pack;

import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.rulebook.Claim;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.RuleText;
import dev.ballast.rulebook.overlay.Departures;
import dev.ballast.rulebook.wording.Translation;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads every pack of a rulebook from its files: the packs, or all problems. Rules and cases are read elsewhere. */
public final class Packs {

    private static final Pattern CLAIM_ID = Pattern.compile("[A-Z][0-9]{1,2}");

    private final SortedMap<String, String> texts;
    private final Problems problems = new Problems();
    private final RecordReader reader = new RecordReader(problems);

    private Packs(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The packs, by id. Refused: no pack at all, a folder without {@code pack.yaml}, a pack without rules, a rule
     * without cases, cases without a rule, an id that is not the folder's name, an id that stands twice or looks like
     * another, packs that are required and not there.
     *
     * @param texts the files by path, such as {@code core/pack.yaml}
     */
    public static Checked<List<Pack>> read(SortedMap<String, String> texts) {
        var packs = new Packs(texts);
        return packs.problems.orElseAfter(packs::packs);
    }

    private List<Pack> packs() {
        var ids = new TreeSet<String>();
        texts.keySet().forEach(path -> ids.add(Layout.packId(path)));
        ids.remove("");
        if (ids.isEmpty()) {
            add("", "no-pack", "no folder with a pack.yaml", "at least one pack", "Point to the folder above core.");
        }
        var found = new ArrayList<Located<PackFile>>();
        var packs = new TreeMap<String, Pack>();
        var thresholds = new ArrayList<Located<ThresholdEntry>>();
        for (String id : ids) {
            Optional<Located<PackFile>> file = packFile(id);
            List<Claim> claims = claims(id);
            List<Located<ThresholdEntry>> entries = thresholds(id);
            List<String> rules = rules(id);
            file.ifPresent(found::add);
            thresholds.addAll(entries);
            file.ifPresent(each -> packs.put(id, pack(each.value(), rules, claims, entries)));
        }
        new RequirementCheck(found, problems).check();
        thresholds.sort(Comparator.comparing(entry -> layer(entry, packs)));
        UniqueIds.check(thresholds, ThresholdEntry::id, problems);
        var departing = new DepartureReader(texts, packs, reader, problems);
        return packs.values().stream().map(departing::with).toList();
    }

    /** So that of two equal ids the one farther from core is refused. */
    private static Layer layer(Located<ThresholdEntry> entry, Map<String, Pack> packs) {
        Pack pack = packs.get(Layout.packId(entry.place().file()));
        return pack == null ? Layer.CORE : Layer.valueOf(pack.card().layer().toUpperCase(Locale.ROOT));
    }

    private Pack pack(PackFile file, List<String> rules, List<Claim> claims, List<Located<ThresholdEntry>> entries) {
        List<RuleText> ruleTexts = rules.stream()
                .map(path -> new RuleText(path, texts.getOrDefault(path, "")))
                .toList();
        var thresholds = new Thresholds(entries.stream().map(Located::value).toList());
        Extensions extensions = new ExtensionReader(texts, reader, problems).read(file.id());
        List<Translation> translations = new WordingReader(texts, reader, problems).read(file.id());
        return new Pack(file.card(), ruleTexts, claims, thresholds, Departures.NONE, extensions, translations);
    }

    private Optional<Located<PackFile>> packFile(String id) {
        String path = id + "/" + Layout.PACK;
        String text = texts.get(path);
        if (text == null) {
            add(path, "missing-file", "no " + path, "a pack.yaml in every folder", "Write it, or delete the folder.");
            return Optional.empty();
        }
        Optional<Located<PackFile>> file = reader.file(path, text, PackFile.class);
        file.ifPresent(each -> check(each, id));
        return file;
    }

    private void check(Located<PackFile> file, String folder) {
        PackFile pack = file.value();
        if (!pack.id().equals(folder)) {
            problems.add(
                    file.place("/id"), "wrong-id", pack.id(), "the name of the folder, " + folder, "Make them equal.");
        }
        var stewardship = pack.stewardship();
        if (!stewardship.review().isAfter(stewardship.effective())) {
            String allowed = "a day after effective, " + stewardship.effective();
            String found = stewardship.review().toString();
            problems.add(file.place("/review"), "dates-crossed", found, allowed, "Mend one of the two.");
        }
    }

    private List<Claim> claims(String id) {
        String path = id + "/" + Layout.CLAIMS;
        String text = texts.get(path);
        if (text == null) {
            return List.of();
        }
        List<Located<Claim>> claims = reader.fileOfList(path, text, Claim.class);
        for (Located<Claim> claim : claims) {
            if (!CLAIM_ID.matcher(claim.value().id()).matches()) {
                String allowed = "a capital letter and a number, such as D6";
                problems.add(claim.place("/id"), "wrong-value", claim.value().id(), allowed, "Write one as allowed.");
            }
        }
        UniqueIds.check(claims, Claim::id, problems);
        return claims.stream().map(Located::value).toList();
    }

    private List<Located<ThresholdEntry>> thresholds(String id) {
        String path = id + "/" + Layout.THRESHOLDS;
        String text = texts.get(path);
        if (text == null) {
            return List.of();
        }
        List<Located<ThresholdEntry>> entries = reader.fileOfList(path, text, ThresholdEntry.class);
        entries.forEach(entry -> new ThresholdCheck(entry, problems).check());
        return entries;
    }

    private List<String> rules(String id) {
        var rules = new TreeSet<String>();
        var cases = new HashSet<String>();
        for (String path : texts.subMap(id + "/", id + "0").keySet()) {
            if (path.endsWith(Layout.RULE)) {
                rules.add(path);
            } else if (path.endsWith(Layout.CASES)) {
                cases.add(path);
            }
        }
        if (rules.isEmpty() && !DepartureReader.departs(texts, id) && !WordingReader.has(texts, id)) {
            add(id, "empty-pack", "no rule", "at least one .drl on a shelf of the pack", "Add the rules of the pack.");
        }
        rules.forEach(rule -> requireTwin(rule, cases, Layout.RULE, Layout.CASES));
        cases.stream().sorted().forEach(each -> requireTwin(each, rules, Layout.CASES, Layout.RULE));
        return List.copyOf(rules);
    }

    private void requireTwin(String path, Set<String> others, String ending, String otherEnding) {
        String twin = path.substring(0, path.length() - ending.length()) + otherEnding;
        if (!others.contains(twin)) {
            add(path, "half-loaded", "no " + twin, "a rule with its cases beside it", "Add the file that is missing.");
        }
    }

    private void add(String file, String code, String found, String allowed, String fix) {
        problems.add(new Place(file.isEmpty() ? "rules" : file, 0, 0, ""), code, found, allowed, fix);
    }
}
