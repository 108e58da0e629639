package dev.ballast.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Shows a problem as a page to who asks with a browser; programs get the same words as problem details. */
final class ErrorPages implements HandlerExceptionResolver, Ordered {

    private static final String VIEW = "problem";

    private final ProblemAdvice advice;

    ErrorPages(ProblemAdvice advice) {
        this.advice = advice;
    }

    /** Whether the answer is for eyes: browsers name HTML in what they accept, programs do not. */
    static boolean isForEyes(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** The page that says this. */
    static ModelAndView page(ProblemDetail problem) {
        var page = new ModelAndView(VIEW, "problem", problem);
        page.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
        return page;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception refused) {
        return isForEyes(request) ? page(advice.told(refused, new ServletWebRequest(request, response))) : null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
