package dev.ballast.rulebook.tree;

import dev.ballast.fact.Direction;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.RuleBasis;
import dev.ballast.rulebook.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a rule says of itself; every fault is added, and the metadata is of use only when there was none. */
final class MetadataReader {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private final Annotations annotations;
    private final PackNames names;
    private final Types types;
    private final Faults faults;

    MetadataReader(Annotations annotations, PackNames names, Types types, Faults faults) {
        this.annotations = annotations;
        this.names = names;
        this.types = types;
        this.faults = faults;
    }

    Metadata read(String id) {
        check("id", "bad-id", id::equals, id + ", the path of the file with dots");
        return new Metadata(
                constant("severity", Severity.values(), Severity::word),
                word("subject"),
                constant("direction", Direction.values(), Direction::word),
                new Metadata.Wording(text("advice"), text("rationale"), text("limits")),
                grounds(),
                validity(),
                effects());
    }

    private Metadata.Grounds grounds() {
        check("claim", "unknown-claim", names.claims()::contains, "a claim of the pack or of one it requires");
        return new Metadata.Grounds(
                word("owner"), text("claim"), constant("basis", RuleBasis.values(), RuleBasis::word), text("source"));
    }

    private Metadata.Validity validity() {
        LocalDate effective = date("effective");
        LocalDate expires = date("expires");
        if (effective != null && expires != null && !expires.isAfter(effective)) {
            check("expires", "bad-date", any -> false, "a day after @effective");
        }
        var applies = new ArrayList<String>();
        annotations.value("applies").ifPresent(token -> {
            applies.addAll(Arrays.stream(token.text().split(",", -1))
                    .map(String::strip)
                    .toList());
            check("applies", "bad-applies", any -> applies.stream().allMatch(this::isWord), "kinds, with commas");
        });
        return new Metadata.Validity(effective == null ? UNKNOWN : effective, expires, date("review"), applies);
    }

    private Metadata.Effects effects() {
        check("action", "bad-action", value -> NAME.matcher(value).matches(), "the name of an action");
        check("measure", "bad-measure", this::isComponent, "a component of a fact, as Coverage.minimum");
        check("waivable", "bad-waivable", List.of("yes", "no")::contains, "yes or no");
        check("asks", "bad-asks", List.of("how", "whether")::contains, "how or whether");
        return new Metadata.Effects(
                optional("action"),
                optional("measure"),
                !text("waivable").equals("no"),
                text("asks").equals("whether"),
                optional("escalates"));
    }

    private boolean isComponent(String value) {
        int dot = value.indexOf('.');
        return dot > 0
                && types.named(value.substring(0, dot))
                        .flatMap(type -> type.component(value.substring(dot + 1)))
                        .isPresent();
    }

    private boolean isWord(String value) {
        return WORD.matcher(value).matches();
    }

    private String word(String name) {
        check(name, "bad-" + name, this::isWord, "lower-case words with hyphens");
        return text(name);
    }

    private String text(String name) {
        return annotations.value(name).map(Token::text).orElse("");
    }

    private @Nullable String optional(String name) {
        return annotations.value(name).map(Token::text).orElse(null);
    }

    private <E extends Enum<E>> E constant(String name, E[] values, Function<E, String> word) {
        String found = text(name);
        List<String> words = Arrays.stream(values).map(word).toList();
        check(name, "bad-" + name, words::contains, String.join(", ", words));
        return values[Math.max(0, words.indexOf(found))];
    }

    private @Nullable LocalDate date(String name) {
        String found = optional(name);
        if (found == null || found.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(found);
            check(name, "bad-date", any -> date.getYear() > 1900 && date.getYear() < 3000, "a day of our time");
            return date;
        } catch (DateTimeParseException refused) {
            check(name, "bad-date", any -> false, "a day as 2026-01-31");
            return null;
        }
    }

    /** Adds a fault when the annotation stands there, is not empty and its value is not accepted. */
    private void check(String name, String code, Predicate<String> accepted, String allowed) {
        annotations
                .value(name)
                .filter(token -> !token.text().isEmpty() && !accepted.test(token.text()))
                .ifPresent(token -> faults.add(
                        token.line(), code, "@" + name + " " + token.text(), allowed, "Correct @%s.".formatted(name)));
    }
}
