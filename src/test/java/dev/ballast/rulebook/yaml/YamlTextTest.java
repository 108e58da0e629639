package dev.ballast.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    private static final String FILE = "core/thresholds.yaml";

    @Test
    void keeps_every_scalar_as_text() {
        var root = fields("[NO, SE, on, ~, null, 010, 1e3, 2026-01-01, 1_000, .inf, 0x1F]");

        assertThat(texts(root))
                .containsExactly("NO", "SE", "on", "~", "null", "010", "1e3", "2026-01-01", "1_000", ".inf", "0x1F");
    }

    @Test
    void knows_line_column_and_pointer_of_every_node() {
        var root = accepted("""
                - id: a
                  values:
                    - from: 2026-01-01
                """);

        assertThat(root.at("/0/values/0/from").place()).isEqualTo(new Place(FILE, 3, 13, "/0/values/0/from"));
        assertThat(root.at("/0/values").place().line()).isEqualTo(3);
        assertThat(root.at("/0/id").place()).isEqualTo(new Place(FILE, 1, 7, "/0/id"));
    }

    @Test
    void names_the_nearest_node_above_when_a_pointer_leads_nowhere() {
        var root = accepted("- {id: a, source: {issuer: b}}");

        assertThat(root.at("/0/source/quote").place().pointer()).isEqualTo("/0/source");
        assertThat(root.at("/7/source").place().pointer()).isEmpty();
    }

    @Test
    void escapes_keys_in_pointers_as_json_pointers_do() {
        var root = accepted("changes: {/financials/a~b: 1}");

        assertThat(root.at("/changes/~1financials~1a~0b").place().pointer()).isEqualTo("/changes/~1financials~1a~0b");
    }

    @Test
    void refuses_a_doubled_key_and_names_both_lines() {
        assertThat(refused("id: a\ntitle: b\nid: c\n"))
                .containsExactly(new Problem(
                        new Place(FILE, 3, 1, "/id"),
                        "doubled-key",
                        "id",
                        "each key once; it stands on line 1 already",
                        "Delete one of the two."));
    }

    @Test
    void refuses_a_doubled_key_that_is_written_otherwise() {
        assertThat(codes("id: a\n\"\\x69d\": c\n")).containsExactly("doubled-key");
    }

    @Test
    void refuses_a_billion_laughs_at_the_first_anchor() {
        var bomb = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThat(refused(bomb.toString()))
                .containsExactly(new Problem(
                        new Place(FILE, 1, 5, "/a0"), "anchor", "an anchor (&)", "no anchors", "Delete the anchor."));
    }

    @Test
    void refuses_an_alias_a_tag_and_a_merge_of_an_alias() {
        assertThat(codes("a: *b\n")).containsExactly("alias");
        assertThat(codes("a: !!java.net.URL [\"http://x\"]\n")).containsExactly("tag");
        assertThat(codes("a: !!int 3\n")).containsExactly("tag");
        assertThat(codes("<<: *b\n")).containsExactly("alias");
        assertThat(codes("*b : c\n")).containsExactly("alias");
    }

    @Test
    void refuses_a_key_that_is_no_word() {
        assertThat(codes("? [a, b]\n: c\n")).containsExactly("wrong-key");
    }

    @Test
    void refuses_a_tab_and_says_to_use_spaces() {
        assertThat(refused("a:\n\tb: c\n"))
                .containsExactly(new Problem(
                        new Place(FILE, 2, 1, ""),
                        "forbidden-character",
                        "U+0009 CHARACTER TABULATION",
                        "visible characters, spaces, line feeds",
                        "Indent with spaces."));
    }

    @Test
    void refuses_a_byte_order_mark_and_carriage_returns() {
        assertThat(refused("\uFEFFa: b\n").get(0).fix()).isEqualTo("Save the file without a byte order mark.");
        assertThat(refused("a: b\r\n").get(0).fix()).isEqualTo("Save the file with line feeds as line ends.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u202E", "\\u200B", "\\uFEFF", "\\0", "\\e", "\\t", "\\u2066", "\\U000E0041", "\\N", "\\_"})
    void refuses_invisible_characters_that_hide_behind_an_escape(String escape) {
        assertThat(codes("title: \"harm" + escape + "less\"\n")).containsExactly("forbidden-character");
        assertThat(codes("\"ti" + escape + "tle\": harmless\n")).containsExactly("forbidden-character");
    }

    @Test
    void refuses_nesting_a_thousand_deep_without_going_there() {
        assertThat(codes("[".repeat(1_000) + "]".repeat(1_000))).containsExactly("too-deep");
        assertThat(codes("[".repeat(200_000))).containsExactly("too-deep");
        assertThat(codes("{a: ".repeat(50_000))).containsExactly("too-deep");
        assertThat(codes("- ".repeat(100_000))).containsExactly("too-deep");
    }

    @Test
    void reads_eight_levels_and_no_ninth() {
        assertThat(codes("[".repeat(8) + "a" + "]".repeat(8))).isEmpty();
        assertThat(codes("[".repeat(9) + "a" + "]".repeat(9))).containsExactly("too-deep");
    }

    @Test
    void refuses_ten_megabytes_before_reading_them() {
        assertThat(refused("a: " + "b".repeat(10_000_000)))
                .containsExactly(new Problem(
                        new Place(FILE, 1, 1, ""),
                        "too-large",
                        "10000003 characters",
                        "at most 262144 characters",
                        "Split the file."));
    }

    @Test
    void refuses_a_second_document_and_none() {
        assertThat(codes("a: b\n---\nc: d\n")).containsExactly("second-document");
        assertThat(codes("")).containsExactly("empty");
        assertThat(codes("# only a remark\n")).containsExactly("empty");
    }

    @Test
    void says_where_text_is_no_yaml() {
        Problem problem = refused("a: b\nc: 'open\n").get(0);

        assertThat(problem.code()).isEqualTo("unreadable");
        assertThat(problem.place().line()).isEqualTo(3);
        assertThat(problem.found()).contains("unexpected end of stream");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: b: c\n", "a: [b\n", "a: @b\n", "a: `b\n", "%YAML 3.0\n---\na: b\n", "- a\nb: c\n", "a: %b\n"
            })
    void refuses_what_is_no_yaml_in_words(String text) {
        assertThat(codes(text)).containsExactly("unreadable");
    }

    private static List<String> codes(String text) {
        var problems = new Problems();
        YamlText.read(FILE, text, problems);
        return problems.list().stream().map(Problem::code).toList();
    }

    private static List<Problem> refused(String text) {
        var problems = new Problems();
        YamlText.read(FILE, text, problems);
        return problems.list();
    }

    private static Node accepted(String text) {
        var problems = new Problems();
        Optional<Node> node = YamlText.read(FILE, text, problems);
        assertThat(problems.list()).isEmpty();
        return node.orElseThrow();
    }

    private static Node fields(String list) {
        return accepted("codes: " + list).at("/codes");
    }

    private static List<String> texts(Node node) {
        return ((Node.Items) node).nodes().stream().map(Node::words).toList();
    }
}
