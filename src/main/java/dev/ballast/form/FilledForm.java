package dev.ballast.form;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.profile.Asked;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.JsonText;
import dev.ballast.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form as somebody filled it in: what was typed, the profile that it makes, and all that is wrong with it.
 *
 * @param typed what stands in each field, by the pointer of its line
 * @param profile the profile as JSON, without the lines that could not be read
 * @param faults by pointer, what is wrong with the field
 * @param evidence what the profile says; null when anything is wrong
 */
public record FilledForm(
        Map<String, String> typed,
        String profile,
        Map<String, Fault> faults,
        @Nullable Evidence evidence) {

    private static final String INSTRUMENTS = "/financing/instruments";
    private static final String FACILITIES = "/compute/facilities";

    public FilledForm {
        typed = Map.copyOf(typed);
        faults = Map.copyOf(faults);
    }

    /** A form in which nothing stands yet. */
    public static FilledForm empty() {
        return new FilledForm(Map.of(), "", Map.of(), null);
    }

    /** The form with these texts in its fields, by pointer; what is under another name is passed over. */
    public static FilledForm of(Map<String, String> texts) {
        var typed = new HashMap<String, String>();
        Section.ALL.stream()
                .flatMap(section -> section.lines().stream())
                .map(Asked::at)
                .filter(at -> !texts.getOrDefault(at, "").isBlank())
                .forEach(at -> typed.put(at, texts.getOrDefault(at, "").strip()));
        return new Filling(typed).form();
    }

    /** The example of a line, with the unit that a person would write. */
    public static String example(Asked asked) {
        return Example.of(asked);
    }

    /** What stands in a field; empty when nothing does. */
    public String text(String at) {
        return typed.getOrDefault(at, "");
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable Fault fault(String at) {
        return faults.get(at);
    }

    /** One pass from texts to a profile. */
    private static final class Filling {

        private final Map<String, String> typed;
        private final Map<String, Fault> faults = new LinkedHashMap<>();
        private final Map<String, Asked> written = new HashMap<>();
        private final Tree tree = new Tree();
        private int instruments;

        Filling(Map<String, String> typed) {
            this.typed = typed;
        }

        FilledForm form() {
            String place = "";
            for (Section section : Section.ALL) {
                if (section.word().equals("debt")) {
                    place = isUsed(section.at()) ? INSTRUMENTS + "/" + instruments++ : "";
                }
                fill(
                        section,
                        section.number() == 0
                                ? section.at()
                                : place + section.at().substring(INSTRUMENTS.length() + 2));
            }
            tree.list(INSTRUMENTS);
            tree.list(FACILITIES);
            String profile = JsonText.pretty(tree.root());
            Checked<Evidence> read = ProfileReader.read("form", profile.getBytes(StandardCharsets.UTF_8));
            if (!read.isAccepted()) {
                read.problems().forEach(this::told);
            }
            return new FilledForm(typed, profile, faults, faults.isEmpty() ? read.get() : null);
        }

        private boolean isUsed(String group) {
            return typed.keySet().stream().anyMatch(at -> at.startsWith(group + "/"));
        }

        private void fill(Section section, String place) {
            if (section.isOptional() && !isUsed(section.at())) {
                return;
            }
            for (Asked asked : section.lines()) {
                String at = place + asked.at().substring(section.at().length());
                tree.group(at.substring(0, at.lastIndexOf('/')));
                written.put(at, asked);
                Typed value =
                        typed.containsKey(asked.at()) ? read(asked, typed.get(asked.at())) : new Typed(null, null);
                if (value.value() != null) {
                    tree.put(at, value.value());
                }
                if (value.fault() != null) {
                    faults.put(asked.at(), value.fault());
                }
            }
        }

        private Typed read(Asked asked, String text) {
            return switch (asked.sort()) {
                case DATE, TEXT, CHOICE, GROUP -> Typed.of(text);
                case CURRENCY -> Typed.of(text.toUpperCase(Locale.ROOT));
                case MONEY, SHARE, RATE, RATIO, MONTHS, COUNT, POWER, FLOP, PLAIN ->
                    new NumberReader(asked, typed.getOrDefault("/currency", "").toUpperCase(Locale.ROOT)).read(text);
            };
        }

        /** Says at its field what the reader of profiles found, in the words of a form. */
        private void told(Problem problem) {
            Asked asked = written.get(problem.place().pointer());
            if (asked == null) {
                throw new IllegalStateException("a form made a profile with " + problem);
            }
            String text = typed.getOrDefault(asked.at(), "nothing");
            faults.putIfAbsent(asked.at(), new Fault(text, named(problem.allowed()), fix(problem, asked, text)));
        }

        private static String fix(Problem problem, Asked asked, String text) {
            return switch (problem.code()) {
                case "missing" -> "Enter the " + asked.title() + ", such as " + Example.of(asked) + why(problem);
                case "wrong-scale" -> "Did you mean " + text + " %?";
                default -> problem.fix();
            };
        }

        /** What the reader says after what is to be added: which assumption cannot take its place. */
        private static String why(Problem missing) {
            int clause = missing.fix().indexOf(';');
            return clause < 0 ? "." : missing.fix().substring(clause);
        }

        /** Pointers of the form as titles of its fields. */
        private String named(String words) {
            String named = words;
            for (Map.Entry<String, Asked> each : written.entrySet()) {
                named = named.replaceAll(each.getKey() + "\\b", each.getValue().title());
            }
            return named;
        }
    }
}
