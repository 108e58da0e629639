package dev.ballast.rulebook.verify;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.Claim;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.RuleBasis;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.pack.PackFile;
import dev.ballast.rulebook.pack.Source;
import dev.ballast.rulebook.pack.ThresholdEntry;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What rules and numbers rest on: sources that are old, second-hand or nowhere to be found, and dates that have passed. */
final class Papers {

    /** A source is read again within a year. */
    private static final int LONGEST_YEARS = 1;

    private static final Pattern JUDGEMENT = Pattern.compile("(?i)^(a |our )?(own )?judgement\\b.*");

    private static final String UNREAD_SENTENCE = "its source says that the document was not read: ";

    private final Book book;

    Papers(Book book) {
        this.book = book;
    }

    void check() {
        book.entries().forEach(this::threshold);
        book.rulebook().trees().forEach(this::rule);
        book.rulebook().claims().forEach(this::claim);
        book.texts().forEach((path, text) -> {
            if (path.endsWith("/" + Layout.PACK)) {
                new RecordReader(new Problems())
                        .file(path, text, PackFile.class)
                        .ifPresent(each -> pack(each.value(), path));
            }
        });
    }

    private void threshold(ThresholdEntry entry) {
        for (ThresholdEntry.Value value : entry.values()) {
            LocalDate checked = value.knowledge().checked();
            if (checked.plusYears(LONGEST_YEARS).isBefore(book.asOf())) {
                add(entry, "stale-source", "its source was last read on " + checked + ", more than a year ago");
            }
            if (value.knowledge().status() == ThresholdEntry.Status.UNDER_REVIEW) {
                add(entry, "under-review", "its source is being read again");
            }
            source(entry, value.source());
        }
    }

    private void source(ThresholdEntry entry, Source source) {
        if (Source.isUnread(source.title())) {
            add(entry, "unread-source", UNREAD_SENTENCE + source.title());
        }
        if (source.kind() == Source.Kind.SECONDARY) {
            add(
                    entry,
                    "secondary-source",
                    "it rests on a report, not on the document of who set it: " + source.title());
        }
        if (source.kind() != Source.Kind.HOUSE && (source.locator() == null || source.url() == null)) {
            add(entry, "missing-source", "its source has no place or no address to look it up");
        }
    }

    private void add(ThresholdEntry entry, String code, String sentence) {
        book.add(Level.WARNING, code, entry.id(), book.placeOf(entry.id()), sentence);
    }

    private void rule(Rule rule) {
        Metadata.Validity validity = rule.metadata().validity();
        if (validity.expires() != null && !validity.expires().isAfter(book.asOf())) {
            String sentence = "it has not spoken since " + validity.expires();
            book.add(Level.WARNING, "expired-rule", rule, sentence, List.of());
        }
        if (validity.review() != null && validity.review().isBefore(book.asOf())) {
            String sentence = "it was to be looked at again by " + validity.review();
            book.add(Level.WARNING, "overdue-review", rule, sentence, List.of());
        }
        Metadata.Grounds grounds = rule.metadata().grounds();
        if (Source.isUnread(grounds.source())) {
            book.add(Level.WARNING, "unread-source", rule, UNREAD_SENTENCE + grounds.source(), List.of());
        }
        if (grounds.basis() != RuleBasis.HOUSE
                && JUDGEMENT.matcher(grounds.source()).matches()) {
            String sentence = "its basis is %s, and its source is a judgement"
                    .formatted(grounds.basis().word());
            book.add(Level.WARNING, "missing-source", rule, sentence, List.of());
        }
    }

    private void claim(Claim claim) {
        if (Source.isUnread(claim.source())) {
            book.add(
                    Level.WARNING,
                    "unread-source",
                    claim.id(),
                    book.placeOf("claims.yaml", claim.id()),
                    UNREAD_SENTENCE + claim.source());
        }
    }

    private void pack(PackFile pack, String path) {
        LocalDate review = pack.stewardship().review();
        if (review.isBefore(book.asOf())) {
            int line = book.line(path, "review: " + review);
            String sentence = "the pack was to be looked at again by " + review;
            book.add(Level.WARNING, "overdue-review", pack.id(), new Place(path, line, 1, ""), sentence);
        }
    }
}
