package dev.ballast.profile;

import dev.ballast.declared.Extensions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The contract of a profile as JSON Schema, draft 2020-12, made from the records. What holds between two fields, and
 * how far a date may be from the as-of date, no schema can say; the reader checks those.
 */
public final class ProfileSchema {

    private ProfileSchema() {}

    /** The schema as indented JSON with a line feed at the end: the bytes of {@code profile.schema.json}. */
    public static String json() {
        return json(Extensions.NONE);
    }

    /** The same with what packs let a client state besides. */
    public static String json(Extensions extensions) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:ballast:schema:profile");
        schema.put("title", "Ballast profile");
        schema.put(
                "description",
                "What one organisation submits. Money is in whole units of currency; shares and rates are decimals: 5 % is 0.05.");
        var besides = new LinkedHashMap<String, Object>();
        besides.put(Sources.NAME, sources());
        if (!extensions.stated().isEmpty()) {
            besides.put(Extensions.NAME, ExtensionSection.schema(extensions));
        }
        schema.putAll(ProfileReader.SHAPE.schema(besides));
        return JsonText.pretty(schema);
    }

    private static Map<String, Object> sources() {
        var sources = new LinkedHashMap<String, Object>();
        sources.put("title", "sources");
        sources.put(
                "description", "Where the figures come from; of the entries above a line, the longest pointer speaks.");
        sources.putAll(Sources.schema());
        return sources;
    }
}
