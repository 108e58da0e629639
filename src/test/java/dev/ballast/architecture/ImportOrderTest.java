package dev.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ballast.Ballast;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Imports go downwards only, and every third party has its rooms. */
class ImportOrderTest {

    private static final String ROOT = "dev.ballast";

    /** For each package, the packages below it that it may import. */
    private static final Map<String, List<String>> BELOW = Map.ofEntries(
            Map.entry("unit", List.of()),
            Map.entry("fact", List.of("unit")),
            Map.entry("declared", List.of("unit", "fact")),
            Map.entry("profile", List.of("unit", "fact", "declared")),
            Map.entry("compute", List.of("unit", "fact", "profile")),
            Map.entry("finance", List.of("unit", "fact", "profile")),
            Map.entry("market", List.of("unit", "fact", "profile")),
            Map.entry("timeline", List.of("unit", "fact", "profile", "compute", "finance", "market")),
            Map.entry("sovereign", List.of("unit", "fact", "profile", "compute", "finance", "market", "timeline")),
            Map.entry("rulebook", List.of("unit", "fact", "declared")),
            Map.entry(
                    "appraisal",
                    List.of(
                            "unit",
                            "fact",
                            "declared",
                            "profile",
                            "compute",
                            "finance",
                            "market",
                            "timeline",
                            "sovereign",
                            "rulebook")),
            Map.entry(
                    "advice",
                    List.of(
                            "unit",
                            "fact",
                            "profile",
                            "compute",
                            "finance",
                            "market",
                            "timeline",
                            "sovereign",
                            "rulebook",
                            "appraisal")),
            Map.entry("action", List.of("unit", "fact", "profile", "compute", "finance", "timeline")),
            Map.entry("audit", List.of("unit", "fact", "declared", "profile", "rulebook", "appraisal", "advice")),
            Map.entry(
                    "assess",
                    List.of(
                            "unit",
                            "fact",
                            "declared",
                            "profile",
                            "finance",
                            "action",
                            "rulebook",
                            "appraisal",
                            "advice",
                            "audit")),
            Map.entry(
                    "review",
                    List.of("unit", "fact", "declared", "profile", "rulebook", "appraisal", "audit", "assess")),
            Map.entry(
                    "scenario",
                    List.of(
                            "unit",
                            "fact",
                            "profile",
                            "finance",
                            "action",
                            "rulebook",
                            "appraisal",
                            "advice",
                            "assess")),
            Map.entry(
                    "backtest",
                    List.of(
                            "unit",
                            "fact",
                            "profile",
                            "compute",
                            "rulebook",
                            "appraisal",
                            "advice",
                            "audit",
                            "assess")),
            Map.entry(
                    "report",
                    List.of(
                            "unit",
                            "fact",
                            "profile",
                            "compute",
                            "finance",
                            "timeline",
                            "action",
                            "rulebook",
                            "appraisal",
                            "advice",
                            "audit",
                            "assess",
                            "review",
                            "scenario",
                            "backtest")),
            Map.entry("ledger", List.of("audit")),
            Map.entry("form", List.of("fact", "profile")),
            Map.entry("access", List.of("audit")),
            Map.entry("approval", List.of("fact", "rulebook", "audit", "assess", "review", "access", "ledger")),
            Map.entry(
                    "cli",
                    List.of(
                            "unit",
                            "fact",
                            "declared",
                            "profile",
                            "rulebook",
                            "appraisal",
                            "advice",
                            "audit",
                            "assess",
                            "review",
                            "scenario",
                            "backtest",
                            "report",
                            "ledger",
                            "access",
                            "approval")),
            Map.entry(
                    "web",
                    List.of(
                            "unit",
                            "fact",
                            "profile",
                            "rulebook",
                            "appraisal",
                            "advice",
                            "audit",
                            "assess",
                            "report",
                            "form",
                            "ledger",
                            "access",
                            "approval")),
            Map.entry("", List.of("cli", "web")));

    /** For each third party, by the beginning of its packages, the packages that may import it. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("java.", List.copyOf(BELOW.keySet())),
            Map.entry("org.jspecify.", List.copyOf(BELOW.keySet())),
            Map.entry("com.opengamma.strata.", List.of("finance")),
            Map.entry("org.hipparchus.", List.of("scenario")),
            Map.entry("org.drools.", List.of("rulebook")),
            Map.entry("org.kie.", List.of("rulebook")),
            Map.entry("org.snakeyaml.engine.", List.of("rulebook")),
            Map.entry("tools.jackson.", List.of("profile", "access", "approval", "audit", "report", "cli", "web")),
            Map.entry("picocli.", List.of("cli")),
            Map.entry("javax.crypto.", List.of("ledger")),
            Map.entry("org.flywaydb.", List.of("ledger")),
            Map.entry("javax.xml.", List.of("report")),
            Map.entry("org.w3c.dom.", List.of("report")),
            Map.entry("org.xml.sax.", List.of("report")),
            Map.entry("com.openhtmltopdf.", List.of("report")),
            Map.entry("org.apache.pdfbox.", List.of("report")),
            Map.entry("org.commonmark.", List.of("web")),
            Map.entry("org.apache.fontbox.", List.of("report")),
            Map.entry("org.apache.commons.csv.", List.of("report")),
            Map.entry("org.apache.poi.", List.of("report")),
            Map.entry("org.springframework.", List.of("", "web", "audit")),
            Map.entry("io.micrometer.", List.of("web")),
            Map.entry("org.thymeleaf.", List.of("web")),
            Map.entry("jakarta.servlet.", List.of("web")));

    /** What stands in one place with the program, wherever a build puts that; tests stand in another. */
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Ballast.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void holds_the_one_downward_order() {
        var breaches = new TreeSet<String>();

        for (JavaClass importing : MAIN) {
            for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (inside(target) && !mayImport(room(importing.getPackageName()), room(target))) {
                    breaches.add(dependency.getDescription());
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void keeps_every_third_party_in_its_rooms() {
        var breaches = new TreeSet<String>();

        for (JavaClass importing : MAIN) {
            for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean foreign = !inside(target.getPackageName()) && !target.isPrimitive();
                if (foreign && !hasRoom(target.getName(), room(importing.getPackageName()))) {
                    breaches.add(dependency.getDescription());
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void knows_every_package_that_exists() {
        var rooms = new TreeSet<String>();
        MAIN.forEach(type -> rooms.add(room(type.getPackageName())));

        assertThat(BELOW.keySet()).containsAll(rooms);
    }

    private static boolean inside(String packageName) {
        return packageName.equals(ROOT) || packageName.startsWith(ROOT + ".");
    }

    private static boolean mayImport(String from, String to) {
        return from.equals(to) || BELOW.getOrDefault(from, List.of()).contains(to);
    }

    private static boolean hasRoom(String typeName, String room) {
        return ROOMS.entrySet().stream()
                .anyMatch(party ->
                        typeName.startsWith(party.getKey()) && party.getValue().contains(room));
    }

    /** The first package below the root: {@code rulebook} for {@code dev.ballast.rulebook.tree}; empty for the root. */
    private static String room(String packageName) {
        return Arrays.stream(packageName.substring(ROOT.length()).split("\\."))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }
}
