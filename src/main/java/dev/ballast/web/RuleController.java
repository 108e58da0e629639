package dev.ballast.web;

import dev.ballast.assess.RunningRules;
import dev.ballast.report.JsonReport;
import dev.ballast.report.RuleTree;
import dev.ballast.rulebook.RuleCard;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of rules for a program. */
@RestController
@RequestMapping(path = "/api/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
final class RuleController {

    private static final int MOST = 200;

    private final RunningRules running;

    RuleController(RunningRules running) {
        this.running = running;
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable String pack,
            @RequestParam(required = false) @Nullable String severity,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate inForceOn,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "" + MOST) int limit,
            @RequestParam(defaultValue = "") String cursor) {
        if (limit < 1 || limit > MOST) {
            throw Submission.refused("limit has to be from 1 to " + MOST + ".");
        }
        var filter = new RuleFilter(pack, severity, owner, inForceOn, q);
        String after = opened(cursor);
        List<RuleCard> found = rules().stream()
                .filter(rule -> rule.id().compareTo(after) > 0)
                .filter(filter::accepts)
                .limit(limit + 1L)
                .toList();
        return TaggedText.of(response, MediaType.APPLICATION_JSON, page(found, limit));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> rule(HttpServletResponse response, @PathVariable String id) {
        return rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> TaggedText.of(response, MediaType.APPLICATION_JSON, JsonReport.of(RuleTree.of(rule))))
                .orElseThrow(() -> new RefusedRequest(ProblemKind.NOT_FOUND.detail("No rule has this id.")));
    }

    private List<RuleCard> rules() {
        return running.assessor().rules().rulebook().rules();
    }

    private static String page(List<RuleCard> found, int limit) {
        boolean isMore = found.size() > limit;
        List<RuleCard> items = isMore ? found.subList(0, limit) : found;
        var page = new TreeMap<String, @Nullable Object>();
        page.put("items", items.stream().map(RuleTree::of).toList());
        page.put("next", isMore ? sealed(items.get(limit - 1).id()) : null);
        return JsonReport.of(page);
    }

    private static String sealed(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String opened(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw Submission.refused("cursor has to be what next said.");
        }
    }
}
