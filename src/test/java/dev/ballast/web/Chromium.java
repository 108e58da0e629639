package dev.ballast.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chromium of this machine without a window, and a server that it talks to. */
final class Chromium implements AutoCloseable {

    static final int DESKTOP = 1280;

    /** A desktop of 1280 pixels at a zoom of 400 %, as WCAG 1.4.10 has it. */
    static final int NARROW = 320;

    private static final int HIGH = 900;
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final RunningServer server = new RunningServer();
    private final Path downloads = folder();
    private final ChromeDriver driver = Driver.started(downloads);

    /** A page of the server as a reader meets it first: wide, light, with scripts allowed and nothing logged. */
    void startAfresh() {
        width(DESKTOP);
        dark(false);
        scripts(true);
        requests();
        complaints();
    }

    RunningServer server() {
        return server;
    }

    /** Opens a page, which the driver by itself takes for open while the one before it still stands there. */
    void open(String path) {
        leave(() -> driver.get("http://127.0.0.1:" + server.port() + path));
    }

    /** Waits until the page that is open was drawn, before which a key finds nothing to go to. */
    void draw() {
        driver.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));");
    }

    /** Has the first page assess an example. */
    void assess(String example) {
        open("/");
        select("example", example);
        leave(() -> element("button:not([name])").click());
    }

    /** Has the first page assess what is pasted. */
    void paste(String profile) {
        open("/");
        run("document.querySelector('#pasted').value = arguments[0]", profile);
        leave(() -> element("button:not([name])").click());
    }

    /** Types this into the form, by line, and presses the button of this name. */
    void fill(Map<String, String> typed, String then) {
        open("/form");
        run(
                "for (const [at, text] of Object.entries(arguments[0])) { document.getElementById(at).value = text; }",
                typed);
        leave(() -> element("button[value=" + then + "]").click());
    }

    /** Presses one of the buttons of an answer that lead there, counted from nought, or from the end below it. */
    void ask(String path, int number) {
        List<WebElement> buttons = elements("button[formaction='" + path + "']");
        leave(() -> buttons.get(Math.floorMod(number, buttons.size())).click());
    }

    /** Asks an answer what another figure would do. */
    void whatIf(String line, String value) {
        select("at", line);
        element("#value").sendKeys(value);
        ask("/whatif", 0);
    }

    /** Asks whether the answer to an example comes out again. */
    void replay(String example) {
        Path kept = downloads.resolve("kept-" + example + ".txt");
        write(kept, server.form("as", "json", "example", example).body().getBytes(StandardCharsets.UTF_8));
        element("#answer-file").sendKeys(kept.toString());
        ask("/replay", 0);
    }

    void select(String id, String value) {
        element("#" + id + " option[value='" + value + "']").click();
    }

    WebElement element(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> elements(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String heading() {
        return element("h1").getText();
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    /** Does what leads to another page and waits for that page, which neither a click nor a key does by itself. */
    void leave(Runnable step) {
        run("window.isLeft = false");
        step.run();
        new WebDriverWait(driver, PATIENCE, OFTEN)
                .until(any -> Boolean.TRUE.equals(
                        run("return window.isLeft === undefined && document.readyState === 'complete'")));
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /** Presses a key, or types, where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    void openAllDetails() {
        run("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    void width(int pixels) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HIGH, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean isDark) {
        var scheme = Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(scheme)));
    }

    /** The page as it is printed, a PDF. */
    byte[] paper() {
        var paper = command("Page.printToPDF", Map.of("printBackground", true));
        return Base64.getDecoder().decode(String.valueOf(paper.get("data")));
    }

    void scripts(boolean areRun) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !areRun));
    }

    /** What WCAG 2.2 AA forbids and axe-core finds in the page that is open: rule, help and the elements. */
    List<String> violations() {
        return Stream.concat(judged(Axe.rest()).stream(), contrastViolations().stream())
                .toList();
    }

    /** Those of text that stands out too little, all that changes with the colours. */
    List<String> contrastViolations() {
        return judged(Axe.contrast());
    }

    @SuppressWarnings("unchecked")
    private List<String> judged(String script) {
        run("if (!window.axe) { " + Axe.LIBRARY + " }");
        return (List<String>) driver.executeAsyncScript(script);
    }

    /** Every address that was asked for since the last question. */
    List<URI> requests() {
        return log(LogType.PERFORMANCE)
                .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).at("/message"))
                .filter(message -> message.at("/method").asString().equals("Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url"))
                .map(JsonNode::asString)
                .map(URI::create)
                .toList();
    }

    /** What the console of the browser complained of since the last question. */
    List<String> complaints() {
        return log(LogType.BROWSER).map(LogEntry::getMessage).toList();
    }

    /** Keeps what is in sight and two screens below it as a picture in {@code target/screenshots}. */
    void picture(String name) {
        long from = pixels("scrollY");
        long height = Math.min(3 * HIGH, Math.max(HIGH, pixels("document.body.scrollHeight - scrollY")));
        var clip = Map.of("x", 0, "y", from, "width", pixels("innerWidth"), "height", height, "scale", 1);
        var seen =
                command("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(seen.get("data"))));
    }

    private long pixels(String measured) {
        return ((Number) Objects.requireNonNull(run("return Math.round(" + measured + ")"))).longValue();
    }

    /** Waits for a download with this ending and returns it. */
    Path download(String ending) {
        return new WebDriverWait(driver, PATIENCE, OFTEN).until(any -> {
            try (Stream<Path> files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        driver.quit();
        server.close();
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    private Stream<LogEntry> log(String type) {
        return driver.manage().logs().get(type).getAll().stream();
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of(
                            "target",
                            "downloads",
                            String.valueOf(ProcessHandle.current().pid())))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
