package dev.ballast.audit;

import dev.ballast.advice.Advice;
import dev.ballast.advice.Recommendation;
import dev.ballast.appraisal.Appraised;
import dev.ballast.fact.Content;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CanonicalProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What proves an answer: the same profile, rules and models give the same receipt, to the byte.
 *
 * @param id content hash of everything below: the id of the assessment
 * @param state whether the rules were approved
 * @param asOf the day as of which everything was judged
 * @param parts what names a difference
 */
public record Receipt(String id, State state, LocalDate asOf, Digests digests, Parts parts) {

    /**
     * The receipt of one answer, judged by these rules on what these models made.
     */
    public static Receipt of(Appraised appraised, Advice advice, RulesDigest rules, Models models, State state) {
        LocalDate asOf = appraised.evidence().profile().asOf();
        SortedMap<String, Object> facts = Facts.trees(appraised);
        SortedMap<String, String> factDigests = Sha256.each(facts);
        var digests = new Digests(
                Sha256.of(CanonicalProfile.of(appraised.evidence())),
                rules.digest(),
                models.digest(),
                Answer.digest(Answer.of(appraised, advice, facts), factDigests));
        var parts = new Parts(models.sources(), rules.parts(), Sha256.beginnings(factDigests), outcomes(advice));
        return new Receipt(id(state, asOf, digests), state, asOf, digests, parts);
    }

    /** Whether the id is the hash of what it is said to be the hash of; false when someone altered the receipt. */
    public boolean isSound() {
        return id.equals(id(state, asOf, digests)) && digests.models().equals(new Models(parts.models()).digest());
    }

    /** Whether this tree, which may come out of a file, is the answer that the receipt was made of. */
    public boolean proves(Object answer) {
        return digests.answer().equals(Answer.digest(answer));
    }

    private static String id(State state, LocalDate asOf, Digests digests) {
        return Sha256.of(Tree.bytes(List.of(state.word(), asOf.toString(), Tree.of(digests))));
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
