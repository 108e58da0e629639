package dev.ballast.web;

import dev.ballast.access.Caller;
import dev.ballast.assess.RunningRules;
import dev.ballast.assess.Swap;
import dev.ballast.audit.Sha256;
import dev.ballast.audit.Tree;
import dev.ballast.fact.Checked;
import dev.ballast.ledger.Content;
import dev.ballast.ledger.Entry;
import dev.ballast.ledger.Kind;
import dev.ballast.ledger.Ledger;
import dev.ballast.profile.Evidence;
import dev.ballast.report.Harmless;
import dev.ballast.report.JsonReport;
import dev.ballast.web.guard.Callers;
import dev.ballast.web.operations.Meters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rulebook that judges, and another one in its place. Rules are never in a body: they come from the folders that the
 * server was started with. What happened is an entry of the ledger, and a line of the log.
 */
@RestController
@RequestMapping(path = "/api/v1/rulebook", produces = MediaType.APPLICATION_JSON_VALUE)
final class RulebookController {

    private static final System.Logger LOG = System.getLogger(RulebookController.class.getName());

    private final RunningRules rules;
    private final Rehearsal rehearsal;
    private final Meters meters;
    private final @Nullable Ledger ledger;

    /** How one rulebook takes the place of another: {@link RunningRules#swap} or {@link RunningRules#rollBack}. */
    private interface Way {

        Checked<Swap> take(LocalDate today, List<Evidence> clients, Consumer<Swap> record);
    }

    RulebookController(RunningRules rules, Rehearsal rehearsal, Meters meters, ObjectProvider<Ledger> ledger) {
        this.rules = rules;
        this.rehearsal = rehearsal;
        this.meters = meters;
        this.ledger = ledger.getIfAvailable();
    }

    @GetMapping
    String rulebook() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        var tree = new TreeMap<String, @Nullable Object>();
        tree.put("now", Tree.of(rules.standing(today)));
        tree.put("before", rules.before(today).map(Tree::of).orElse(null));
        return JsonReport.of(tree);
    }

    @PostMapping("/swap")
    ResponseEntity<String> swap(HttpServletRequest request) {
        return change(request, Kind.SWAP, rules::swap);
    }

    @PostMapping("/rollback")
    ResponseEntity<String> rollBack(HttpServletRequest request) {
        return change(request, Kind.ROLLBACK, rules::rollBack);
    }

    private ResponseEntity<String> change(HttpServletRequest request, Kind kind, Way way) {
        if (BodyLimit.body(request).length > 0) {
            throw Submission.refused("Send no body: rules come from the folders that the server was started with.");
        }
        Caller by = Callers.current();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        var clients = rehearsal.of(by.tenant());
        var recorded = new ArrayList<Entry>();
        Checked<Swap> taken = way.take(today, clients.evidence(), swap -> {
            if (ledger != null) {
                recorded.add(ledger.record(content(kind, today, swap, told(kind, by, today, clients, swap))));
            }
        });
        if (!taken.isAccepted()) {
            meters.rulebook(kind.word(), "refused");
            throw new RefusedRequest(ProblemKind.ofRules(taken.problems()));
        }
        Swap swap = taken.get();
        meters.rulebook(kind.word(), swap.isChanged() ? "taken" : "unchanged");
        if (swap.isChanged()) {
            log(kind, by, swap);
        }
        var answer = ResponseEntity.ok();
        recorded.forEach(entry -> answer.header(AssessmentController.LEDGER_HEAD, entry.stub()));
        return answer.body(told(kind, by, today, clients, swap));
    }

    private static void log(Kind kind, Caller by, Swap swap) {
        String line = "Rulebook: %s by %s, from %s to %s"
                .formatted(
                        kind.word(),
                        Harmless.text(by.name()),
                        swap.before().digest(),
                        swap.after().digest());
        LOG.log(System.Logger.Level.WARNING, line); // what is said less loudly is not printed
    }

    /** What is answered; the ledger keeps its digest. */
    private static String told(Kind kind, Caller by, LocalDate today, Rehearsal.Clients clients, Swap swap) {
        var tree = new TreeMap<String, Object>();
        tree.put("change", kind.word());
        tree.put("by", by.name());
        tree.put("on", today.toString());
        tree.put("changed", swap.isChanged());
        tree.put("before", Tree.of(swap.before()));
        tree.put("after", Tree.of(swap.after()));
        tree.put("clients", clients.from());
        tree.put("compared", swap.compared());
        tree.put("rules", Tree.of(swap.shifts()));
        return JsonReport.of(tree);
    }

    private static Content content(Kind kind, LocalDate today, Swap swap, String told) {
        var after = swap.after();
        return Content.ofRules(
                kind, today, after.state().word(), after.digest(), swap.before().digest(), Sha256.of(told));
    }
}
