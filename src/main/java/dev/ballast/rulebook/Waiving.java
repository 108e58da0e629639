package dev.ballast.rulebook;

import dev.ballast.rulebook.overlay.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes the advice that is waived from what was found. */
public final class Waiving {

    private final List<Departing> departing;
    private final List<Match> matches;

    /** Of what rules found, with the packs that depart from others in force. */
    public Waiving(List<Departing> departing, List<Match> matches) {
        this.departing = departing;
        this.matches = matches;
    }

    /** {@code core.risk.thin-coverage about organisation}. */
    public static String name(Match match) {
        return match.rule().id() + " about " + match.about();
    }

    /**
     * The matches that advice is drawn from.
     *
     * @param removed by entry, what each took; added to
     */
    public List<Match> left(Map<String, Set<String>> removed) {
        List<Match> left = matches;
        for (Departing pack : departing) {
            for (var placed : pack.departures().waivers()) {
                Waiver waiver = placed.waiver();
                if (speaks(waiver.when())) {
                    left = without(left, waiver, removed.computeIfAbsent(pack.entry(waiver), any -> new TreeSet<>()));
                }
            }
        }
        return left;
    }

    private boolean speaks(@Nullable String rule) {
        return rule == null
                || matches.stream().anyMatch(match -> match.rule().id().equals(rule));
    }

    private static List<Match> without(List<Match> from, Waiver waiver, Set<String> removed) {
        var left = new ArrayList<Match>();
        for (Match match : from) {
            if (!concerns(waiver, match.rule())) {
                left.add(match);
            } else {
                removed.add(name(match));
                Severity severity = waiver.severity();
                if (severity != null) {
                    left.add(new Match(
                            milder(match.rule(), severity), match.about(), match.conditions(), match.facts()));
                }
            }
        }
        return left;
    }

    private static boolean concerns(Waiver waiver, RuleCard rule) {
        return waiver.of()
                .equals(
                        waiver.waives() == Waiver.Waives.ACTION
                                ? rule.metadata().effects().action()
                                : rule.id());
    }

    private static RuleCard milder(RuleCard rule, Severity severity) {
        Metadata was = rule.metadata();
        var metadata = new Metadata(
                severity, was.subject(), was.direction(), was.wording(), was.grounds(), was.validity(), was.effects());
        return rule.with(metadata);
    }
}
