package dev.ballast.assess;

import dev.ballast.audit.Models;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.rulebook.RuleFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rulebook that a server judges by, which another can follow while it runs. That other one is read, admitted and tried
 * beside it, and takes its place in one step; whatever is wrong leaves the running one where it is. Who has taken an
 * assessor keeps it, so that an answer is of one rulebook.
 */
public final class RunningRules {

    private final RuleFolders from;
    private final Models models;
    private volatile Pair pair;

    /** What judges, and what judged before; null where nothing did. */
    private record Pair(Offered now, @Nullable Offered before) {}

    private RunningRules(RuleFolders from, Models models, Offered first) {
        this.from = from;
        this.models = models;
        this.pair = new Pair(first, null);
    }

    /** The rules of these folders as a server starts with them, or all that is wrong. */
    public static Checked<RunningRules> start(RuleFolders from, Models models, LocalDate today) {
        Checked<Offered> first = from.folders().isEmpty() ? Offered.bundled(models) : Offered.in(from, today, models);
        return Offered.then(
                first,
                offered -> Offered.then(
                        offered.admit(from, today), admitted -> Checked.of(new RunningRules(from, models, offered))));
    }

    /** What judges now. Taken once for one answer, whatever takes its place meanwhile. */
    public Assessor assessor() {
        return pair.now.assessor();
    }

    /** The client of a profile, which may state what the packs that judge declare; or all that is wrong with it. */
    public Checked<Evidence> read(String name, byte[] profile, @Nullable LocalDate asOf) {
        return ProfileReader.read(name, profile, asOf, assessor().rules().extensions());
    }

    /** The files of the folders that judge now, by path; empty for the rules of this build alone. */
    public Map<String, String> texts() {
        RuleFiles files = pair.now.files();
        return files == null ? Map.of() : files.texts();
    }

    /** What judges now, as of a day. */
    public Standing standing(LocalDate today) {
        return Standing.of(assessor(), today);
    }

    /** What a roll back would return to; empty before the first swap. */
    public Optional<Standing> before(LocalDate today) {
        return Optional.ofNullable(pair.before).map(offered -> Standing.of(offered.assessor(), today));
    }

    /**
     * Reads the folders again and takes what stands there now, or says all that keeps it from being taken.
     *
     * @param clients whom both rulebooks judge for the difference
     * @param record told before anything changes; what it throws keeps the running rulebook
     */
    public synchronized Checked<Swap> swap(LocalDate today, List<Evidence> clients, Consumer<Swap> record) {
        if (from.folders().isEmpty()) {
            return refused("no-folder", "no folder of rules", "Start the server with --rules.");
        }
        return Offered.then(Offered.in(from, today, models), next -> {
            Offered now = pair.now;
            if (next.isSameAs(now)) {
                var standing = standing(today);
                return Checked.of(new Swap(standing, standing, false, 0, List.of()));
            }
            return Offered.then(
                    tried(next, today, clients),
                    swap -> Offered.then(next.admit(from, today), admitted -> taken(swap, next, record)));
        });
    }

    /** Takes the rulebook that judged before, if its signatures hold today; asked twice, it is undone. */
    public synchronized Checked<Swap> rollBack(LocalDate today, List<Evidence> clients, Consumer<Swap> record) {
        Offered before = pair.before;
        if (before == null) {
            return refused("nothing-before", "no rulebook before this one", "Swap first.");
        }
        return Offered.then(
                before.trusted(from, today),
                signed -> Offered.then(tried(before, today, clients), swap -> taken(swap, before, record)));
    }

    private Checked<Swap> tried(Offered next, LocalDate today, List<Evidence> clients) {
        List<Problem> lost = Offered.lost(next.assessor(), clients);
        if (!lost.isEmpty()) {
            return Checked.refused(lost);
        }
        var comparisons = new ArrayList<Comparison>();
        for (Evidence client : clients) {
            answer(client)
                    .ifPresent(before -> comparisons.add(
                            Comparison.of(before, next.assessor().assess(client))));
        }
        return Checked.of(new Swap(
                standing(today), Standing.of(next.assessor(), today), true, comparisons.size(), Shift.of(comparisons)));
    }

    /** Nothing where the running rules themselves lose what core finds: what mends them has nothing to be compared with. */
    private Optional<Assessment> answer(Evidence client) {
        try {
            return Optional.of(assessor().assess(client));
        } catch (CoreLost unanswered) {
            return Optional.empty();
        }
    }

    private Checked<Swap> taken(Swap swap, Offered next, Consumer<Swap> record) {
        record.accept(swap);
        pair = new Pair(next, pair.now);
        return Checked.of(swap);
    }

    private Checked<Swap> refused(String code, String found, String fix) {
        String named = from.folders().stream().map(Path::toString).collect(Collectors.joining(", "));
        String allowed = "a rulebook to take the place of the running one";
        return Checked.refused(List.of(new Problem(new Place(named, 0, 0, ""), code, found, allowed, fix)));
    }
}
