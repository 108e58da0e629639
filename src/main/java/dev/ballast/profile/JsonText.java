package dev.ballast.profile;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Maps, lists, texts, numbers and truth values as JSON: numbers as plain decimals, members in the order given. */
public final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    /** Without a blank. */
    public static String compact(Object value) {
        return written(value, new ObjectWriteContext.Base() {});
    }

    /** A line for each member and entry, indented by two blanks, with one line feed at the end. */
    public static String pretty(Object value) {
        return written(value, new Indented()) + "\n";
    }

    /** Without a blank, in UTF-8. */
    public static byte[] bytes(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(new ObjectWriteContext.Base() {}, bytes)) {
            write(value, out);
        }
        return bytes.toByteArray();
    }

    private static String written(Object value, ObjectWriteContext context) {
        var text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(context, text)) {
            write(value, out);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator out) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            members.forEach((name, member) -> {
                out.writeName(name.toString());
                write(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            out.writeStartArray();
            items.forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number.toPlainString());
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }

    /** Line feeds whatever the platform. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            return printer;
        }
    }
}
