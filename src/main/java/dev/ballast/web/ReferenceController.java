package dev.ballast.web;

import dev.ballast.appraisal.Accuracy;
import dev.ballast.appraisal.Appraisal;
import dev.ballast.assess.RunningRules;
import dev.ballast.report.ModelReport;
import dev.ballast.rulebook.FactSheet;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Severity;
import dev.ballast.rulebook.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages for who reads rules and models: the catalogue, one rule, and every figure of the models. */
@Controller
final class ReferenceController {

    private final RunningRules running;
    private final Map<String, String> bundled = RuleFiles.bundled().get().texts();

    ReferenceController(RunningRules running) {
        this.running = running;
    }

    @GetMapping(path = "/rules", produces = MediaType.TEXT_HTML_VALUE)
    String rules(
            @RequestParam(defaultValue = "") String pack,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var filter = new RuleFilter(
                pack.isEmpty() ? null : pack, severity.isEmpty() ? null : severity, null, null, q.isEmpty() ? null : q);
        Rulebook rulebook = running.assessor().rules().rulebook();
        List<RuleCard> rules = rulebook.rules();
        model.addAttribute("rulebook", rulebook);
        model.addAttribute("all", rules.size());
        model.addAttribute("filter", filter);
        model.addAttribute(
                "severities",
                Arrays.stream(Severity.values()).map(Severity::word).toList());
        model.addAttribute("rules", rules.stream().filter(filter::accepts).toList());
        return "rules";
    }

    @GetMapping(path = "/rules/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String rule(@PathVariable String id, Model model) {
        var texts = new TreeMap<>(bundled);
        texts.putAll(running.texts());
        model.addAttribute(
                "page",
                RulePage.of(running.assessor().rules().rulebook(), texts, id)
                        .orElseThrow(() -> new RefusedRequest(ProblemKind.NOT_FOUND.detail("No rule has this id."))));
        return "rule";
    }

    @GetMapping(path = "/models", produces = MediaType.TEXT_HTML_VALUE)
    String models(Model model) {
        List<FactSheet> sheets = FactSheet.all(Vocabulary.of(Appraisal.vocabulary()));
        Map<String, String> accuracy = Accuracy.all().stream()
                .collect(Collectors.toMap(
                        Accuracy::figure, ModelReport::words, (one, other) -> one + " " + other, TreeMap::new));
        sheets.forEach(sheet ->
                sheet.figures().forEach(figure -> accuracy.putIfAbsent(figure.path(), ModelReport.NOT_COMPARED + ".")));
        model.addAttribute("sheets", sheets);
        model.addAttribute("accuracy", accuracy);
        return "models";
    }
}
