package dev.ballast.timeline;

import static dev.ballast.profile.ContractEvidence.contract;
import static dev.ballast.profile.ContractEvidence.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Rating;
import dev.ballast.profile.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Concentration and burden of customers as they were published. */
class PublishedOfftakeTest {

    private static final int A_YEAR = 12;

    @ParameterizedTest
    @CsvFileSource(files = "fixtures/published/backlogs.csv", useHeadersInDisplayName = true)
    void finds_the_share_of_the_largest_customer(
            String published, double backlog, double largest, double share, double tolerance) {
        var evidence = ContractEvidence.of(
                customer("largest", Rating.UNRATED, contract(A_YEAR, largest)),
                customer("second", Rating.AAA, contract(A_YEAR, (backlog - largest) * 0.6)),
                customer("third", Rating.AAA, contract(A_YEAR, (backlog - largest) * 0.4)));

        var offtake = (Offtake) OfftakeModel.of(evidence).get(0);

        assertThat(offtake.topShare().value()).as(published).isCloseTo(share, within(tolerance));
        assertThat(offtake.topInvestmentGrade()).isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(files = "fixtures/published/offtaker-burdens.csv", useHeadersInDisplayName = true)
    void finds_the_burden_of_a_customer(
            String published, double commitments, double years, double revenue, double low, double high) {
        var evidence = ContractEvidence.of(
                customer("lab", Rating.UNRATED, Relation.NONE, revenue, commitments / years, contract(A_YEAR, 100)));

        var burden = (OfftakerBurden) OfftakerBurdenModel.of(evidence).get(0);

        assertThat(burden.ratio().value()).as(published).isBetween(low, high);
    }
}
