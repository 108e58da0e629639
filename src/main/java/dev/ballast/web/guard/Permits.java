package dev.ballast.web.guard;

import static dev.ballast.access.Role.AUDITOR;
import static dev.ballast.access.Role.INTEGRATOR;
import static dev.ballast.access.Role.REVIEWER;
import static dev.ballast.access.Role.STRATEGIST;
import static org.springframework.http.HttpMethod.POST;

import dev.ballast.access.Role;
import java.util.List;
import java.util.Set;

/** The one table of which path needs which role. What stands in no row needs any role. */
public final class Permits {

    private static final Set<Role> ANY = Set.of(STRATEGIST, REVIEWER, INTEGRATOR, AUDITOR);
    private static final Set<Role> EVERYBODY = Set.of();
    private static final Set<Role> ASSESSING = Set.of(STRATEGIST, INTEGRATOR);
    private static final Set<Role> ASKING = Set.of(STRATEGIST, REVIEWER, INTEGRATOR);
    private static final Set<Role> GOVERNING = Set.of(REVIEWER, INTEGRATOR, AUDITOR);
    private static final Set<Role> PROVING = Set.of(STRATEGIST, REVIEWER, AUDITOR);

    /** Rows with a method stand before those without. */
    public static final List<Permit> ALL = List.of(
            new Permit(null, "/ballast.css", EVERYBODY),
            new Permit(null, "/health", EVERYBODY),
            new Permit(null, "/health/live", EVERYBODY),
            new Permit(null, "/health/ready", EVERYBODY),
            new Permit(null, "/metrics", Set.of(AUDITOR)),
            new Permit(POST, "/", ASSESSING),
            new Permit(null, "/", ANY),
            new Permit(POST, "/form", ASSESSING),
            new Permit(null, "/form", ANY),
            new Permit(null, "/try", ASKING),
            new Permit(null, "/decide", ANY),
            new Permit(null, "/review", ANY),
            new Permit(null, "/extend", ANY),
            new Permit(null, "/why", ASKING),
            new Permit(null, "/whatif", ASKING),
            new Permit(null, "/compare", ASKING),
            new Permit(null, "/replay", PROVING),
            new Permit(null, "/rules", ANY),
            new Permit(null, "/rules/{id}", ANY),
            new Permit(null, "/models", ANY),
            new Permit(null, "/record", ANY),
            new Permit(null, "/openapi.json", ANY),
            new Permit(POST, "/api/v1/assessments", ASSESSING),
            new Permit(null, "/api/v1/assessments", PROVING),
            new Permit(null, "/api/v1/assessments/{id}", PROVING),
            new Permit(null, "/api/v1/assessments/justifications/{ruleId}", ASKING),
            new Permit(null, "/api/v1/rulebook", ANY),
            new Permit(null, "/api/v1/rulebook/swap", Set.of(REVIEWER)),
            new Permit(null, "/api/v1/rulebook/rollback", Set.of(REVIEWER)),
            new Permit(null, "/api/v1/proposals", GOVERNING),
            new Permit(null, "/api/v1/proposals/{id}", GOVERNING),
            new Permit(null, "/api/v1/proposals/{id}/approvals", Set.of(REVIEWER)),
            new Permit(null, "/api/v1/proposals/{id}/objections", Set.of(REVIEWER)),
            new Permit(null, "/api/v1/proposals/{id}/answers", Set.of(REVIEWER, INTEGRATOR)),
            new Permit(null, "/api/v1/rules", ANY),
            new Permit(null, "/api/v1/rules/{id}", ANY),
            new Permit(null, "/api/v1/schemas/profile", ANY));

    private Permits() {}
}
