package dev.ballast.web;

import dev.ballast.assess.Examples;
import java.util.List;
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
    static final List<String> ADDRESSES = List.of("/", "/error", "/models", "/rules", "/rules/{id}");

    static Stream<Visit> all() {
        Stream<String> addresses = Stream.of(
                "/",
                "/rules",
                "/rules?q=none-such",
                "/rules/core.risk.thin-coverage",
                "/models",
                "/none-such",
                "/rules/none-such",
                "/api/v1/assessments",
                "/error");
        return Stream.of(
                        addresses.map(path -> new Visit(path, chromium -> chromium.open(path))),
                        Examples.names().stream()
                                .map(name -> new Visit("answer on " + name, chromium -> chromium.assess(name))),
                        Stream.of(
                                new Visit("nothing given", chromium -> chromium.assess("")),
                                new Visit("a broken profile", chromium -> chromium.paste("{\"currency\": \"usd\"}"))))
                .flatMap(each -> each);
    }

    void pay(Chromium chromium) {
        way.accept(chromium);
    }

    @Override
    public String toString() {
        return name;
    }
}
