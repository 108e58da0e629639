package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Threshold;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same facts get the same judgement, whoever asks, in whatever order, and however often rules were rebuilt. */
@Tag("long")
class SameJudgementTest {

    private static final int THREADS = 8;
    private static final int WARM_UP = 300;
    private static final int REBUILDS = 1_000;

    /** Rules that together use every construct: joins, constants, siblings, exists, findings and silences. */
    private static final Pattern REBUILT =
            Pattern.compile("(thin-coverage|locked-up|crash|under-water|late-power|add-debt|stop)\\.drl");

    private final RulesInForce rules = SampleRules.inForce();
    private final GeneratedFacts generated = new GeneratedFacts(
            SampleRules.vocabulary(),
            rules.thresholds().stream().map(Threshold::quantity).toList());

    @Test
    void from_eight_threads_at_once() throws InterruptedException, ExecutionException {
        List<String> alone = judgements(0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> together = threads.invokeAll(IntStream.range(0, THREADS)
                    .<Callable<List<String>>>mapToObj(thread -> () -> judgements(thread))
                    .toList());

            for (Future<List<String>> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void when_the_first_judgement_comes_from_eight_threads_at_once() throws InterruptedException, ExecutionException {
        RulesInForce fresh = SampleRules.inForce();
        List<Fact> facts = generated.of(7);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Judgement> judging = () -> fresh.judge(facts, "enterprise");
            for (Future<Judgement> one : threads.invokeAll(Collections.nCopies(THREADS, judging))) {
                assertThat(one.get()).isEqualTo(rules.judge(facts, "enterprise"));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void in_another_language_and_on_the_other_side_of_the_earth() {
        List<String> here = judgements(0);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("GMT+13:00"));

            assertThat(judgements(3)).isEqualTo(here);
            assertThat(SampleRules.inForce().canonical()).isEqualTo(rules.canonical());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void after_a_thousand_rebuilds_that_make_no_class() {
        // The platform spins classes for its own calls until it has made each of them often enough.
        IntStream.range(0, WARM_UP).forEach(this::rebuild);
        long before = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();

        IntStream.range(WARM_UP, WARM_UP + REBUILDS).forEach(this::rebuild);

        long after = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        assertThat(after - before).isLessThan(50);
        assertThat(judgements(0)).isEqualTo(judgements(1));
    }

    /** Other titles and words each time, so that a class made from them would be a new one. */
    private void rebuild(int version) {
        List<RuleText> texts = SampleRules.texts().stream()
                .filter(text -> REBUILT.matcher(text.path()).find())
                .map(text -> new RuleText(
                        text.path(),
                        text.text()
                                .replace("rule \"", "rule \"Version %d: ".formatted(version))
                                .replace("made up for tests", "made up %d times".formatted(version))))
                .toList();
        RulesInForce rebuilt = Rulebook.of(List.of(SampleRules.pack(texts)), SampleRules.vocabulary())
                .get()
                .inForce(SampleRules.AS_OF);
        rebuilt.judge(generated.of(version), "enterprise");
    }

    /** What is said of fifty sets of facts, each shuffled by the seed. */
    private List<String> judgements(long seed) {
        var said = new ArrayList<String>();
        for (int set = 0; set < 50; set++) {
            var facts = new ArrayList<>(generated.of(set));
            Collections.shuffle(facts, new Random(seed));
            Judgement judgement = rules.judge(facts, "enterprise");
            judgement
                    .matches()
                    .forEach(match -> said.add(match.rule().id() + " " + match.about() + " "
                            + match.conditions().stream().map(Held::sentence).toList()));
            judgement.silences().forEach(silence -> said.add(silence.statement()));
        }
        return said;
    }
}
