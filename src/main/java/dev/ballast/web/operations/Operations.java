package dev.ballast.web.operations;

import dev.ballast.assess.RunningRules;
import dev.ballast.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the operation of the server needs. */
@Configuration(proxyBeanMethods = false)
@Import({MetricsController.class, HealthController.class})
public class Operations {

    @Bean(destroyMethod = "close")
    Meters meters(RunningRules rules, ObjectProvider<Ledger> ledger) {
        return new Meters(rules, ledger.getIfAvailable());
    }

    @Bean
    Readiness readiness(RunningRules rules, ObjectProvider<Ledger> ledger, ApplicationAvailability availability) {
        return new Readiness(rules, ledger.getIfAvailable(), availability);
    }
}
