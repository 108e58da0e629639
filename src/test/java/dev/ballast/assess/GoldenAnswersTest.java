package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.audit.Models;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.report.JsonReport;
import dev.ballast.report.TextReport;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed answers to the profiles that ship, byte for byte. To write them anew, run
 * {@code mvn test -Dtest=GoldenAnswersTest -Dballast.write=true} and read the difference line by line. The digests of
 * the models are a fixed text here, so that an answer changes only when it says something else.
 */
class GoldenAnswersTest {

    private static final Path EXPECTED = Path.of("fixtures", "expected");
    private static final boolean WRITE = Boolean.getBoolean("ballast.write");
    private static final Models MODELS = new Models(new TreeMap<>(Map.of("models", "not part of the golden answers")));
    private static final Assessor ASSESSOR = new Assessor(Rules.bundled().get(), MODELS);

    static List<String> profiles() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void answers_as_it_was_reviewed(String profile) throws IOException {
        var assessment = ASSESSOR.assess(Fixtures.evidence(profile));

        assertGolden(profile.replace(".json", ".txt"), TextReport.of(assessment));
        assertGolden(profile, JsonReport.of(assessment));
    }

    @Test
    void keeps_no_answer_to_a_profile_that_is_gone() throws IOException {
        try (var files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".json"))
                            .sorted())
                    .isEqualTo(profiles());
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void answers_alike_in_turkish_thirteen_hours_ahead(String profile) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = JsonReport.of(ASSESSOR.assess(Fixtures.evidence(profile)));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Tongatapu"));

            assertThat(JsonReport.of(ASSESSOR.assess(Fixtures.evidence(profile))))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void answers_alike_from_eight_threads() throws ExecutionException, InterruptedException {
        String alone = JsonReport.of(ASSESSOR.assess(Fixtures.evidence("weak-borrower.json")));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = threads.invokeAll(IntStream.range(0, 80)
                    .<Callable<String>>mapToObj(
                            run -> () -> JsonReport.of(ASSESSOR.assess(Fixtures.evidence("weak-borrower.json"))))
                    .toList());

            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void answers_alike_whatever_the_order_of_rule_files_and_facts(String profile) {
        var random = new Random(8);
        Evidence evidence = Fixtures.evidence(profile);
        String answer = JsonReport.of(ASSESSOR.assess(evidence));
        var vocabulary = Vocabulary.of(Appraisal.vocabulary());

        for (int order = 0; order < 5; order++) {
            var rulebook = Rulebook.load(shuffled(random), vocabulary).get();
            var rules = new Rules(rulebook, null, ASSESSOR.rules().state());
            var facts = new ArrayList<>(Appraisal.facts(evidence));
            Collections.shuffle(facts, random);

            assertThat(JsonReport.of(new Assessor(rules, MODELS).assess(evidence)))
                    .isEqualTo(answer);
            var inForce = rulebook.inForce(evidence.profile().asOf());
            assertThat(inForce.judge(facts, Appraisal.kind(evidence)))
                    .isEqualTo(inForce.judge(Appraisal.facts(evidence), Appraisal.kind(evidence)));
        }
    }

    private static RuleFiles shuffled(Random random) {
        var texts = new ArrayList<>(RuleFiles.bundled().get().texts().entrySet());
        Collections.shuffle(texts, random);
        var files = new LinkedHashMap<String, String>();
        texts.forEach(text -> files.put(text.getKey(), text.getValue()));
        return RuleFiles.of(files).get();
    }

    private static void assertGolden(String file, String answer) throws IOException {
        Path expected = EXPECTED.resolve(file);
        if (WRITE) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, answer);
        }
        assertThat(Files.readString(expected)).isEqualTo(answer);
    }
}
