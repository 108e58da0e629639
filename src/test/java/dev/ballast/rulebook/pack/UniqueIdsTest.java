package dev.ballast.rulebook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Node;
import dev.ballast.rulebook.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniqueIdsTest {

    @ParameterizedTest
    @CsvSource({
        "debt.coverage.floor, debt.coverage.f1oor",
        "debt.coverage.floor, debt.coverage.fl0or",
        "power.margin.wait, power.rnargin.wait",
        "power.margin.wait, povver.margin.wait",
        "debt.lock-up, debt.lockup",
        "debt.lock-up, debt-lock.up",
        "O1, OI",
        "D1, DI"
    })
    void refuses_ids_that_an_eye_takes_for_each_other(String one, String other) {
        assertThat(check(one, other)).extracting(Problem::code).containsExactly("look-alike");
    }

    @ParameterizedTest
    @CsvSource({
        "debt.coverage.floor, debt.coverage.roof",
        "D1, D2",
        "C1, O1",
        "power.drawn.cap, power.margin.cap",
        "liquidity.cover.floor, liquidity.cover.floors"
    })
    void accepts_ids_that_an_eye_tells_apart(String one, String other) {
        assertThat(check(one, other)).isEmpty();
    }

    @Test
    void names_where_the_first_of_two_equal_ids_stands() {
        assertThat(check("a.b", "c.d", "a.b"))
                .extracting(Problem::toString)
                .containsExactly("t.yaml:3:1  doubled-id: found a.b; allowed: each id once; it stands in t.yaml:1. "
                        + "Rename or delete one of the two.");
    }

    private static List<Problem> check(String... ids) {
        var located = new ArrayList<Located<String>>();
        for (String id : ids) {
            located.add(new Located<>(id, new Node.Text(id, new Place("t.yaml", located.size() + 1, 1, ""))));
        }
        var problems = new Problems();
        UniqueIds.check(located, Function.identity(), problems);
        return problems.list();
    }
}
