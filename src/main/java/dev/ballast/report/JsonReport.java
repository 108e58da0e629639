package dev.ballast.report;

import dev.ballast.assess.Assessment;
import dev.ballast.audit.Answer;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.Tree;
import dev.ballast.profile.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * An assessment for machines. Names are sorted; a consumer tolerates names that it does not know, because later editions
 * of this version may add some.
 */
public final class JsonReport {

    /** The name and version of the form. */
    public static final String SCHEMA = "urn:ballast:assessment:1";

    private JsonReport() {}

    /** The whole assessment, indented, ended by a line feed. */
    public static String of(Assessment assessment) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("id", assessment.id());
        tree.put("as_of", assessment.receipt().asOf().toString());
        tree.put("client", assessment.client());
        tree.put("state", assessment.receipt().state().word());
        if (!assessment.signed().isEmpty()) {
            tree.put("signed", Tree.of(assessment.signed()));
        }
        tree.put("answer", Answer.of(assessment.appraised(), assessment.advice(), assessment.approval()));
        if (!assessment.trials().isEmpty()) {
            tree.put("trials", TrialReport.each(assessment.trials()));
        }
        tree.put("receipt", Tree.of(assessment.receipt()));
        return of(tree);
    }

    /** The receipt alone, in the same form. */
    public static byte[] bytes(Receipt receipt) {
        return of(Tree.of(receipt)).getBytes(StandardCharsets.UTF_8);
    }

    /** Any tree of maps, lists, texts and numbers in the same form. */
    public static String of(Object tree) {
        return JsonText.pretty(tree);
    }

    /** The same as bytes. */
    public static byte[] bytes(Assessment assessment) {
        return of(assessment).getBytes(StandardCharsets.UTF_8);
    }
}
