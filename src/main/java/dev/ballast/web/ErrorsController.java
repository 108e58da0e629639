package dev.ballast.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container reports by itself, such as a body refused by a filter, told in the same form as all else. */
@Controller
final class ErrorsController implements ErrorController {

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer found
                ? found
                : ProblemKind.NOT_FOUND.status().value();
        ProblemKind kind = ProblemKind.of(status);
        ProblemDetail problem = kind.detail(Words.of(status));
        problem.setStatus(status);
        problem.setInstance(Words.requested(request));
        if (ErrorPages.isForEyes(request)) {
            return ErrorPages.page(problem);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
