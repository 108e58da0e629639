package dev.ballast.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    enum Status {
        IN_FORCE,
        UNDER_REVIEW
    }

    record Extra(
            @Nullable String remark, @Named("protected") boolean isProtected) {}

    record Sample(
            @Form(pattern = "[a-z]+", says = "small letters")
            String id,

            BigDecimal value,
            LocalDate knownSince,
            Status status,
            @Inline Extra extra,
            @Nullable List<String> tags,
            @Nullable Map<String, BigDecimal> parts) {}

    private static final String WHOLE = """
            id: floor
            value: 1.20
            known_since: 2026-02-28
            status: under-review
            protected: false
            tags: [NO, SE]
            parts: {a: 1, b: -0.5}
            """;

    @Test
    void reads_a_record_whose_components_are_the_keys() {
        assertThat(accepted(WHOLE))
                .isEqualTo(new Sample(
                        "floor",
                        new BigDecimal("1.20"),
                        LocalDate.of(2026, 2, 28),
                        Status.UNDER_REVIEW,
                        new Extra(null, false),
                        List.of("NO", "SE"),
                        Map.of("a", BigDecimal.ONE, "b", new BigDecimal("-0.5"))));
    }

    @Test
    void leaves_out_what_may_be_missing() {
        Sample sample = accepted(WHOLE.replaceAll("tags.*\nparts.*\n", "remark: none\n"));

        assertThat(sample.tags()).isNull();
        assertThat(sample.parts()).isNull();
        assertThat(sample.extra().remark()).isEqualTo("none");
    }

    @Test
    void refuses_an_unknown_key_with_the_nearest_known_one() {
        assertThat(refused(WHOLE + "sttatus: in-force\n"))
                .containsExactly(new Problem(
                        new Place("a.yaml", 8, 1, "/sttatus"),
                        "unknown-key",
                        "sttatus",
                        "id, value, known_since, status, remark, protected, tags, parts",
                        "Did you mean status?"));
    }

    @Test
    void names_every_problem_at_once() {
        var problems = refused("""
                id: Floor
                value: 1,20
                known_since: 2026-02-30
                status: inforce
                protected: yes
                tags: NO
                parts: {a: one}
                """);

        assertThat(problems)
                .extracting(each -> each.place().line() + " " + each.found() + " -> " + each.fix())
                .containsExactly(
                        "1 Floor -> Write one as allowed.",
                        "2 1,20 -> Write one as allowed.",
                        "3 2026-02-30 -> Write one as allowed.",
                        "4 inforce -> Did you mean in-force?",
                        "5 yes -> Write one as allowed.",
                        "6 NO -> Begin each entry with a hyphen.",
                        "7 one -> Write one as allowed.");
        assertThat(problems).extracting(Problem::code).containsOnly("wrong-value");
    }

    @Test
    void says_what_a_missing_key_should_hold() {
        assertThat(refused(WHOLE.replace("status: under-review\n", "").replace("id: floor\n", "")))
                .extracting(Problem::found, Problem::allowed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("no id", "id: small letters"),
                        org.assertj.core.groups.Tuple.tuple("no status", "status: in-force, under-review"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e3",
                "NaN",
                ".inf",
                "Infinity",
                "1_000",
                "+1",
                "01",
                "1.",
                ".5",
                "0x10",
                "５",
                "1 000",
                "5 %",
                "--1",
                ""
            })
    void refuses_numbers_that_can_be_misread(String number) {
        assertThat(refused(WHOLE.replace("1.20", number)))
                .extracting(Problem::allowed)
                .containsExactly("a plain decimal number such as 1.20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"28.02.2026", "2026-2-28", "2026-02-28T00:00", "0026-02-28", "9999-01-01", "２026-02-28", "~"})
    void refuses_dates_that_can_be_misread(String date) {
        assertThat(refused(WHOLE.replace("2026-02-28", "'" + date + "'")))
                .extracting(Problem::allowed)
                .containsExactly("a date such as 2026-03-31, of the years 1900 to 2200");
    }

    @Test
    void refuses_empty_text_and_text_of_many_lines() {
        assertThat(refused(WHOLE + "remark:\n")).extracting(Problem::found).containsExactly("nothing");
        assertThat(refused(WHOLE + "remark: |\n  one\n  two\n"))
                .extracting(Problem::found)
                .containsExactly("one\\u000atwo\\u000a");
    }

    @Test
    void folds_long_text_into_one_line() {
        assertThat(accepted(WHOLE + "remark: >\n  one\n  two\n").extra().remark())
                .isEqualTo("one two");
    }

    @Test
    void refuses_a_look_alike_letter_in_an_id() {
        // the second letter is Cyrillic
        assertThat(refused(WHOLE.replace("id: floor", "id: fl\u043Eor")))
                .extracting(Problem::allowed)
                .containsExactly("small letters");
    }

    @Test
    void refuses_another_shape_than_a_mapping() {
        assertThat(refused("- a\n")).extracting(Problem::found).containsExactly("a list");
        assertThat(refused("hello\n")).extracting(Problem::found).containsExactly("hello");
    }

    @Test
    void reads_the_entries_of_a_list_that_can_be_read() {
        var problems = new Problems();
        String entry = "- {id: a, value: 1, known_since: 2026-01-01, status: in-force, protected: true}\n";

        var read = new RecordReader(problems).fileOfList("a.yaml", entry + "- {id: b}\n" + entry, Sample.class);

        assertThat(read).extracting(each -> each.place().line()).containsExactly(1, 3);
        assertThat(problems.list()).extracting(each -> each.place().line()).containsOnly(2);
    }

    @Test
    void refuses_an_empty_list() {
        var problems = new Problems();

        new RecordReader(problems).fileOfList("a.yaml", "[]\n", Sample.class);

        assertThat(problems.list()).extracting(Problem::code).containsExactly("empty");
    }

    private static Sample accepted(String text) {
        var problems = new Problems();
        var read = new RecordReader(problems).file("a.yaml", text, Sample.class);
        assertThat(problems.list()).isEmpty();
        return read.orElseThrow().value();
    }

    private static List<Problem> refused(String text) {
        var problems = new Problems();
        assertThat(new RecordReader(problems).file("a.yaml", text, Sample.class).filter(each -> problems.isEmpty()))
                .isEmpty();
        return problems.list();
    }
}
