package dev.ballast.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TimelessZipTest {

    @Test
    void keeps_every_part_and_forgets_order_time_and_compression() throws IOException {
        byte[] one = TimelessZip.of(zip(1_000_000_000_000L, 9, "b.xml", "a.xml", "[Content_Types].xml"));
        byte[] other = TimelessZip.of(zip(1_700_000_000_000L, 1, "[Content_Types].xml", "a.xml", "b.xml"));

        assertThat(one).isEqualTo(other);
        assertThat(parts(one))
                .containsExactly("[Content_Types].xml: [Content_Types].xml", "a.xml: a.xml", "b.xml: b.xml");
    }

    private static byte[] zip(long time, int level, String... names) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(file)) {
            out.setLevel(level);
            for (String name : names) {
                var entry = new ZipEntry(name);
                entry.setTime(time);
                out.putNextEntry(entry);
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private static List<String> parts(byte[] zip) throws IOException {
        var parts = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(entry.getName() + ": " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
