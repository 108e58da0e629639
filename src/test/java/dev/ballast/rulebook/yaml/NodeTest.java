package dev.ballast.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.fact.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeTest {

    private static final Place PLACE = new Place("a.yaml", 1, 1, "");
    private static final Node ONE = new Node.Text("one", new Place("a.yaml", 2, 1, "/0"));
    private static final Node NONE = new Node.Text("", PLACE);

    @Test
    void says_what_stands_there() {
        assertThat(ONE.words()).isEqualTo("one");
        assertThat(NONE.words()).isEqualTo("nothing");
        assertThat(new Node.Items(List.of(), PLACE).words()).isEqualTo("a list");
        assertThat(new Node.Fields(Map.of(), Map.of(), PLACE).words()).isEqualTo("a mapping");
    }

    @Test
    void finds_what_a_pointer_names() {
        var list = new Node.Items(List.of(ONE, NONE), PLACE);
        var root = new Node.Fields(Map.of("a/b", list), Map.of("a/b", PLACE), PLACE);

        assertThat(root.at("/a~1b/0")).isEqualTo(ONE);
        assertThat(root.at("/a~1b")).isEqualTo(list);
        assertThat(root.at("")).isEqualTo(root);
    }

    @Test
    void stays_where_a_pointer_leads_nowhere() {
        var list = new Node.Items(List.of(ONE), PLACE);

        assertThat(list.at("/1")).isEqualTo(list);
        assertThat(list.at("/-1")).isEqualTo(list);
        assertThat(list.at("/99999999999999999999")).isEqualTo(list);
        assertThat(list.at("/0/deeper")).isEqualTo(ONE);
    }

    @Test
    void keeps_its_parts_from_being_changed() {
        var nodes = new ArrayList<>(List.of(ONE));
        var fields = new LinkedHashMap<>(Map.of("a", ONE));
        var list = new Node.Items(nodes, PLACE);
        var mapping = new Node.Fields(fields, Map.of(), PLACE);

        nodes.clear();
        fields.clear();

        assertThat(list.nodes()).containsExactly(ONE);
        assertThat(mapping.nodes()).containsExactly(Map.entry("a", ONE));
        assertThatThrownBy(() -> mapping.nodes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keeps_the_order_of_the_file() {
        var problems = new Problems();
        var root = (Node.Fields)
                YamlText.read("a.yaml", "{z: 1, a: 2, m: 3}", problems).orElseThrow();

        assertThat(root.nodes().keySet()).containsExactly("z", "a", "m");
        assertThat(root.keys().get("m")).isEqualTo(new Place("a.yaml", 1, 14, "/m"));
    }
}
