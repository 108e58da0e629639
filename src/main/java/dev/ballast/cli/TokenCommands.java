package dev.ballast.cli;

import dev.ballast.access.Caller;
import dev.ballast.access.Role;
import dev.ballast.access.Token;
import dev.ballast.access.TokenFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tokens by which programs and people are known to the server. */
@Command(
        name = "token",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar token new nightly-run --role strategist --tenant acme --tokens tokens.json%n"
                + "  java -jar target/ballast.jar token revoke nightly-run --tokens tokens.json%n"
                + "%nUsage: ",
        description = "Tokens by which programs and people are known to the server.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class TokenCommands {

    private static final int USUAL_DAYS = 90;
    static final String FILE = "The file of tokens. Default BALLAST_TOKENS, else .ballast/tokens.json in your home.";

    private final Terminal terminal;

    TokenCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "new",
            description = "Makes a token and prints it, this once; the file keeps its digest alone.",
            mixinStandardHelpOptions = true)
    int make(
            @Parameters(paramLabel = "NAME", description = "Who holds it.") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "strategist, reviewer, integrator or auditor; may be given again.")
                    List<String> roles,
            @Option(
                            names = "--tenant",
                            defaultValue = Caller.THIS_MACHINE,
                            paramLabel = "NAME",
                            description = "Whose clients its holder sees. Default ${DEFAULT-VALUE}.")
                    String tenant,
            @Option(
                            names = "--until",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "The last day on which it is accepted; 90 days from now when left out.")
                    @Nullable LocalDate until,
            @Option(names = "--tokens", paramLabel = "FILE", description = FILE) @Nullable Path file) {
        LocalDate last = until == null ? today().plusDays(USUAL_DAYS) : until;
        if (last.isBefore(today())) {
            throw new Refusal(Exit.INVALID, "token-spent: %s is over\n  Give --until a day to come.".formatted(last));
        }
        String secret = Token.secret();
        new TokenFile(place(file)).add(token(secret, name, roles, tenant, last));
        terminal.out().println(secret);
        terminal.err()
                .printf("made: %s of tenant %s, accepted up to %s; the token is shown this once%n", name, tenant, last);
        return Exit.DONE;
    }

    private static Token token(String secret, String name, List<String> words, String tenant, LocalDate until) {
        Set<Role> roles = new LinkedHashSet<>();
        for (String word : words) {
            roles.add(Role.of(word)
                    .orElseThrow(() -> new Refusal(
                            Exit.INVALID,
                            "no-role: %s is no role\n  Give --role one of %s.".formatted(word, Role.words()))));
        }
        try {
            return Token.of(secret, name, roles, tenant, until).issuedBy(System.getProperty("user.name", ""));
        } catch (IllegalArgumentException refused) {
            throw new Refusal(
                    Exit.INVALID, "token-name: %s\n  Take a shorter or plainer name.".formatted(refused.getMessage()));
        }
    }

    @Command(name = "list", description = "Lists tokens by their names.", mixinStandardHelpOptions = true)
    int list(@Option(names = "--tokens", paramLabel = "FILE", description = FILE) @Nullable Path file) {
        new TokenFile(place(file)).read().forEach(token -> terminal.out().println(line(token)));
        return Exit.DONE;
    }

    private static String line(Token token) {
        String state = token.revoked() != null
                ? "revoked on " + token.revoked()
                : (token.isAcceptedOn(today()) ? "accepted up to " : "was accepted up to ") + token.until();
        return "%s  tenant %s  %s  %s"
                .formatted(
                        token.name(),
                        token.tenant(),
                        token.roles().stream().map(Role::word).sorted().collect(Collectors.joining(" ")),
                        state);
    }

    @Command(
            name = "revoke",
            description = "Revokes a token; a server that runs refuses it at once.",
            mixinStandardHelpOptions = true)
    int revoke(
            @Parameters(paramLabel = "NAME", description = "Who holds it.") String name,
            @Option(names = "--tokens", paramLabel = "FILE", description = FILE) @Nullable Path file) {
        new TokenFile(place(file)).revoke(name, today());
        terminal.err().printf("revoked: %s%n", name);
        return Exit.DONE;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The file as given, or as the environment has it. */
    static Path place(@Nullable Path file) {
        return file != null
                ? file
                : Path.of(LedgerOptions.environment(
                        "BALLAST_TOKENS",
                        Path.of(System.getProperty("user.home"), ".ballast", "tokens.json")
                                .toString()));
    }
}
