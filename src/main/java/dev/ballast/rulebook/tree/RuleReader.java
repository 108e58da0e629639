package dev.ballast.rulebook.tree;

import dev.ballast.fact.Checked;
import dev.ballast.rulebook.RuleText;
import dev.ballast.rulebook.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads one rule file into its tree. The grammar is that of Drools' own parser; whatever it accepts beyond the little
 * that rules may hold is refused under its own name, all at once.
 */
public final class RuleReader {

    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9_]*(/[a-z][a-z0-9_]*)*/[a-z][a-z0-9_-]*\\.drl");
    private static final int MOST_FACTS = 3;
    private static final int MOST_PINS = 6;

    private final Types types;

    public RuleReader(Vocabulary vocabulary) {
        this.types = new Types(vocabulary);
    }

    /** The id that a file of this path must have: {@code core/risk/thin-coverage.drl} is {@code core.risk.thin-coverage}. */
    public static String idOf(String path) {
        return path.replaceAll("\\.drl$", "").replace('/', '.');
    }

    /** The rule of one file, or everything that is wrong with it. */
    public Checked<Rule> read(RuleText text, PackNames names) {
        var faults = new Faults(text.path(), text.text());
        List<Rule> read =
                PATH.matcher(text.path()).matches() ? rules(text, names, faults) : refusePath(text.path(), faults);
        return faults.isEmpty() ? Checked.of(read.get(0)) : Checked.refused(faults.all());
    }

    private static List<Rule> refusePath(String path, Faults faults) {
        faults.add(0, "bad-path", path, "pack/shelf/words-with-hyphens.drl in lower case", "Rename the file.");
        return List.of();
    }

    private List<Rule> rules(RuleText text, PackNames names, Faults faults) {
        List<Token> tokens = RawText.tokens(text.text(), faults);
        var rules = new ArrayList<Rule>();
        if (!tokens.isEmpty()) {
            parse(text.text(), faults).forEach(file -> rules.addAll(file(file, text.path(), tokens, names, faults)));
        } else if (faults.isEmpty()) {
            faults.add(1, "empty", "an empty file", "one rule", "Write the rule or delete the file.");
        }
        return rules;
    }

    private static List<PackageDescr> parse(String text, Faults faults) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr file = parser.parse(false, text);
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
                faults.add(line, "not-a-rule", error.getMessage(), "the grammar of rules", "Correct the line.");
            }
            return parser.hasErrors() || file == null ? List.of() : List.of(file);
        } catch (DroolsParserException refused) {
            faults.add(1, "not-a-rule", String.valueOf(refused.getMessage()), "the grammar of rules", "Correct it.");
            return List.of();
        }
    }

    private List<Rule> file(PackageDescr file, String path, List<Token> tokens, PackNames names, Faults faults) {
        String id = idOf(path);
        var checks = new FileChecks(file, faults);
        checks.check(id.substring(0, id.lastIndexOf('.')));
        if (!id.startsWith(names.pack() + ".")) {
            faults.add(1, "package", id, "rules of pack " + names.pack(), "Move the file into the folder of its pack.");
        }
        Imports imports = Imports.read(file, types, faults);
        var rules = new ArrayList<Rule>();
        for (RuleDescr rule : file.getRules()) {
            if (rule.isQuery()) {
                faults.refuse(rule.getLine(), "query", "one rule");
            } else if (rules.isEmpty()) {
                checks.check(rule);
                rules.add(rule(rule, new Header(path, tokens, names), imports, faults));
            } else {
                faults.add(rule.getLine(), "second-rule", rule.getName(), "one rule a file", "Give it its own file.");
            }
        }
        if (rules.isEmpty()) {
            faults.add(1, "no-rule", "a file without a rule", "one rule", "Write the rule or delete the file.");
        }
        return rules;
    }

    /** What surrounds a rule: its file, its words, the names of its pack. */
    private record Header(String path, List<Token> tokens, PackNames names) {}

    private Rule rule(RuleDescr descr, Header header, Imports imports, Faults faults) {
        Titles.check(header.tokens(), faults);
        Annotations annotations =
                Annotations.read(header.tokens(), descr.getLine(), descr.getAnnotationNames(), faults);
        String id = idOf(header.path());
        var metadata = new MetadataReader(annotations, header.names(), types, faults).read(id);
        var bindings = new Bindings(header.names().thresholds(), header.names().declared());
        List<FactPattern> patterns = new PatternReader(imports, bindings, faults).read(descr.getLhs());
        count(descr, patterns, faults);
        return new Rule(id, descr.getName(), header.path(), metadata, patterns);
    }

    private static void count(RuleDescr rule, List<FactPattern> patterns, Faults faults) {
        long pins = patterns.stream().filter(FactPattern::isPin).count();
        long facts = patterns.size() - pins;
        if (rule.getLhs().getDescrs().isEmpty()) {
            faults.add(rule.getLine(), "no-pattern", "nothing after when", "at least one pattern", "Say when.");
        }
        if (facts > MOST_FACTS) {
            String found = facts + " patterns over facts";
            faults.add(rule.getLine(), "too-many-patterns", found, "at most three", "Split the rule in two.");
        }
        if (pins > MOST_PINS) {
            faults.add(rule.getLine(), "too-many-pins", pins + " pins", "at most six", "Split the rule in two.");
        }
    }
}
