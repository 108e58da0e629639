package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangedTextTest {

    @Test
    void replaces_and_adds_lines_as_numbers_flags_or_text() {
        assertThat(changed("{\"a\": {\"b\": 1}}", "/a/b", "2.50")).isEqualTo("{\"a\":{\"b\":2.50}}");
        assertThat(changed("{\"a\": {\"b\": 1}}", "/a/c", "true")).isEqualTo("{\"a\":{\"b\":1,\"c\":true}}");
        assertThat(changed("{\"a\": {\"b\": 1}}", "/a/b", "2026-01-31")).isEqualTo("{\"a\":{\"b\":\"2026-01-31\"}}");
        assertThat(changed("{\"a\": [1, 2]}", "/a/1", "3")).isEqualTo("{\"a\":[1,3]}");
    }

    @Test
    void takes_a_line_out_with_what_is_said_of_its_source() {
        String profile = "{\"a\": {\"b\": 1}, \"sources\": [{\"at\": \"/a/b\"}, {\"at\": \"/a\"}, {\"at\": \"/ab\"}]}";

        assertThat(new String(ChangedText.of(profile, Collections.singletonMap("/a", null)), StandardCharsets.UTF_8))
                .isEqualTo("{\"sources\":[{\"at\":\"/ab\"}]}");
    }

    @Test
    void refuses_a_pointer_through_what_is_not_there() {
        assertThatThrownBy(() -> changed("{\"a\": 1}", "/b/c", "1")).hasMessage("nothing to change at /b/c");
        assertThatThrownBy(() -> changed("{\"a\": [1]}", "/a/1", "1")).hasMessage("nothing to change at /a/1");
    }

    private static String changed(String profile, String pointer, String value) {
        return new String(ChangedText.of(profile, Map.of(pointer, value)), StandardCharsets.UTF_8);
    }
}
