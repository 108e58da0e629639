package dev.ballast.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of a request that says something of rules: an object of texts. */
final class Said {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode body;

    private Said(JsonNode body) {
        this.body = body;
    }

    /** @throws RefusedRequest when it is not an object of some of these members, each of them a text */
    static Said read(HttpServletRequest request, List<String> members) {
        PlainBody.check(request);
        JsonNode body;
        try {
            body = JSON.readTree(BodyLimit.body(request));
        } catch (JacksonException broken) {
            throw Submission.refused("The body is not JSON in UTF-8.");
        }
        if (!body.isObject()
                || body.properties().stream()
                        .anyMatch(each -> !members.contains(each.getKey())
                                || !each.getValue().isString())) {
            throw Submission.refused("The body has to be an object of texts: " + String.join(", ", members) + ".");
        }
        return new Said(body);
    }

    /** The text of this member; empty when there is none. */
    String text(String member) {
        return body.path(member).asString("");
    }

    /** The day of this member; null when there is none. */
    @Nullable LocalDate day(String member) {
        try {
            return body.has(member) ? LocalDate.parse(text(member)) : null;
        } catch (DateTimeParseException notADay) {
            throw Submission.refused(member + " has to be a day such as 2026-01-31.");
        }
    }
}
