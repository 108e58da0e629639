package dev.ballast.cli;

import dev.ballast.assess.Build;
import dev.ballast.assess.Rules;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the build, the rule engine, the packs. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var build = Build.running();
        Rules rules = RuleSource.of(null);
        return Stream.concat(
                        Stream.of("ballast " + build.ballast(), "drools " + build.drools()),
                        rules.rulebook().packs().stream()
                                .map(pack -> "pack " + pack.card().id() + " "
                                        + pack.card().version()))
                .toArray(String[]::new);
    }
}
