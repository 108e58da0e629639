package dev.ballast.web;

import dev.ballast.web.guard.Guard;
import dev.ballast.web.operations.Operations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
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
    RecordPageController.class,
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
    RulebookController.class,
    Rehearsal.class,
    ProposalController.class,
    Faults.class
})
class WebFace {}
