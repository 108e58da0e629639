package dev.ballast.assess;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.rulebook.cases.Change;
import dev.ballast.rulebook.cases.FactsOfProfile.Assessed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the models make of an example after some changes, for the cases of rules. */
final class ExampleFacts {

    private ExampleFacts() {}

    static Checked<Assessed> of(String example, List<Change> changes, LocalDate asOf, Extensions extensions) {
        Optional<String> profile = Examples.profile(example);
        if (profile.isEmpty()) {
            return refused(example, "unknown-example", "no example of this name", String.join(", ", Examples.names()));
        }
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        changes.forEach(change -> values.put(change.at(), change.value()));
        try {
            return facts(ProfileReader.read(example, ChangedText.of(profile.get(), values), asOf, extensions));
        } catch (IllegalArgumentException nowhere) {
            return refused(example, "unknown-pointer", String.valueOf(nowhere.getMessage()), "lines of the example");
        }
    }

    private static Checked<Assessed> facts(Checked<Evidence> evidence) {
        return evidence.isAccepted()
                ? Checked.of(new Assessed(
                        Appraisal.facts(evidence.get()),
                        Appraisal.kind(evidence.get()),
                        evidence.get().profile().organisation().countryCode()))
                : Checked.refused(evidence.problems());
    }

    private static Checked<Assessed> refused(String example, String code, String found, String allowed) {
        return Checked.refused(
                List.of(new Problem(new Place(example, 0, 0, ""), code, found, allowed, "Correct the case.")));
    }
}
