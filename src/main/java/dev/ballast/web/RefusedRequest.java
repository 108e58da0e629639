package dev.ballast.web;

import org.springframework.http.ProblemDetail;

/** Ends a request with a problem that its sender can mend. */
final class RefusedRequest extends RuntimeException {

    private final transient ProblemDetail problem;

    RefusedRequest(ProblemDetail problem) {
        super(problem.getTitle());
        this.problem = problem;
    }

    ProblemDetail problem() {
        return problem;
    }
}
