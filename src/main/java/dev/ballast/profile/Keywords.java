package dev.ballast.profile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keywords of JSON Schema in the order in which they are printed. */
final class Keywords {

    private Keywords() {}

    static Map<String, Object> of(String first, Object one, String second, Object two) {
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put(first, one);
        keywords.put(second, two);
        return keywords;
    }
}
