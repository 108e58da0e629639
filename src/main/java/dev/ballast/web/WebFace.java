package dev.ballast.web;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.fact.Checked;
import dev.ballast.web.guard.Guard;
import dev.ballast.web.operations.Operations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the server is made of. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
    AssessmentController.class,
    JustificationController.class,
    RuleController.class,
    PageController.class,
    AskController.class,
    FormController.class,
    TryController.class,
    GuideController.class,
    ReferenceController.class,
    DescriptionController.class,
    ProblemAdvice.class,
    ErrorPages.class,
    ErrorsController.class,
    BodyLimit.class,
    Crowd.class,
    HostCheck.class,
    SecurityHeaders.class,
    Guard.class,
    Operations.class,
    RecordedController.class,
    Faults.class
})
class WebFace {

    /** @throws IllegalStateException when this build's own rules are not as they were released */
    @Bean
    Assessor assessor() {
        Checked<Rules> rules = Rules.bundled();
        if (!rules.isAccepted()) {
            throw new IllegalStateException("the rules of this build are broken: " + rules.problems());
        }
        return new Assessor(rules.get(), Models.bundled());
    }
}
