package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

/** Faults of the program, inside a controller and before one is reached. */
class FaultTest {

    @Test
    void tells_a_fault_without_a_trace_wherever_it_happens() {
        try (var server = new RunningServer(FailingFilter.class, FailingController.class)) {
            for (String path : new String[] {"/fails", "/?filter"}) {
                var answer = server.get(path);

                assertThat(answer.statusCode()).as(path).isEqualTo(500);
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(answer.body())
                        .contains("urn:ballast:problem:fault")
                        .doesNotContain("canary")
                        .doesNotContain("Exception");
            }
        }
    }

    /** Fails before any controller is asked. */
    static final class FailingFilter extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if ("filter".equals(request.getQueryString())) {
                throw new IllegalStateException("canary");
            }
            chain.doFilter(request, response);
        }
    }

    /** Fails while it answers. */
    @RestController
    static final class FailingController {

        @GetMapping("/fails")
        String fails() {
            throw new IllegalStateException("canary");
        }
    }
}
