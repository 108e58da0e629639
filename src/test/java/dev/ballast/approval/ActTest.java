package dev.ballast.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Credential;
import dev.ballast.approval.Act.Manner;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said of a proposal as the page and the command line print it. */
class ActTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSAL  |            | 2026-11-02  bob proposed: Read.
            APPROVAL  |            | 2026-11-02  bob approved: Read.
            EMERGENCY | 2026-11-09 | 2026-11-02  bob approved for an emergency up to 2026-11-09: Read.
            OBJECTION |            | 2026-11-02  bob objected: Read.
            ANSWER    |            | 2026-11-02  bob answered: Read.
            """)
    void says_who_said_what_and_when(Manner manner, @Nullable LocalDate until, String sentence) {
        var bob = new Person("bob", Credential.ofToken("root", "digest"));

        assertThat(new Act(manner, 1, bob, DAY, "Read.", null, until).sentence())
                .isEqualTo(sentence);
    }
}
