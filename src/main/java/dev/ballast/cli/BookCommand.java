package dev.ballast.cli;

import dev.ballast.assess.Rules;
import dev.ballast.assess.Tested;
import dev.ballast.report.book.Book;
import dev.ballast.report.pdf.PdfWriter;
import dev.ballast.review.Contents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The rulebook in force on a day as one document. */
@Command(
        name = "book",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar rules book --format pdf -o book.pdf%n"
                + "  java -jar target/ballast.jar rules book --rules rules --since bundled -o draft.html%n%nUsage: ",
        description = "The rulebook in force on a day as one document: what a reviewer reads and signs.",
        mixinStandardHelpOptions = true)
final class BookCommand implements Callable<Integer> {

    /** How the book is written; the names are the words of {@code --format}. */
    enum Document {
        html,
        pdf
    }

    private final Terminal terminal;

    @Mixin
    private FoldersOption folders = new FoldersOption();

    @Option(
            names = "--since",
            paramLabel = "DIR",
            description = "The rules of the last book: a folder, or the word bundled for those of this build.")
    private @Nullable Path since;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateWord.class,
            description = "The day of the book; today when left out.")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", defaultValue = "html", description = "${COMPLETION-CANDIDATES}.")
    private Document format = Document.html;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write here.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Overwrite the file.")
    private boolean force;

    BookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Path> rules = folders.orNull();
        LocalDate day = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        Tested tested = RuleSource.accepted(Rules.test(RuleSource.files(rules)), rules, Exit.INVALID);
        String book = Book.of(Contents.of(
                RuleSource.of(rules),
                day,
                since == null ? null : RuleSource.of(RuleCommands.named(since)).rulebook(),
                Integer.parseInt(RuleCommands.NEAR),
                tested.results(),
                Rules.verify(RuleSource.files(rules), day)));
        byte[] bytes = format == Document.pdf ? PdfWriter.pdf(book, day) : book.getBytes(StandardCharsets.UTF_8);
        terminal.write(bytes, output, force);
        return Exit.DONE;
    }
}
