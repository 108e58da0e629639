package dev.ballast.rulebook.pack;

import dev.ballast.declared.Combination;
import dev.ballast.declared.Declared;
import dev.ballast.declared.Said;
import dev.ballast.declared.Values;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.unit.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What has to hold of the lines that one pack declares. */
final class ExtensionCheck {

    /** More than a person types or a reviewer reads; bounds what a pack may cost. */
    private static final int MOST = 100;

    private static final int MOST_SOURCES = 10;
    private static final BigDecimal MOST_SIZE = new BigDecimal("1e15");
    private static final String LANGUAGE = "[a-z]{2}";

    private final List<Located<ExtensionEntry>> entries;
    private final Problems problems;
    private final Map<String, ExtensionEntry> byId = new HashMap<>();

    ExtensionCheck(List<Located<ExtensionEntry>> entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
        entries.forEach(each -> byId.putIfAbsent(each.value().id(), each.value()));
    }

    void check() {
        if (entries.size() > MOST) {
            add(entries.get(MOST), "", "too-many", entries.size() + " entries", "at most " + MOST, "Take some out.");
        }
        UniqueIds.check(entries, ExtensionEntry::id, problems);
        entries.forEach(this::entry);
        entries.forEach(this::circle);
    }

    private void entry(Located<ExtensionEntry> located) {
        ExtensionEntry entry = located.value();
        if (!Declared.BY_UNIT.containsKey(entry.unit())) {
            String fix = "State it in another unit.";
            add(located, "/unit", "wrong-unit", entry.unit().word(), ExtensionReader.units(), fix);
        }
        sentences(located);
        if (entry.isDerived()) {
            derived(located);
        } else {
            stated(located);
        }
    }

    private void sentences(Located<ExtensionEntry> located) {
        Map<String, String> sentences = located.value().sentence();
        if (!sentences.containsKey(Said.ENGLISH)) {
            add(located, "/sentence", "missing-key", "no en", "a sentence in English", "Add en.");
        }
        sentences.forEach((language, sentence) -> {
            String at = "/sentence/" + language;
            if (!language.matches(LANGUAGE)) {
                add(located, at, "wrong-language", language, "two lower-case letters, such as en", "Correct it.");
            }
            if (sentence.split("\\{value}", -1).length != 2) {
                String allowed = "a sentence with " + Said.VALUE + " in it once";
                add(located, at, "wrong-sentence", sentence, allowed, "Write where the value stands.");
            }
        });
    }

    private void stated(Located<ExtensionEntry> located) {
        ExtensionEntry entry = located.value();
        if (!entry.sources().isEmpty()) {
            add(located, "/of", "no-form", "of without derive", "derive beside of", "Add derive, or take of out.");
        }
        boolean isFlag = entry.unit() == Unit.FLAG;
        if (isFlag != (entry.low() == null) || isFlag != (entry.high() == null)) {
            String allowed = isFlag ? "no low and no high for a flag" : "low and high, which bound what is stated";
            add(
                    located,
                    "",
                    "wrong-range",
                    "low " + entry.low() + ", high " + entry.high(),
                    allowed,
                    "Mend the range.");
        } else if (entry.low() != null && entry.high() != null) {
            range(located, entry.low(), entry.high());
        }
    }

    private void range(Located<ExtensionEntry> located, BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) >= 0) {
            String found = "low %s, high %s".formatted(low, high);
            add(located, "/low", "range-upside-down", found, "low below high", "Exchange the two.");
        }
        if (low.abs().max(high.abs()).compareTo(MOST_SIZE) > 0) {
            add(located, "/high", "wrong-range", low + " to " + high, "at most 1e15 in size", "Use smaller bounds.");
        }
    }

    private void derived(Located<ExtensionEntry> located) {
        ExtensionEntry entry = located.value();
        Combination form = entry.derive();
        if (entry.low() != null || entry.high() != null) {
            add(located, "", "wrong-range", "a range", "none for what is derived", "Take low and high out.");
        }
        int count = entry.sources().size();
        boolean isOfTwo = form != null && form.isOfTwo();
        if (isOfTwo ? count != 2 : count < 2 || count > MOST_SOURCES) {
            String allowed = isOfTwo ? "two lines" : "two to " + MOST_SOURCES + " lines";
            add(located, "/of", "wrong-number", count + " lines", allowed, "Name the lines under of.");
        }
        for (int at = 0; at < count; at++) {
            source(located, entry.sources().get(at), "/of/" + at);
        }
        units(located, form == Combination.RATIO);
    }

    private void source(Located<ExtensionEntry> located, String id, String at) {
        ExtensionEntry source = byId.get(id);
        if (source == null) {
            String fix = Problems.didYouMean(id, new TreeSet<>(byId.keySet()), "Declare it in this file.");
            add(located, at, "unknown-line", id, "lines of this file", fix);
        } else if (source.on() != located.value().on()) {
            String found = "%s on %s".formatted(id, source.on().word());
            add(
                    located,
                    at,
                    "elements-differ",
                    found,
                    "lines on " + located.value().on().word(),
                    "Choose others.");
        }
    }

    /** A ratio is of one unit by the same, and itself a ratio or a share; all else keeps its unit. */
    private void units(Located<ExtensionEntry> located, boolean isRatio) {
        ExtensionEntry entry = located.value();
        var units = new TreeSet<Unit>();
        entry.sources().stream().map(byId::get).filter(Objects::nonNull).forEach(source -> units.add(source.unit()));
        Set<Unit> allowed = isRatio ? Set.of(Unit.RATIO, Unit.SHARE) : units;
        boolean isNumber = units.stream().allMatch(Values::isNumber);
        if (!units.isEmpty() && (units.size() > 1 || !isNumber || !allowed.contains(entry.unit()))) {
            String found = "%s of %s"
                    .formatted(
                            entry.unit().word(),
                            String.join(", ", units.stream().map(Unit::word).toList()));
            String says = isRatio ? "ratio or share of two lines of one unit" : "lines of its own unit, none a flag";
            add(located, "/unit", "units-differ", found, says, "Correct the unit, or take other lines.");
        }
    }

    private void circle(Located<ExtensionEntry> located) {
        String id = located.value().id();
        if (reaches(id, id, new HashSet<>())) {
            add(located, "/of", "circle", id, "lines that do not lead back to themselves", "Break the circle.");
        }
    }

    private boolean reaches(String from, String wanted, Set<String> seen) {
        ExtensionEntry entry = byId.get(from);
        return entry != null
                && entry.sources().stream()
                        .anyMatch(next -> next.equals(wanted) || (seen.add(next) && reaches(next, wanted, seen)));
    }

    private void add(Located<?> at, String pointer, String code, String found, String allowed, String fix) {
        problems.add(at.place(pointer), code, found, allowed, fix);
    }
}
