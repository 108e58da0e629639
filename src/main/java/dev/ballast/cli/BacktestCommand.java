package dev.ballast.cli;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.backtest.Backtest;
import dev.ballast.backtest.BacktestCase;
import dev.ballast.backtest.CaseReader;
import dev.ballast.profile.AcceleratorPrices;
import dev.ballast.report.BacktestReport;
import dev.ballast.report.BacktestTree;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what the rules say of real issuers against what happened to them. */
@Command(
        name = "backtest",
        synopsisHeading = "Examples:%n  java -jar target/ballast.jar backtest fixtures/backtest%n%nUsage: ",
        description = "What the rules would have said of real issuers, and what happened to them.",
        mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder of cases, such as fixtures/backtest.")
    private Path folder = Path.of("");

    @Mixin
    private FoldersOption folders = new FoldersOption();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.text;

    private final Terminal terminal;

    BacktestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Path> rules = folders.orNull();
        Rules judging = RuleSource.of(rules);
        List<BacktestCase> cases = Refusal.unlessAccepted(CaseReader.read(folder, judging.rulebook()), Exit.INVALID);
        var backtest = Backtest.of(cases, new Assessor(judging, Models.bundled()), AcceleratorPrices.bundled());
        terminal.out()
                .print(
                        switch (format) {
                            case text -> BacktestReport.text(backtest);
                            case json -> BacktestTree.json(backtest);
                        });
        return Exit.DONE;
    }
}
