package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published schema against the records, and against a second reader of schemas. Write the file anew with
 * {@code mvn test -Dtest=ProfileSchemaTest -Dballast.write=true} and review the difference.
 */
class ProfileSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/dev/ballast/profile/profile.schema.json");

    @Test
    void the_published_file_is_what_the_records_say() throws IOException {
        if (Boolean.getBoolean("ballast.write")) {
            Files.writeString(FILE, ProfileSchema.json());
        }

        String published = Files.readString(FILE, StandardCharsets.UTF_8);

        assertThat(published).isEqualTo(ProfileSchema.json());
    }

    static List<String> names() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_second_reader_accepts_every_fixture(String name) {
        assertThat(refusals(new String(Fixtures.bytes(name), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    /** Faults between two fields, in the distance of a date from another, or in letters and keys of the text. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "accounts-after-the-as-of-date",
            "accounts-too-old",
            "available-after-it-lapses",
            "contract-that-ends-before-it-starts",
            "contract-that-serves-no-loan",
            "dated-1926",
            "dated-3026",
            "dated-before-the-assumptions",
            "dated-beyond-the-plan",
            "maturity-before-the-as-of-date",
            "maturity-in-another-millennium",
            "maturity-without-end",
            "number-too-small",
            "demand-out-of-order",
            "drawn-beyond-the-budget",
            "older-than-its-book-life",
            "floating-beyond-the-debt",
            "balloon-on-a-bullet",
            "late-power-before-the-middle-case",
            "restricted-beyond-cash",
            "models-beyond-revenue",
            "state-inside-a-company",
            "years-not-next-to-each-other",
            "ids-given-twice",
            "field-given-twice",
            "prices-in-another-currency",
            "no-such-currency",
            "no-such-country",
            "hidden-characters-in-a-name",
            "half-a-surrogate",
            "measured-without-a-source",
            "source-that-matches-nothing",
            "source-stated-twice");

    static Stream<String> expressible() {
        return BrokenProfilesTest.names()
                .filter(name -> !BrokenProfilesTest.isUnreadable(name) && !BEYOND_A_SCHEMA.contains(name));
    }

    @ParameterizedTest
    @MethodSource("expressible")
    void a_second_reader_refuses_every_fault_that_a_schema_can_express(String name) {
        String text = new String(BrokenProfilesTest.bytes(name), StandardCharsets.UTF_8);

        assertThat(refusals(text)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void the_list_of_faults_beyond_a_schema_is_no_longer_than_it_must_be(String name) {
        String text = new String(BrokenProfilesTest.bytes(name), StandardCharsets.UTF_8);

        assertThat(refusals(text)).isEmpty();
    }

    static Stream<String> beyond() {
        return BEYOND_A_SCHEMA.stream().sorted();
    }

    private static List<?> refusals(String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ProfileSchema.json());
        return schema.validate(
                json, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
