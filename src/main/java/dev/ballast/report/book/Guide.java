package dev.ballast.report.book;

import dev.ballast.report.html.Html;
import dev.ballast.review.Client;
import dev.ballast.review.Population;
import java.util.ArrayList;
import java.util.List;

/** What somebody has to know who reads the cards and does not know the program: its words, and whom it names. */
final class Guide {

    /** Each word with what is meant by it. */
    private static final List<List<String>> WORDS = List.of(
            List.of("fact", "what a model made of a client's figures, or that it could not: see the chapter on models"),
            List.of("threshold", "a number that rules compare with, set in the chapter on thresholds"),
            List.of(
                    "assumption",
                    "a number that models take where a client states none: see the chapter on assumptions"),
            List.of("fires", "all conditions of the rule are true of the client, and its advice is given"),
            List.of("content", "the rule was evaluated and one of its conditions is false: it has nothing to say"),
            List.of("not assessed", "a figure is missing; the rule gives no advice and the answer names the figure"),
            List.of("does not apply", "the client has no such thing, or is of a kind that the rule does not speak to"),
            List.of(
                    "finding",
                    "that a rule fired; other rules read what it moves and which way, so a card's conditions may ask for a"
                            + " finding that moves “debt, less” or for a named rule that was assessed and found nothing"),
            List.of("about", "the loan, site, contract or run that a fact is about; else the organisation"),
            List.of("severity", "the highest rank that the advice may take: critical, high, medium, low"),
            List.of(
                    "basis",
                    "what the rule rests on: law, contract, standard, market practice, or the house, which is our judgement"),
            List.of(
                    "moves",
                    "what the advice changes and which way; it is how rules that contradict each other are found"),
            List.of("action", "the change of the client's plan that the program tries and computes for this advice"),
            List.of("must improve", "the figure that the action has to better, or the advice is withheld"),
            List.of(
                    "in force from",
                    "the first as-of date of a profile that the rule judges; a source may be younger, and earlier dates are"
                            + " then judged with hindsight"),
            List.of(
                    "may be waived",
                    "whether a pack above may set the rule aside, with reason, owner, another approver and an expiry within"
                            + " 24 months; every answer then says so"),
            List.of(
                    "test cases",
                    "invented or shipped clients beside the rule: fires, silent, boundary (a figure exactly at its limit),"
                            + " past-boundary (the last of ten digits beyond it), missing (a figure is absent), blocked (another"
                            + " rule keeps it silent), profile (a whole client through all models)"),
            List.of(
                    "prudent",
                    "the way in which moving a threshold makes the rules stricter; a client may move it within its bounds"),
            List.of("vintage", "the machines, halls and power that one year's spending buys"),
            List.of("uplift", "the rise of revenue that AI is said to bring"),
            List.of("silicon", "accelerators and the servers around them"),
            List.of(
                    "essay",
                    "the strategic essay whose sections the sources name as capital-architecture: where a rule departs from it, its source says so"),
            List.of(
                    "cover",
                    "cash available for debt service over debt service (DSCR), after a reserve for new silicon"),
            List.of(
                    "LTV, LLCR, EBITDA, WACC, CAPM, APV",
                    "loan-to-value, loan life cover, earnings before interest, tax, depreciation and amortisation, cost of capital, the pricing of capital assets, adjusted present value"),
            List.of("IT power, PUE", "power of the machines alone; power of the site over IT power"),
            List.of(
                    "neocloud, hyperscaler",
                    "who rents out accelerators as its business; who owns platforms and clouds"));

    private Guide() {}

    static void words(Html html) {
        html.table("Words of this book", List.of("word", "meaning"), WORDS);
    }

    static void clients(Html html) {
        html.element(
                "p",
                "Cards name profiles on which a rule fires, so that a reader can try it. Those of companies were made from"
                        + " what these published up to the as-of date, with assumptions where they published nothing; they show"
                        + " how the rules work and are no statement on anybody's credit. The others are invented.");
        var rows = new ArrayList<List<String>>();
        for (Client client : Population.of(0)) {
            var profile = client.evidence().profile();
            rows.add(List.of(
                    client.name(), profile.organisation().name(), profile.asOf().toString()));
        }
        html.table("Profiles that cards name", List.of("profile", "client", "as of"), rows);
    }
}
