package dev.ballast.web.operations;

import dev.ballast.approval.Approvals;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.RunningRules;
import dev.ballast.fact.Content;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.ledger.Ledger;
import dev.ballast.profile.Evidence;
import dev.ballast.rulebook.Match;
import dev.ballast.web.guard.Callers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Assesses, and counts: for each rule how often it fired, was content, was not assessed or does not apply, and how long
 * assessing takes. Every tenant has counts of its own, because the counts of a small one would tell what it asked.
 */
public final class Meters {

    private final RunningRules rules;
    private final @Nullable Approvals approvals;
    private final PrometheusMeterRegistry process = registry();
    private final Map<String, PrometheusMeterRegistry> tenants = new ConcurrentHashMap<>();
    private final JvmGcMetrics collector = new JvmGcMetrics();

    /** @param ledger where approvals of rules are looked up; null where there is none */
    Meters(RunningRules rules, @Nullable Ledger ledger) {
        this.rules = rules;
        this.approvals = ledger == null ? null : new Approvals(ledger);
        new JvmMemoryMetrics().bindTo(process);
        new JvmThreadMetrics().bindTo(process);
        new UptimeMetrics().bindTo(process);
        collector.bindTo(process);
    }

    /** What this client should do, counted for whoever asks, in the state that approvals of its tenant give to the rules. */
    public Assessment assess(Evidence evidence) {
        return assess(rules.assessor(), evidence);
    }

    /** The same by the rulebook of this assessor, for whoever needs several answers by one. */
    public Assessment assess(Assessor assessor, Evidence evidence) {
        String tenant = Callers.current().tenant();
        Assessment judged = counted(assessor, evidence, ofTenant(tenant));
        return approvals == null
                ? judged
                : approvals.consulted(judged, assessor.rules(), tenant, LocalDate.now(ZoneOffset.UTC));
    }

    private static Assessment counted(Assessor assessor, Evidence evidence, MeterRegistry counts) {
        var sample = Timer.start(counts);
        Assessment assessment = assessor.assess(evidence);
        sample.stop(Timer.builder("ballast.assessment")
                .description("Time from an accepted profile to its advice")
                .publishPercentileHistogram()
                .register(counts));
        assessment.appraised().judgement().matches().stream()
                .map(Match::rule)
                .distinct()
                .forEach(rule -> count(counts, rule.id(), "fired"));
        assessment.appraised().judgement().silences().forEach(silence -> {
            if (silence instanceof Content content) {
                count(counts, content.rule(), "content");
            } else if (silence instanceof NotAssessed unknown) {
                count(counts, unknown.what(), "not-assessed");
            } else if (silence instanceof NotApplicable other) {
                count(counts, other.what(), "not-applicable");
            }
        });
        return assessment;
    }

    /**
     * Counts a request for another rulebook.
     *
     * @param request {@code swap} or {@code rollback}
     * @param outcome {@code taken}, {@code unchanged} or {@code refused}
     */
    public void rulebook(String request, String outcome) {
        Counter.builder("ballast.rulebook")
                .description("Requests for another rulebook")
                .tag("request", request)
                .tag("outcome", outcome)
                .register(process)
                .increment();
    }

    private static void count(MeterRegistry counts, String rule, String outcome) {
        Counter.builder("ballast.rule")
                .description("Assessments in which a rule ended so")
                .tag("rule", rule)
                .tag("outcome", outcome)
                .register(counts)
                .increment();
    }

    /** The counts of this tenant and those of the process, in the text that Prometheus reads. */
    String text(String tenant) {
        return ofTenant(tenant).scrape() + process.scrape();
    }

    void close() {
        collector.close();
        process.close();
        tenants.values().forEach(MeterRegistry::close);
    }

    private PrometheusMeterRegistry ofTenant(String tenant) {
        return tenants.computeIfAbsent(tenant, any -> registry());
    }

    private static PrometheusMeterRegistry registry() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }
}
