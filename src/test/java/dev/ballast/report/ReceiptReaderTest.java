package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.audit.Receipt;
import dev.ballast.audit.State;
import dev.ballast.audit.Tree;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptReaderTest {

    private static final Receipt RECEIPT = Reports.assessment(State.DRAFT).receipt();
    private static final String ALONE = JsonReport.of(Tree.of(RECEIPT));

    @Test
    void reads_back_what_an_assessment_carries() {
        assertThat(read(JsonReport.of(Reports.assessment(State.DRAFT))).get())
                .isEqualTo(new Recorded(RECEIPT, Recorded.Beside.PROVED));
    }

    @Test
    void reads_a_receipt_alone() {
        assertThat(read(ALONE).get()).isEqualTo(new Recorded(RECEIPT, Recorded.Beside.NOTHING));
    }

    @Test
    void refuses_a_receipt_that_was_altered() {
        assertThat(codes(ALONE.replace("\"draft\"", "\"approved\""))).containsExactly("altered");
        assertThat(codes(ALONE.replace("\"2026-01-31\"", "\"2026-02-28\""))).containsExactly("altered");
        assertThat(codes(ALONE.replace("\"aa\"", "\"ab\""))).containsExactly("altered");
    }

    @Test
    void lists_everything_that_is_missing_at_once() {
        assertThat(read("{\"digests\": {}}").problems())
                .extracting(problem -> problem.place().pointer())
                .containsExactly(
                        "/digests/profile",
                        "/digests/rulebook",
                        "/digests/models",
                        "/digests/answer",
                        "/parts/models",
                        "/parts/rules",
                        "/parts/facts",
                        "/parts/outcomes",
                        "/id",
                        "/state",
                        "/as_of");
    }

    @Test
    void finds_one_problem_in_json_that_is_no_receipt() {
        assertThat(codes("{}")).containsExactly("no-receipt");
        assertThat(codes("{\"receipt\": 1, \"answer\": {}}")).containsExactly("no-receipt");
    }

    @Test
    void tells_another_answer_whatever_stands_in_it() {
        String receipt = "{\"receipt\": " + ALONE + ", \"answer\": ";

        for (String answer : List.of("null", "{}", "[true, null, 1E+999999999]", "\"text\"")) {
            assertThat(read(receipt + answer + "}").get().answer()).isEqualTo(Recorded.Beside.ANOTHER);
        }
    }

    @Test
    void refuses_what_is_not_json_or_says_a_thing_twice() {
        assertThat(codes("not json")).containsExactly("unreadable");
        assertThat(codes("{\"id\": 1, \"id\": 2}")).containsExactly("unreadable");
        assertThat(codes("")).containsExactly("unreadable");
        assertThat(codes("[".repeat(100_000))).containsExactly("unreadable");
    }

    @Test
    void shows_hostile_text_harmlessly() {
        assertThat(read(ALONE.replace("\"draft\"", "\"\\u001b[2J\"")).problems())
                .extracting(Problem::found)
                .containsExactly("\\u001b[2J");
    }

    private static List<String> codes(String json) {
        return read(json).problems().stream().map(Problem::code).toList();
    }

    private static Checked<Recorded> read(String json) {
        return ReceiptReader.read("receipt.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
