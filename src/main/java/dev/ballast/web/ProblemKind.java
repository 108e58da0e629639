package dev.ballast.web;

import dev.ballast.fact.Problem;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The kinds of problem that the interface tells, each with a stable {@code type} by RFC 9457. */
enum ProblemKind {
    UNREADABLE(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    INVALID_PROFILE(HttpStatus.UNPROCESSABLE_CONTENT, "The profile is not valid"),
    UNKNOWN_CALLER(HttpStatus.UNAUTHORIZED, "Who asks is not known"),
    NOT_PERMITTED(HttpStatus.FORBIDDEN, "This is not permitted"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    CONFLICT(HttpStatus.CONFLICT, "This does not go with what was said before"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Too many requests are under way"),
    RULES_REFUSED(HttpStatus.CONFLICT, "The rulebook stays as it is"),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "The server is busy"),
    REFUSED(HttpStatus.BAD_REQUEST, "The request is refused"),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "The program has a fault");

    private static final Set<String> NO_JSON = Set.of("not-json", "wrong-encoding");
    private static final Set<String> NO_NUMBER = Set.of("NaN", "Infinity", "-Infinity", "+Infinity", "INF", "-INF");

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    /** The kind that a bare status stands for. */
    static ProblemKind of(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status.value() == status) {
                return kind;
            }
        }
        return status >= HttpStatus.INTERNAL_SERVER_ERROR.value() ? FAULT : REFUSED;
    }

    URI type() {
        return URI.create(
                "urn:ballast:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    ProblemDetail detail(String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type());
        problem.setTitle(title);
        return problem;
    }

    /** The problem with one entry for each fault of the document, its pointer below {@code base}. */
    ProblemDetail detail(Collection<Problem> problems, String base) {
        var detail =
                detail(problems.size() == 1 ? "One problem was found." : problems.size() + " problems were found.");
        detail.setProperty(
                "errors", problems.stream().map(problem -> error(problem, base)).toList());
        return detail;
    }

    /** The answer to a profile with these faults: one that is no JSON cannot be read, any other is not valid. */
    static ProblemDetail ofProfile(Collection<Problem> problems) {
        for (Problem problem : problems) {
            if (NO_JSON.contains(problem.code()) || NO_NUMBER.contains(problem.found())) {
                var detail = UNREADABLE.detail(problems, "/profile");
                detail.setDetail("The profile is not JSON in UTF-8 at its line %d, column %d: found %s. %s"
                        .formatted(problem.place().line(), problem.place().column(), problem.found(), problem.fix()));
                return detail;
            }
        }
        return INVALID_PROFILE.detail(problems, "/profile");
    }

    /** The answer to a rulebook that is not taken, with one entry for each reason and where it stands. */
    static ProblemDetail ofRules(Collection<Problem> problems) {
        var detail = RULES_REFUSED.detail(problems, "");
        detail.setProperty(
                "errors", problems.stream().map(ProblemKind::errorInFile).toList());
        return detail;
    }

    private static Map<String, Object> errorInFile(Problem problem) {
        Map<String, Object> error = error(problem, "");
        error.put("file", problem.place().file());
        error.put("line", problem.place().line());
        return error;
    }

    private static Map<String, Object> error(Problem problem, String base) {
        var error = new TreeMap<String, Object>();
        error.put("pointer", "#" + base + problem.place().pointer());
        error.put("code", problem.code());
        error.put("detail", "Allowed: " + problem.allowed() + ". " + problem.fix());
        error.put("value", problem.found());
        return error;
    }
}
