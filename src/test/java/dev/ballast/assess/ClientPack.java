package dev.ballast.assess;

import dev.ballast.audit.Models;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pack of the client Acme in a folder, to be laid over the rules of the program. */
final class ClientPack {

    private final Path folder;

    ClientPack(Path folder) {
        this.folder = folder;
        file("acme/pack.yaml", """
                id: acme
                title: What Acme adds
                version: 0.1.0
                layer: client
                requires:
                  - {id: core, version: 0.1.0}
                owner: acme-treasury
                licence: Proprietary
                effective: 2025-01-01
                review: 2027-05-01
                """);
    }

    /** A waiver that holds from 2025 to the end of 2026 and was approved, with these lines of its own. */
    ClientPack waives(String... lines) {
        return file("acme/waivers.yaml", granted("- id: one-exception", "2025-12-01", lines));
    }

    /** A move of a threshold, granted likewise. */
    ClientPack moves(String threshold, String was, String value) {
        return file(
                "acme/moves.yaml",
                granted("- threshold: " + threshold, "2025-01-01", "was: " + was, "value: " + value));
    }

    private static String granted(String first, String from, String... lines) {
        return """
                %s
                  %s
                  from: %s
                  expires: 2026-12-01
                  reason: The board decided so.
                  owner: acme-treasury
                  approver: risk-committee
                """.formatted(first, String.join("\n  ", lines), from);
    }

    /** A rule that speaks wherever debt service was computed and these conditions hold. */
    ClientPack adds(String name, String subject, String direction, String type, String condition) {
        file("acme/money/" + name + ".cases.yaml", "");
        return file("acme/money/" + name + ".drl", """
                package acme.money

                import %5$s

                global dev.ballast.rulebook.Findings findings

                rule "Acme says so of %1$s"
                    @id( "acme.money.%1$s" )
                    @owner( "acme-treasury" )
                    @claim( "D6" )
                    @basis( "house" )
                    @severity( "low" )
                    @effective( "2025-01-01" )
                    @source( "A judgement of the house" )
                    @advice( "Put it before the board." )
                    @rationale( "The board of Acme hears of it whenever it is computed." )
                    @limits( "Says nothing of years that were not planned." )
                    @subject( "%2$s" )
                    @direction( "%3$s" )
                when
                    %4$s
                then
                    findings.add( kcontext );
                end
                """.formatted(name, subject, direction, condition, type));
    }

    /** The same pack, which then only waives and moves. */
    ClientPack withoutRules() {
        try {
            Files.delete(folder.resolve("acme/money/covered.drl"));
            Files.delete(folder.resolve("acme/money/covered.cases.yaml"));
            Files.delete(folder.resolve("acme/money"));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ClientPack file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Assessment assess(String client) {
        return new Assessor(rules(), Models.bundled()).assess(evidence(client));
    }

    Rules rules() {
        Checked<Rules> rules = Rules.in(folder);
        if (!rules.isAccepted()) {
            throw new AssertionError(rules.problems());
        }
        return rules.get();
    }

    /** The codes of what is wrong. */
    List<String> refusals() {
        return Rules.in(folder).problems().stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }

    static Evidence evidence(String client) {
        try {
            byte[] text = Files.readAllBytes(Path.of("fixtures", "profiles", client + ".json"));
            return ProfileReader.read(client, text, null).get();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
