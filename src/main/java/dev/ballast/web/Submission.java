package dev.ballast.web;

import dev.ballast.assess.RunningRules;
import dev.ballast.fact.Checked;
import dev.ballast.profile.Evidence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The body of a request for an assessment: a profile, left as the bytes that were sent so that one reader judges it
 * wherever it comes from, and perhaps a date.
 */
final class Submission {

    /** Depth is the business of the profile's reader; the body's length is limited before. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final byte[] profile;

    /** Null when the profile's own date holds. */
    private final @Nullable LocalDate asOf;

    private Submission(byte[] profile, @Nullable LocalDate asOf) {
        this.profile = profile;
        this.asOf = asOf;
    }

    /** The evidence as of the date asked for, or all that is wrong with the profile. */
    Checked<Evidence> evidence(RunningRules rules) {
        return rules.read("profile", profile, asOf);
    }

    /** The profile as it was sent. */
    byte[] profile() {
        return profile.clone();
    }

    /**
     * Takes a body apart.
     *
     * @throws RefusedRequest when it is not JSON, or not an object of {@code profile} and perhaps {@code as_of}
     */
    static Submission read(byte[] body) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            return read(parser, body);
        }
    }

    private static Submission read(JsonParser parser, byte[] body) {
        var reading = new Reading(parser, body);
        try {
            return reading.submission();
        } catch (JacksonException broken) {
            byte[] rest = reading.inProfile();
            if (rest != null) {
                return new Submission(rest, null);
            }
            var at = broken.getLocation();
            String where = at == null ? "" : " near line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw refused("The body is not JSON in UTF-8" + where + ".");
        }
    }

    static RefusedRequest refused(String detail) {
        return new RefusedRequest(ProblemKind.UNREADABLE.detail(detail));
    }

    private static final int NOWHERE = -1;

    /** One pass over the members of the body. */
    private static final class Reading {

        private final JsonParser parser;
        private final byte[] body;
        private byte @Nullable [] profile;
        private @Nullable LocalDate asOf;
        private int open = NOWHERE;

        Reading(JsonParser parser, byte[] body) {
            this.parser = parser;
            this.body = body;
        }

        Submission submission() {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refused("The body has to be an object: {\"profile\": …, \"as_of\": \"2026-01-31\"}.");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                member(parser.currentName(), parser.nextToken());
            }
            if (parser.nextToken() != null) {
                throw refused("There is more after the end of the body's object.");
            }
            if (profile == null) {
                throw refused("The body has no profile: {\"profile\": …}.");
            }
            return new Submission(profile, asOf);
        }

        private void member(String name, JsonToken value) {
            switch (name) {
                case "profile" -> profile = once(name, profile, slice());
                case "as_of" -> asOf = once(name, asOf, date(value));
                default ->
                    throw refused("The body may hold profile and as_of, and nothing else;"
                            + " wrap a bare profile: {\"profile\": …}.");
            }
        }

        private static <T> T once(String name, @Nullable T before, T now) {
            if (before != null) {
                throw refused("The body has " + name + " twice.");
            }
            return now;
        }

        private byte[] slice() {
            long from = parser.currentTokenLocation().getByteOffset();
            if (from < 0) {
                throw refused("The body has to be in UTF-8.");
            }
            open = (int) from;
            parser.skipChildren();
            parser.finishToken();
            open = NOWHERE;
            return Arrays.copyOfRange(
                    body, (int) from, (int) parser.currentLocation().getByteOffset());
        }

        /** What is left from the start of a profile that does not end, for its own reader to judge; null elsewhere. */
        byte @Nullable [] inProfile() {
            return open == NOWHERE ? null : Arrays.copyOfRange(body, open, body.length);
        }

        private LocalDate date(JsonToken value) {
            try {
                if (value == JsonToken.VALUE_STRING) {
                    return LocalDate.parse(parser.getString());
                }
            } catch (DateTimeParseException notADate) {
                throw refused("as_of has to be a date such as 2026-01-31.");
            }
            throw refused("as_of has to be a date in quotes such as \"2026-01-31\".");
        }
    }
}
