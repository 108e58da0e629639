package dev.ballast.report;

import dev.ballast.assess.Assessment;
import dev.ballast.audit.Answer;
import dev.ballast.audit.Tree;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assessment for machines. Names are sorted; a consumer tolerates names that it does not know, because later editions
 * of this version may add some.
 */
public final class JsonReport {

    /** The name and version of the form. */
    public static final String SCHEMA = "urn:ballast:assessment:1";

    private static final DefaultIndenter LINE_FEEDS = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINE_FEEDS).withArrayIndenter(LINE_FEEDS))
            .build();

    private JsonReport() {}

    /** The whole assessment, indented, ended by a line feed. */
    public static String of(Assessment assessment) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("id", assessment.id());
        tree.put("as_of", assessment.receipt().asOf().toString());
        tree.put("client", assessment.client());
        tree.put("state", assessment.receipt().state().word());
        tree.put("answer", Answer.of(assessment.appraised(), assessment.advice()));
        tree.put("receipt", Tree.of(assessment.receipt()));
        return of(tree);
    }

    /** Any tree of maps, lists, texts and numbers in the same form. */
    public static String of(Object tree) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    /** The same as bytes. */
    public static byte[] bytes(Assessment assessment) {
        return of(assessment).getBytes(StandardCharsets.UTF_8);
    }
}
