package dev.ballast.audit;

import dev.ballast.advice.Advice;
import dev.ballast.advice.Recommendation;
import dev.ballast.appraisal.Appraised;
import dev.ballast.fact.Content;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CanonicalProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What proves an answer: the same profile, rules and models give the same receipt, to the byte.
 *
 * @param id content hash of everything below: the id of the assessment
 * @param state whether the rules were approved
 * @param asOf the day as of which everything was judged
 * @param parts what names a difference
 * @param approval what was consulted in a ledger; null where nothing was
 */
public record Receipt(
        String id,
        State state,
        LocalDate asOf,
        Digests digests,
        Parts parts,
        @Nullable Consent approval) {

    /** A receipt for which no approval was consulted. */
    public Receipt(String id, State state, LocalDate asOf, Digests digests, Parts parts) {
        this(id, state, asOf, digests, parts, null);
    }

    /**
     * The receipt of one answer, judged by these rules on what these models made.
     */
    public static Receipt of(Appraised appraised, Advice advice, RulesDigest rules, Models models, State state) {
        return of(appraised, advice, rules, models, state, null);
    }

    /** The same where an approval of the rules was consulted. */
    public static Receipt of(
            Appraised appraised,
            Advice advice,
            RulesDigest rules,
            Models models,
            State state,
            @Nullable Consent approval) {
        LocalDate asOf = appraised.evidence().profile().asOf();
        SortedMap<String, Object> facts = Facts.trees(appraised);
        SortedMap<String, String> factDigests = Sha256.each(facts);
        var digests = new Digests(
                Sha256.of(CanonicalProfile.of(appraised.evidence())),
                rules.digest(),
                models.digest(),
                Answer.digest(Answer.of(appraised, advice, approval, facts), factDigests));
        var parts = new Parts(models.sources(), rules.parts(), Sha256.beginnings(factDigests), outcomes(advice));
        return new Receipt(id(state, asOf, digests, approval), state, asOf, digests, parts, approval);
    }

    /** Whether the id is the hash of what it is said to be the hash of; false when someone altered the receipt. */
    public boolean isSound() {
        return id.equals(id(state, asOf, digests, approval))
                && digests.models().equals(new Models(parts.models()).digest());
    }

    /** Whether this tree, which may come out of a file, is the answer that the receipt was made of. */
    public boolean proves(Object answer) {
        return digests.answer().equals(Answer.digest(answer));
    }

    private static String id(State state, LocalDate asOf, Digests digests, @Nullable Consent approval) {
        var hashed = new ArrayList<Object>(List.of(state.word(), asOf.toString(), Tree.of(digests)));
        if (approval != null) {
            hashed.add(Tree.of(approval));
        }
        return Sha256.of(Tree.bytes(hashed));
    }

    private static SortedMap<String, String> outcomes(Advice advice) {
        var outcomes = new TreeMap<String, String>();
        for (Recommendation recommendation : advice.recommendations()) {
            outcomes.put(recommendation.rule().id(), recommendation.tier().word());
        }
        for (Content silence : advice.silences().content()) {
            outcomes.put(silence.rule(), "content");
        }
        for (NotAssessed silence : advice.silences().notAssessed()) {
            outcomes.put(silence.what(), "not-assessed");
        }
        for (NotApplicable silence : advice.silences().notApplicable()) {
            outcomes.put(silence.what(), "not-applicable");
        }
        return outcomes;
    }
}
