package dev.ballast.web;

import dev.ballast.assess.Examples;
import dev.ballast.form.Answers;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A page in one of its states, reached as a reader reaches it.
 *
 * @param name for reports
 * @param way what a reader does to see it
 */
record Visit(String name, Consumer<Chromium> way) {

    /** What the server maps to pages, so that one added later is not forgotten here. */
    static final List<String> ADDRESSES = List.of(
            "/",
            "/compare",
            "/decide",
            "/error",
            "/extend",
            "/form",
            "/models",
            "/record",
            "/replay",
            "/review",
            "/rules",
            "/rules/{id}",
            "/try",
            "/whatif",
            "/why");

    private static final String CAPEX = "/financials/planned_capex";

    static Stream<Visit> all() {
        Stream<String> addresses = Stream.of(
                "/",
                "/rules",
                "/rules?q=none-such",
                "/rules/core.risk.thin-coverage",
                "/models",
                "/record",
                "/form",
                "/decide",
                "/review",
                "/extend",
                "/none-such",
                "/rules/none-such",
                "/api/v1/rulebook/swap",
                "/error");
        return Stream.of(
                        addresses.map(path -> new Visit(path, chromium -> chromium.open(path))),
                        Examples.names().stream()
                                .map(name -> new Visit("answer on " + name, chromium -> chromium.assess(name))),
                        Stream.of(
                                asked("why it speaks", chromium -> chromium.ask("/why", 0)),
                                asked("why it is silent", chromium -> chromium.ask("/why", -1)),
                                asked("why it is content", chromium -> chromium.ask("/why", 70)),
                                new Visit("tried", chromium -> {
                                    chromium.assess("european-enterprise");
                                    chromium.ask("/try", 0);
                                }),
                                asked("what if", chromium -> chromium.whatIf(CAPEX, "1000000000")),
                                asked("what if nothing changed", chromium -> chromium.whatIf(CAPEX, "125000000000")),
                                asked("what no profile may hold", chromium -> chromium.whatIf(CAPEX, "much")),
                                asked("compared", chromium -> chromium.ask("/compare", 0)),
                                asked("replayed", chromium -> chromium.replay("meta-fy2025")),
                                asked("another answer", chromium -> chromium.replay("weak-borrower"))),
                        Stream.of(
                                new Visit("nothing given", chromium -> chromium.assess("")),
                                new Visit("a broken profile", chromium -> chromium.paste("{\"currency\": \"usd\"}")),
                                filled("an empty form", Map.of(), "assess"),
                                filled("a form with its profile", Answers.borrower(), "show"),
                                filled("a form with its answer", Answers.borrower(), "assess")))
                .flatMap(each -> each);
    }

    private static Visit asked(String name, Consumer<Chromium> question) {
        return new Visit(name, chromium -> {
            chromium.assess("meta-fy2025");
            chromium.openAllDetails();
            question.accept(chromium);
        });
    }

    private static Visit filled(String name, Map<String, String> typed, String then) {
        return new Visit(name, chromium -> chromium.fill(typed, then));
    }

    void pay(Chromium chromium) {
        way.accept(chromium);
    }

    @Override
    public String toString() {
        return name;
    }
}
