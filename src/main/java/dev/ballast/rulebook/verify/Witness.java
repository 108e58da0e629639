package dev.ballast.rulebook.verify;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.cases.CaseText;
import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.solve.World;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Shows a defect on an invented client, as the engine judges it. */
final class Witness {

    private final Book book;

    Witness(Book book) {
        this.book = book;
    }

    /** Whether the engine, judging these rules and all that they read, finds what is claimed of this client. */
    boolean isConfirmed(World world, Collection<String> fire, Collection<String> silent) {
        var asked = new ArrayList<>(fire);
        asked.addAll(silent);
        Judgement judgement = book.rules().reading(asked).judge(world.facts(), world.organisationKind());
        List<String> fired =
                judgement.matches().stream().map(match -> match.rule().id()).toList();
        return fired.containsAll(fire) && silent.stream().noneMatch(fired::contains);
    }

    /** A case for each of these rules on this client. */
    List<WrittenCase> cases(World world, Collection<String> rules, String name) {
        var cases = new ArrayList<WrittenCase>();
        for (String id : rules) {
            Rule rule = book.rule(id);
            List<Fact> facts = book.search().given(rule, world);
            Judgement judgement = book.rules().judgeAlone(id, facts, world.organisationKind());
            String kind = judgement.matches().isEmpty() ? "silent" : "fires";
            var named = new CaseText.Named(name, kind, book.asOf(), world.organisationKind());
            cases.add(new WrittenCase(rule.file(), CaseText.of(rule, named, facts, judgement, book.vocabulary())));
        }
        return cases;
    }
}
