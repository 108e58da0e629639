package dev.ballast.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalProfileTest {

    static List<String> names() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void reads_back_as_the_same_evidence(String name) {
        Evidence evidence = Fixtures.evidence(name);

        Evidence again = ProfileReader.read(name, CanonicalProfile.of(evidence).getBytes(UTF_8))
                .get();

        assertThat(again.profile()).isEqualTo(evidence.profile());
        assertThat(again.provenance().lines()).isEqualTo(evidence.provenance().lines());
        assertThat(CanonicalProfile.of(again)).isEqualTo(CanonicalProfile.of(evidence));
    }

    @Test
    void is_the_same_however_the_client_spaced_ordered_and_wrote_it() {
        String one = SMALL;
        String other = "\n\n"
                + SMALL.replace("\"currency\": \"USD\",", "")
                        .replace("400000000", "4.0e8")
                        .replaceFirst("\\}\\s*$", ", \"currency\":\"USD\"}");

        assertThat(canonical(other)).isEqualTo(canonical(one));
    }

    /** The profile below by hand: members sorted, no blanks, nothing of what the assumptions filled. */
    @Test
    void holds_what_the_client_submitted_and_nothing_else() {
        assertThat(canonical(SMALL))
                .isEqualTo("{\"as_of\":\"2026-01-31\",\"compute\":{\"facilities\":[]},\"currency\":\"USD\","
                        + "\"financials\":{\"latest_year\":{\"depreciation\":200000000,\"interest_paid\":0,"
                        + "\"operating_cash_flow\":210000000,\"operating_income\":-120000000.5,"
                        + "\"pre_tax_income\":60000000,\"revenue\":900000000,\"year_end\":\"2025-12-31\"},"
                        + "\"liquidity\":{\"cash_and_securities\":300000000},\"planned_capex\":400000000,"
                        + "\"prior_year\":{\"interest_paid\":0,\"operating_cash_flow\":1,\"pre_tax_income\":2,"
                        + "\"year_end\":\"2024-12-31\"}},"
                        + "\"financing\":{\"instruments\":[],\"rating_floor\":\"bb\"},"
                        + "\"organisation\":{\"kind\":\"research-lab\",\"name\":\"Łódź \\\"Lab\\\"\"},"
                        + "\"sources\":[{\"at\":\"/financials\",\"basis\":\"declared\"}]}");
    }

    @Test
    void names_the_day_that_was_used() {
        var later = ProfileReader.read("p.json", SMALL.getBytes(UTF_8), LocalDate.of(2026, 2, 28));

        assertThat(CanonicalProfile.of(later.get())).isEqualTo(canonical(SMALL).replace("2026-01-31", "2026-02-28"));
    }

    @Test
    void differs_when_a_source_differs() {
        assertThat(canonical(SMALL.replace("\"declared\"", "\"assumed\""))).isNotEqualTo(canonical(SMALL));
    }

    private static String canonical(String text) {
        return CanonicalProfile.of(
                ProfileReader.read("p.json", text.getBytes(UTF_8)).get());
    }

    private static final String SMALL = """
            {"as_of": "2026-01-31", "currency": "USD", "organisation": {"name": "Łódź \\"Lab\\"", "kind": "research-lab"},
             "financials": {
               "latest_year": {"year_end": "2025-12-31", "revenue": 900000000, "operating_income": -120000000.50,
                 "depreciation": 200000000, "pre_tax_income": 60000000, "operating_cash_flow": 210000000,
                 "interest_paid": 0},
               "prior_year": {"year_end": "2024-12-31", "pre_tax_income": 2, "operating_cash_flow": 1,
                 "interest_paid": -0.0},
               "planned_capex": 400000000, "liquidity": {"cash_and_securities": 300000000}},
             "financing": {"rating_floor": "bb", "instruments": []}, "compute": {"facilities": []},
             "sources": [{"at": "/financials", "basis": "declared"}]}
            """;
}
