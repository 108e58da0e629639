package dev.ballast.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file that depends on nothing but what is in it: sorted, without times, and stored as it is, because what
 * compression makes of the same bytes depends on the library that a JDK was built with.
 */
final class TimelessZip {

    /** The first day that a ZIP file can name. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Readers find this part first, as the standard for such files advises. */
    private static final String TYPES = "[Content_Types].xml";

    private TimelessZip() {}

    static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> parts = parts(zip);
        var file = new ByteArrayOutputStream(zip.length);
        try (var out = new ZipOutputStream(file)) {
            byte[] types = parts.remove(TYPES);
            if (types != null) {
                put(out, TYPES, types);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(out, part.getKey(), part.getValue());
            }
        }
        return file.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(EPOCH);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
