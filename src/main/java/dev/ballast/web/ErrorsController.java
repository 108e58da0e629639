package dev.ballast.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the container reports by itself, such as a body refused by a filter, told in the same form as all else. */
@RestController
final class ErrorsController implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        int status = code instanceof Integer found
                ? found
                : ProblemKind.NOT_FOUND.status().value();
        ProblemKind kind = ProblemKind.of(status);
        ProblemDetail problem = kind.detail(words(kind));
        problem.setStatus(status);
        problem.setInstance(path instanceof String found ? URI.create(found) : null);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String words(ProblemKind kind) {
        return switch (kind) {
            case TOO_LARGE -> "At most " + BodyLimit.LONGEST + " bytes are read.";
            case NOT_FOUND -> "Nothing is served under this address.";
            case FAULT -> "The fault was recorded; nothing of the profile was kept.";
            case UNREADABLE, INVALID_PROFILE, REFUSED -> "The request cannot be served as it is.";
        };
    }
}
