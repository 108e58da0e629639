package dev.ballast.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what goes wrong into problem details by RFC 9457; a trace goes to the log, never to the client. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    /** What is told of this, whoever asks. */
    ProblemDetail told(Exception refused, WebRequest request) {
        if (refused instanceof RefusedRequest problem) {
            return refused(problem);
        }
        if (refused instanceof BodyLimit.TooLarge tooLarge) {
            return tooLarge(tooLarge);
        }
        try {
            ResponseEntity<Object> answer = handleException(refused, request);
            return answer != null && answer.getBody() instanceof ProblemDetail problem ? problem : fault(refused);
        } catch (Exception unknown) { // handleException throws again what it does not know
            return fault(unknown);
        }
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedRequest refused) {
        return refused.problem();
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyLimit.TooLarge tooLarge) {
        return ProblemKind.TOO_LARGE.detail("At most " + BodyLimit.LONGEST + " bytes are read.");
    }

    @ExceptionHandler
    ProblemDetail fault(Exception fault) {
        Faults.log(fault);
        return ProblemKind.FAULT.detail("The fault was recorded; nothing of the profile was kept.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(ProblemKind.TOO_LARGE.status())
                .body(ProblemKind.TOO_LARGE.detail("At most " + BodyLimit.LONGEST + " bytes are read."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<Object> answer = super.handleExceptionInternal(exception, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            problem.setType(ProblemKind.of(status.value()).type());
            problem.setDetail(Words.of(exception, status.value()));
            if (request instanceof ServletWebRequest web) {
                problem.setInstance(Words.requested(web.getRequest()));
            }
        }
        return answer;
    }
}
