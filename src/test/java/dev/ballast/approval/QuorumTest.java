package dev.ballast.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.review.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuorumTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (editorial|parameter|behavioural|structural) \\|.*\\| (\\d) \\|$");

    @Test
    void is_what_the_table_of_the_rules_says() throws IOException {
        String page = Files.readString(Path.of("rules/README.md"));
        var table = new TreeMap<String, Integer>();
        ROW.matcher(page).results().forEach(row -> table.put(row.group(1), Integer.valueOf(row.group(2))));

        var quorums = new TreeMap<String, Integer>();
        Arrays.stream(Kind.values()).forEach(kind -> quorums.put(kind.word(), Quorum.of(kind)));
        assertThat(table).isEqualTo(quorums);
        assertThat(page).contains("at most %d days".formatted(Quorum.EMERGENCY_DAYS));
    }
}
