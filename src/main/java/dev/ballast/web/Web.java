package dev.ballast.web;

import dev.ballast.access.Access;
import dev.ballast.access.OpenId;
import dev.ballast.assess.RunningRules;
import dev.ballast.ledger.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the server. Settings stand here and in no file, so that nothing outside changes them by accident. */
public final class Web {

    private static final List<String> SETTINGS = List.of(
            "--spring.main.log-startup-info=false",
            "--spring.jmx.enabled=false",
            "--spring.mvc.problemdetails.enabled=true",
            "--spring.servlet.multipart.max-file-size=" + BodyLimit.LONGEST,
            "--spring.servlet.multipart.max-request-size=" + BodyLimit.LONGEST,
            "--spring.thymeleaf.encoding=UTF-8",
            "--spring.messages.encoding=UTF-8",
            "--spring.messages.fallback-to-system-locale=false",
            "--server.tomcat.max-http-form-post-size=" + BodyLimit.LONGEST,
            "--server.tomcat.connection-timeout=20s",
            "--spring.servlet.multipart.file-size-threshold=" + 2 * BodyLimit.LONGEST,
            "--logging.structured.format.console=${BALLAST_LOG_FORMAT:}",
            "--server.shutdown=graceful",
            "--logging.level.root=warn");

    private Web() {}

    /**
     * Serves on this address and port until the process ends, and says so once it answers.
     *
     * @param rules what to judge by
     * @param ledger opens the ledger that assessments are recorded in; null to record nothing
     * @param access how it is known who asks
     * @throws IOException when nothing can listen there; its message says what is wrong and how to mend it
     */
    public static void serve(
            String address, int port, RunningRules rules, @Nullable Supplier<Ledger> ledger, Access access)
            throws IOException {
        var binding = Binding.of(address, port);
        binding.checkGuardedBy(access);
        var running = start(binding.address().getHostAddress(), port, rules, ledger, access);
        int open = running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        System.err.println("Serving on " + Binding.shown(binding.address(), open));
    }

    /** The running server; {@code more} are further components, port zero is any free one. */
    static ConfigurableApplicationContext start(
            String address,
            int port,
            RunningRules rules,
            @Nullable Supplier<Ledger> ledger,
            Access access,
            Class<?>... more) {
        var sources = new ArrayList<Class<?>>(List.of(more));
        sources.add(WebFace.class);
        var application = new SpringApplication(sources.toArray(Class<?>[]::new));
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Access.class, () -> access);
            beans.registerBean(RunningRules.class, () -> rules);
            if (ledger != null) {
                beans.registerBean(Ledger.class, ledger);
            }
        });
        var arguments = new ArrayList<>(SETTINGS);
        arguments.add("--server.address=" + address);
        arguments.add("--server.port=" + port);
        if (access.openId() != null) {
            arguments.addAll(provider(access.openId()));
        }
        return application.run(arguments.toArray(String[]::new));
    }

    private static List<String> provider(OpenId openId) {
        String jwt = "--spring.security.oauth2.resourceserver.jwt.";
        var settings =
                new ArrayList<>(List.of(jwt + "issuer-uri=" + openId.issuer(), jwt + "audiences=" + openId.audience()));
        if (!openId.keys().isEmpty()) {
            settings.add(jwt + "jwk-set-uri=" + openId.keys());
        }
        return settings;
    }
}
