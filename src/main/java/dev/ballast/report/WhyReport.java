package dev.ballast.report;

import dev.ballast.assess.Justification;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.rulebook.Held;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.explain.Needed;
import dev.ballast.rulebook.explain.Why;
import java.util.ArrayList;
import java.util.List;

/** Why a rule spoke or did not, for people: a sentence, its reasons, or all the way down to the profile. */
public final class WhyReport {

    private static final String STEP = "  ";

    private final Lines lines = new Lines();
    private final Density density;

    private WhyReport(Density density) {
        this.density = density;
    }

    /** The reason as text, each line ended by a line feed. */
    public static String of(Justification justification, Density density) {
        Why why = justification.why();
        var report = new WhyReport(density);
        if (density == Density.sentence) {
            report.lines.paragraph("", sentence(why));
        } else {
            report.why(why, "");
        }
        DepartureText.write(justification.setAside(), report.lines);
        return report.lines.toString();
    }

    /** The verdict and what decided it, in one sentence. */
    static String sentence(Why why) {
        String rule = why.rule().id();
        return switch (why.verdict()) {
            case FIRES -> "%s fires: %s.".formatted(rule, String.join("; ", fired(why)));
            case CONTENT -> "%s is content: it %s.".formatted(rule, String.join("; it ", needs(why)));
            case NOT_ASSESSED ->
                "%s could not be assessed: %s is missing.".formatted(rule, String.join(", ", why.missing()));
            case NOT_APPLICABLE -> "%s does not apply: %s.".formatted(rule, why.reason());
        };
    }

    private static List<String> fired(Why why) {
        var reasons = new ArrayList<String>();
        for (Match match : why.matches()) {
            List<String> held = match.conditions().stream().map(Held::sentence).toList();
            String about = match.about() + ": ";
            reasons.add(about + (held.isEmpty() ? "what other rules found is enough" : String.join(", ", held)));
        }
        return reasons;
    }

    private static List<String> needs(Why why) {
        var needs = new ArrayList<String>();
        why.nearest().needed().forEach(each -> needs.add(each.sentence()));
        needs.addAll(why.nearest().awaited());
        return needs;
    }

    private void why(Why why, String margin) {
        String verdict = why.verdict().word().replace('-', ' ');
        lines.hanging(
                margin,
                margin.length() + 2,
                why.rule().id() + ": " + verdict + ". " + why.rule().title() + "?");
        reasons(why, margin + STEP);
        for (Why lead : why.leads()) {
            if (density == Density.trace) {
                why(lead, margin + STEP);
            } else {
                item(margin + STEP, "therefore see " + sentence(lead));
            }
        }
    }

    private void reasons(Why why, String margin) {
        for (Match match : why.matches()) {
            item(margin, "about " + match.about());
            match.conditions().forEach(held -> item(margin + STEP, held.sentence()));
            facts(match.facts(), margin + STEP);
        }
        why.nearest().held().forEach(held -> item(margin, "held: " + held.sentence()));
        for (Needed needed : why.nearest().needed()) {
            item(margin, "failed: " + needed.component() + " " + needed.sentence());
        }
        why.nearest().awaited().forEach(awaited -> item(margin, "failed: it " + awaited));
        facts(why.nearest().facts(), margin);
        why.missing().forEach(missing -> item(margin, "missing: " + missing));
        if (!why.reason().isEmpty()) {
            item(margin, why.reason());
        }
        if (density == Density.trace) {
            item(
                    margin,
                    "source of the rule: " + why.rule().metadata().grounds().source());
        }
    }

    private void facts(List<Fact> facts, String margin) {
        if (density == Density.trace) {
            for (Fact fact : facts) {
                item(margin, "fact: " + fact.statement());
                fact.inputs().list().forEach(input -> item(margin + STEP, words(input)));
            }
        }
    }

    private static String words(Input input) {
        String source = input.source().isEmpty() ? "" : ", " + input.source();
        return "from %s = %s, %s%s"
                .formatted(input.at(), input.value(), input.basis().word(), source);
    }

    private void item(String margin, String words) {
        lines.hanging(margin + "– ", margin.length() + 2, words);
    }
}
