package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Checked;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Since when a figure could be read, as the client says. */
class PublishedOnTest {

    private static final String PLAIN = new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8);
    private static final String ENTRY = "\"at\": \"/financials/latest_year\",";

    @Test
    void takes_the_day_of_the_entry_with_the_longest_pointer() {
        Provenance provenance = read("2026-01-28").get().provenance();

        assertThat(provenance.publishedOn("/financials/latest_year/revenue")).contains(LocalDate.of(2026, 1, 28));
        assertThat(provenance.publishedOn("/financials/latest_year/depreciation"))
                .isEmpty();
        assertThat(provenance.publishedOn("/financials/planned_capex")).isEmpty();
    }

    @Test
    void keeps_the_day_in_the_canonical_text_which_reads_back_the_same() {
        Evidence evidence = read("2026-01-28").get();

        String canonical = CanonicalProfile.of(evidence);

        assertThat(canonical).contains("\"published_on\":\"2026-01-28\"");
        Evidence again = ProfileReader.read("again.json", canonical.getBytes(StandardCharsets.UTF_8))
                .get();
        assertThat(CanonicalProfile.of(again)).isEqualTo(canonical);
        assertThat(CanonicalProfile.of(Fixtures.evidence("meta-fy2025.json"))).doesNotContain("published_on");
    }

    @Test
    void refuses_what_is_no_day() {
        assertThat(read("last week").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("not-a-date");
            assertThat(problem.place().pointer()).endsWith("/published_on");
        });
    }

    @Test
    void knows_since_when_each_assumption_is_settled() {
        Parameters inForce = Assumptions.bundled().inForce(LocalDate.of(2026, 1, 31));

        assertThat(inForce.all())
                .allSatisfy(each -> assertThat(Assumptions.bundled().knownSince(each))
                        .hasValueSatisfying(day -> assertThat(day).isAfterOrEqualTo("2025-01-01")));
        Assumption moved = inForce.with("silicon.decay.base", inForce.share("silicon.decay.crash"))
                .assumption("silicon.decay.base");
        assertThat(Assumptions.bundled().knownSince(moved)).isEmpty();
    }

    private static Checked<Evidence> read(String day) {
        String text = PLAIN.replace(ENTRY, ENTRY + " \"published_on\": \"" + day + "\",");
        return ProfileReader.read("profile.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
