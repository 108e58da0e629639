package dev.ballast.report.book;

import dev.ballast.report.html.Html;
import dev.ballast.review.Contents;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.RuleBasis;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.pack.Source;
import dev.ballast.rulebook.pack.Thresholds;
import java.util.ArrayList;
import java.util.List;

/** What a signatory signs: which rules, on what day, in what state, how much of them is judgement, and by whom. */
final class Cover {

    private static final List<String> ROLES =
            List.of("Owner of the rules", "Reviewer, who wrote none of them", "Approver, who is neither of the two");

    private final Html html;
    private final Contents contents;

    Cover(Html html, Contents contents) {
        this.html = html;
        this.contents = contents;
    }

    void write() {
        html.element("h1", "The rulebook of Ballast")
                .element("p", "In force on " + contents.asOf() + ".")
                .open("dl")
                .element("dt", "State")
                .element("dd", contents.rules().state().sentence())
                .element("dt", "Digest of rules and thresholds in force")
                .element("dd", contents.rulesDigest(), "class", "digest")
                .element("dt", "Digest of the models and their assumptions")
                .element("dd", contents.modelsDigest(), "class", "digest")
                .close()
                .element(
                        "p",
                        "Both are SHA-256. The program prints them in every receipt; this book and a receipt speak of the"
                                + " same rules when both pairs are the same.")
                .element("p", grounds())
                .line();
        packs();
        signatures();
    }

    /** How much of it is judgement. */
    private String grounds() {
        List<RuleCard> rules = contents.rules().rulebook().rules();
        long house = rules.stream()
                .filter(card -> card.metadata().grounds().basis() == RuleBasis.HOUSE)
                .count();
        List<Source.Kind> kinds = Thresholds.of(contents.rules().rulebook().packs()).stream()
                .flatMap(entry -> entry.values().stream())
                .map(value -> value.source().kind())
                .toList();
        long judged = kinds.stream().filter(kind -> kind == Source.Kind.HOUSE).count();
        return ("Of %d rules %d rest on the judgement of those who wrote them, and so do %d of %d values of thresholds;"
                        + " the others rest on law, contract, standard or market practice, as each card says.")
                .formatted(rules.size(), house, judged, kinds.size());
    }

    private void packs() {
        var rows = new ArrayList<List<String>>();
        for (Pack pack : contents.rules().rulebook().packs()) {
            var card = pack.card();
            long rules = contents.rules().rulebook().rules().stream()
                    .filter(rule -> rule.id().startsWith(card.id() + "."))
                    .count();
            rows.add(List.of(
                    card.id(), card.title(), card.version(), card.layer(), card.owner(), String.valueOf(rules)));
        }
        html.table("Packs", List.of("pack", "title", "version", "layer", "owner", "rules"), rows);
    }

    private void signatures() {
        html.table(
                "Signed for",
                List.of("as", "name", "date", "signature"),
                ROLES.stream().map(role -> List.of(role, "", "", "")).toList());
    }
}
