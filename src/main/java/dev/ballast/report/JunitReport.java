package dev.ballast.report;

import dev.ballast.assess.Tested;
import dev.ballast.rulebook.mutate.Mutation;
import dev.ballast.rulebook.verify.Defect;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results in the XML that build servers read since JUnit 4: one test case each, a failure where it is an error. */
public final class JunitReport {

    private JunitReport() {}

    /** Defects: errors fail, all others are said in words. */
    public static String ofDefects(Collection<Defect> defects) {
        return of("rules verify", defects.stream().map(CiResult::of).toList());
    }

    /** Cases and, where rules were changed to try them, every change: each passes or fails. */
    public static String ofCases(Tested tested, @Nullable Mutation mutation) {
        return of("rules test", CiResult.all(tested, mutation));
    }

    private static String of(String suite, List<CiResult> results) {
        long failures = results.stream().filter(CiResult::isFailure).count();
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\">\n"
                .formatted(escaped(suite), results.size(), failures));
        for (CiResult result : results) {
            xml.append("  <testcase classname=\"%s\" name=\"%s\""
                    .formatted(escaped(result.suite()), escaped(result.name())));
            if (result.message().isEmpty()) {
                xml.append("/>\n");
            } else {
                String tag = result.isFailure() ? "failure" : "system-out";
                String type = result.isFailure() ? " type=\"" + escaped(result.code()) + '"' : "";
                xml.append(">\n    <%s%s>%s</%s>\n  </testcase>\n"
                        .formatted(tag, type, escaped(result.place() + "\n" + result.message()), tag));
            }
        }
        return xml.append("</testsuite>\n").toString();
    }

    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.lines()
                .forEach(line -> safe.append(safe.isEmpty() ? "" : "\n")
                        .append(Harmless.text(line)
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\"", "&quot;")));
        return safe.toString();
    }
}
