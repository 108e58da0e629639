package dev.ballast.cli;

import dev.ballast.access.AccessRefusal;
import dev.ballast.approval.Refused;
import dev.ballast.assess.CoreLost;
import dev.ballast.ledger.LedgerRefusal;
import dev.ballast.report.ProblemReport;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command and returns its exit code: 0 done, 1 our fault, 2 invalid, 3 findings, 4 a replay that differs. */
public final class Cli {

    /** The name of the command that starts the server. */
    public static final String SERVE = "serve";

    private Cli() {}

    /** Runs the command in these arguments; no command but the one for it touches the server. */
    public static int run(Terminal terminal, Server server, String... arguments) {
        var line = new CommandLine(new Commands(terminal, server))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new AuditCommands(terminal))
                .addSubcommand(new BacktestCommand(terminal))
                .addSubcommand(new CommandLine(new ChangeCommands(terminal))
                        .addSubcommand(new PlanCommand(terminal))
                        .addSubcommand(new ValueCommand(terminal)))
                .addSubcommand(new MonthCommands(terminal))
                .addSubcommand(new ProfileCommands(terminal))
                .addSubcommand(new TokenCommands(terminal))
                .addSubcommand(new CommandLine(new RuleCommands(terminal))
                        .addSubcommand(new BookCommand(terminal))
                        .addSubcommand(new NewCommand(terminal))
                        .addSubcommand(new ProposeCommand(terminal))
                        .addSubcommand(new ApproveCommand(terminal))
                        .addSubcommand(new ObjectCommand(terminal))
                        .addSubcommand(new AnswerCommand(terminal))
                        .addSubcommand(new ApprovalsCommand(terminal))
                        .addSubcommand(new KeyCommand(terminal))
                        .addSubcommand(new SignCommand(terminal)))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((broken, given) -> usage(terminal, broken))
                .setExecutionExceptionHandler((failed, command, parsed) -> failure(terminal, failed));
        int code = line.execute(arguments);
        if (DataStream.hasLost(terminal.out())) {
            terminal.err().println("unwritable: standard output cannot be written");
            terminal.err().println("  Check the disk or device that it goes to; what was written is not complete.");
            return Exit.OUR_FAULT;
        }
        return code;
    }

    private static int usage(Terminal terminal, ParameterException broken) {
        terminal.err().println("usage: " + Messages.harmless(broken));
        terminal.err().println("  " + remedy(broken));
        return Exit.INVALID;
    }

    private static String remedy(ParameterException broken) {
        return broken.getArgSpec() != null && broken.getArgSpec().type() == LocalDate.class
                ? "Write a date as 2026-01-31."
                : "Try " + broken.getCommandLine().getCommandSpec().qualifiedName() + " --help.";
    }

    private static int failure(Terminal terminal, Exception failed) {
        if (failed instanceof Refusal refusal) {
            terminal.err().println(Messages.lines(refusal));
            return refusal.code();
        }
        if (failed instanceof LedgerRefusal || failed instanceof AccessRefusal || failed instanceof Refused) {
            terminal.err().println(Messages.lines(failed));
            return Exit.INVALID;
        }
        if (failed instanceof CoreLost lost) {
            terminal.err().print(ProblemReport.of(lost.problems()));
            return Exit.INVALID;
        }
        terminal.err().println("fault: " + failed.getClass().getSimpleName() + ": " + Messages.harmless(failed));
        terminal.err().println("  This is a fault of the program; report it with the command that you gave.");
        return Exit.OUR_FAULT;
    }
}
