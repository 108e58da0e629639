package dev.ballast.rulebook.verify;

import dev.ballast.fact.Problem;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.solve.Answer;
import dev.ballast.rulebook.solve.Cell;
import dev.ballast.rulebook.solve.Comparison;
import dev.ballast.rulebook.solve.Goal;
import dev.ballast.rulebook.solve.Taste;
import dev.ballast.rulebook.solve.World;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Declared ranges that have a hole, or in which two rules speak. */
final class Partitions {

    private final Book book;
    private final Problems problems = new Problems();

    Partitions(Book book) {
        this.book = book;
    }

    void check() {
        book.texts().forEach((path, text) -> {
            if (path.endsWith("/" + Layout.PARTITIONS)) {
                new RecordReader(problems)
                        .fileOfList(path, text, Partition.class)
                        .forEach(this::check);
            }
        });
        for (Problem problem : problems.list()) {
            String sentence = "found %s; allowed: %s".formatted(problem.found(), problem.allowed());
            book.add(Level.ERROR, problem.code(), problem.place().file(), problem.place(), sentence);
        }
    }

    private void check(Located<Partition> located) {
        Partition partition = located.value();
        List<String> known = book.rules().trees().stream()
                .map(Rule::id)
                .filter(partition.rules()::contains)
                .toList();
        Optional<Cell> cell = cell(partition.within());
        if (known.size() != partition.rules().size() || known.isEmpty() || cell.isEmpty()) {
            String sentence = "names a figure or a rule that is not there";
            book.add(Level.ERROR, "gap", partition.id(), located.place(), sentence);
            return;
        }
        List<Comparison> range = range(partition, cell.get());
        hole(partition, range);
        for (int one = 0; one < known.size(); one++) {
            for (int other = one + 1; other < known.size(); other++) {
                overlap(partition, List.of(known.get(one), known.get(other)), range);
            }
        }
    }

    private void hole(Partition partition, List<Comparison> range) {
        List<Goal> silent = partition.rules().stream().map(Goal::isContent).toList();
        Answer answer = book.search().find(silent, range, Taste.plain());
        Rule first = book.rule(partition.rules().get(0));
        var named = new ArrayList<>(partition.rules());
        named.add(partition.id());
        if (answer.world().isPresent()) {
            World world = answer.world().get();
            var witness = new Witness(book);
            List<WrittenCase> cases = witness.isConfirmed(world, List.of(), partition.rules())
                    ? witness.cases(world, partition.rules(), "A client of whom nobody speaks")
                    : List.<WrittenCase>of();
            String sentence = "no rule of the range %s speaks of this client, who lies in it".formatted(partition.id());
            book.add(Level.ERROR, "gap", named, first, sentence, cases);
        } else if (answer.gaveUp()) {
            book.add(
                    Level.NOTE,
                    "not-analysed",
                    named,
                    first,
                    "whether the range has a hole was not settled",
                    List.of());
        }
    }

    private void overlap(Partition partition, List<String> pair, List<Comparison> range) {
        List<Goal> both = pair.stream().map(Goal::fires).toList();
        Optional<World> world = book.search().find(both, range, Taste.plain()).world();
        var witness = new Witness(book);
        world.filter(each -> witness.isConfirmed(each, pair, List.of())).ifPresent(each -> {
            String sentence = "speaks with %s of one client of the range %s".formatted(pair.get(1), partition.id());
            List<WrittenCase> cases = witness.cases(each, pair, "A client of whom two rules of one range speak");
            book.add(Level.ERROR, "overlap", pair, book.rule(pair.get(0)), sentence, cases);
        });
    }

    private Optional<Cell> cell(String path) {
        String type = path.substring(0, path.indexOf('.'));
        Optional<FactType> fact = book.vocabulary().type(type);
        return fact.flatMap(each -> each.component(path.substring(type.length() + 1))
                .filter(component -> component.isOrdered())
                .map(component -> new Cell(each, component)));
    }

    private List<Comparison> range(Partition partition, Cell cell) {
        var range = new ArrayList<Comparison>();
        bound(partition.from(), cell, Operator.AT_LEAST).ifPresent(range::add);
        bound(partition.to(), cell, Operator.LESS).ifPresent(range::add);
        return range;
    }

    private Optional<Comparison> bound(@Nullable String threshold, Cell cell, Operator operator) {
        return book.rules().thresholds().stream()
                .filter(each -> each.id().equals(threshold))
                .map(Threshold::quantity)
                .filter(quantity -> quantity.getClass() == cell.component().type())
                .findFirst()
                .map(quantity -> new Comparison(cell, operator, quantity));
    }
}
