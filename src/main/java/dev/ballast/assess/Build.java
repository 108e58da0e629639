package dev.ballast.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is.
 *
 * @param ballast its own version; {@code development} when it does not run from its jar
 * @param drools the version of the rule engine
 */
public record Build(String ballast, String drools) {

    /** The build that is running. */
    public static Build running() {
        return new Build(
                version("/META-INF/maven/dev.ballast/ballast/pom.properties", "development"),
                version("/META-INF/maven/org.drools/drools-engine/pom.properties", "unknown"));
    }

    private static String version(String resource, String otherwise) {
        try (InputStream in = Build.class.getResourceAsStream(resource)) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", otherwise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
