package dev.ballast.rulebook.verify;

import dev.ballast.fact.Direction;
import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.pack.ThresholdEntry;
import dev.ballast.rulebook.solve.Answer;
import dev.ballast.rulebook.solve.Search;
import dev.ballast.rulebook.solve.Taste;
import dev.ballast.rulebook.solve.World;
import dev.ballast.rulebook.tree.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Advice that moves one subject both ways for the same client, with the numbers as they are or as they may be set. */
final class Opposites {

    private final Book book;
    private final Set<String> dead;

    Opposites(Book book, Set<String> dead) {
        this.book = book;
        this.dead = dead;
    }

    void check() {
        List<Rule> rules = book.rules().trees();
        for (Rule more : rules) {
            if (more.metadata().direction() == Direction.MORE && !dead.contains(more.id())) {
                for (Rule less : rules) {
                    if (less.metadata().direction() == Direction.LESS
                            && less.metadata().subject().equals(more.metadata().subject())
                            && !dead.contains(less.id())) {
                        pair(more, less);
                    }
                }
            }
        }
    }

    private void pair(Rule more, Rule less) {
        List<String> both = List.of(more.id(), less.id());
        Answer answer = book.search().firing(both, Taste.plain());
        Optional<World> world = answer.world();
        var witness = new Witness(book);
        if (world.isPresent() && witness.isConfirmed(world.get(), both, List.of())) {
            String sentence = "advises more of %s to a client whom %s advises less"
                    .formatted(more.metadata().subject(), less.id());
            List<WrittenCase> cases = witness.cases(world.get(), both, "A client who is told both ways");
            var named = new LinkedHashSet<>(both);
            named.addAll(new TreeSet<>(world.get().fired()));
            book.add(Level.ERROR, "opposed", List.copyOf(named), more, sentence, cases);
        } else if (world.isPresent() || answer.gaveUp()) {
            String sentence = "whether a client is told the opposite by %s was not settled".formatted(less.id());
            book.add(Level.NOTE, "not-analysed", both, more, sentence, List.of());
        } else {
            within(more, less, both);
        }
    }

    /** Whether the two would meet if somebody moved one number inside its bounds. */
    private void within(Rule more, Rule less, List<String> both) {
        for (ThresholdEntry entry : book.entries()) {
            boolean isRead = Numbers.reads(more, entry.id()) || Numbers.reads(less, entry.id());
            if (isRead && meets(both, entry)) {
                String sentence =
                        "would advise more of %s to a client whom %s advises less, if %s were moved in its bounds"
                                .formatted(more.metadata().subject(), less.id(), entry.id());
                List<String> named = List.of(more.id(), less.id(), entry.id());
                book.add(Level.WARNING, "opposed-within-bounds", named, more, sentence, List.of());
            }
        }
    }

    private boolean meets(List<String> both, ThresholdEntry entry) {
        Search search = book.opening(entry.id());
        return search.limits().open(entry.id()).isPresent()
                && search.find(Numbers.goals(both), Numbers.bounds(entry, search), Taste.plain())
                        .world()
                        .isPresent();
    }
}
