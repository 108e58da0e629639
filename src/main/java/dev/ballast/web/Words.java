package dev.ballast.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.util.UriComponentsBuilder;

/** What is said about a request that is refused before our code sees it. */
final class Words {

    private Words() {}

    static String of(int status) {
        return status == HostCheck.MISDIRECTED
                ? "Only this machine is served: ask for localhost, 127.0.0.1 or [::1]."
                : of(ProblemKind.of(status));
    }

    private static String of(ProblemKind kind) {
        return switch (kind) {
            case TOO_LARGE -> "At most " + BodyLimit.LONGEST + " bytes are read.";
            case UNKNOWN_CALLER -> "Send a token that is accepted here: Authorization: Bearer, and the token.";
            case NOT_PERMITTED ->
                "Your role does not permit this, or a page of another site sent it; ask whoever gives out the tokens.";
            case NOT_FOUND -> "Nothing is served under this address.";
            case TOO_MANY ->
                "At most " + Crowd.MOST_OF_ONE
                        + " requests of one client are worked on at a time; wait for answers, or for the seconds in Retry-After.";
            case BUSY ->
                "At most " + Crowd.MOST
                        + " requests are worked on at a time; ask again after the seconds in Retry-After.";
            case FAULT -> "The fault was recorded; nothing of the profile was kept.";
            case UNREADABLE, INVALID_PROFILE, RULES_REFUSED, CONFLICT, REFUSED ->
                "The request cannot be served as it is.";
        };
    }

    static String of(Exception refused, int status) {
        if (refused instanceof HttpRequestMethodNotSupportedException method) {
            var allowed = method.getSupportedMethods();
            return allowed == null
                    ? of(status)
                    : "Allowed here: " + String.join(", ", new TreeSet<>(List.of(allowed))) + ".";
        }
        if (refused instanceof HttpMediaTypeNotAcceptableException answer) {
            return "The answer comes as " + list(answer.getSupportedMediaTypes()) + "; name it in Accept.";
        }
        if (refused instanceof HttpMediaTypeException body) {
            return "Send the body as " + list(body.getSupportedMediaTypes()) + " and say so in Content-Type.";
        }
        if (refused instanceof TypeMismatchException value && value.getPropertyName() != null) {
            return "The parameter " + value.getPropertyName() + " has a value that cannot be read.";
        }
        return of(status);
    }

    private static String list(Collection<?> types) {
        return types.isEmpty()
                ? "application/json"
                : types.stream().map(String::valueOf).sorted().collect(Collectors.joining(" or "));
    }

    /** The path that was asked for, also while the container reports an error. */
    static URI requested(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String found ? found : request.getRequestURI();
        try {
            return URI.create(path);
        } catch (IllegalArgumentException unquoted) {
            return UriComponentsBuilder.newInstance()
                    .path(path)
                    .build()
                    .encode()
                    .toUri();
        }
    }
}
