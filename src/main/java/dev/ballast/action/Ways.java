package dev.ballast.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** Several lines that go their ways together, each with what is said of it. */
final class Ways {

    private Ways() {}

    /** A way and its words at the value that is reached. */
    record Told(Way way, DoubleFunction<String> words) {}

    /** A lever of those that lead anywhere; empty when none does. */
    static Optional<Lever> lever(String first, List<Told> ways) {
        List<Told> open =
                ways.stream().filter(each -> each.way.from() != each.way.to()).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(Lever.sliding(part -> edit(first, open, part)));
    }

    private static Edit edit(String first, List<Told> ways, double part) {
        Map<String, String> lines = new TreeMap<>();
        ways.forEach(each -> lines.put(each.way.at(), each.way.text(part)));
        return Edit.of(
                first
                        + ways.stream()
                                .map(each -> each.words.apply(each.way.value(part)))
                                .collect(Collectors.joining(", ")),
                lines);
    }
}
