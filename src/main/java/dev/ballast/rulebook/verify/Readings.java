package dev.ballast.rulebook.verify;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.tree.Strata;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules that read what nobody says on that day, and facts and findings that nobody reads. */
final class Readings {

    private final Book book;

    Readings(Book book) {
        this.book = book;
    }

    void check() {
        Set<String> inForce =
                book.rules().trees().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        var all = Strata.of(book.rulebook().trees());
        for (Rule rule : book.rules().trees()) {
            for (FactPattern pattern : rule.patterns()) {
                Set<String> read = all.readBy(pattern, rule);
                if (!read.isEmpty() && read.stream().noneMatch(inForce::contains)) {
                    String gone = String.join(", ", read);
                    String sentence = "reads %s, which is not in force on %s".formatted(gone, book.asOf());
                    var named = new java.util.ArrayList<>(List.of(rule.id()));
                    named.addAll(read);
                    book.add(Level.ERROR, "reads-out-of-force", named, rule, sentence, List.of());
                }
            }
        }
        unread();
    }

    private void unread() {
        var read = new TreeSet<String>();
        var heard = new TreeSet<String>();
        for (Rule rule : book.rulebook().trees()) {
            rule.patterns().forEach(pattern -> read.add(pattern.type().name()));
            heard.addAll(book.rules().strata().reads(rule));
        }
        for (FactType type : book.vocabulary().types()) {
            if (!read.contains(type.name())) {
                book.add(Level.NOTE, "unread-fact", type.name(), nowhere(), "no rule reads this fact");
            }
        }
        long deaf = book.rules().trees().stream()
                .filter(rule -> !heard.contains(rule.id()))
                .count();
        String sentence = "the findings of %d of %d rules are read by people alone, by no other rule"
                .formatted(deaf, book.rules().trees().size());
        book.add(Level.NOTE, "unread-findings", "rules", nowhere(), sentence);
    }

    private static Place nowhere() {
        return new Place("", 0, 0, "");
    }
}
