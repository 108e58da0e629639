package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Basis;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The loop over facilities for models of what stands on their sites, and the silence about clients without any. */
final class Sites {

    private static final String FACILITIES = "/compute/facilities";

    private Sites() {}

    /** What one model makes of one facility. */
    interface Model {

        /** A fact, what is missing for one, or null when the fact has nothing to say of this facility. */
        @Nullable Fact of(Facility facility, String pointer);
    }

    /** One fact of this type a facility, in the order of the profile; {@code nothing} is said when none is left. */
    static List<Fact> facts(Evidence evidence, Class<? extends Fact> type, String nothing, Model model) {
        List<Facility> facilities = evidence.profile().compute().facilities();
        if (facilities.isEmpty()) {
            return List.of(noFacility(evidence, type));
        }
        var facts = new ArrayList<Fact>(facilities.size());
        for (int index = 0; index < facilities.size(); index++) {
            Fact fact = model.of(facilities.get(index), FACILITIES + "/" + index + "/");
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts.isEmpty() ? List.of(NotApplicable.of(type, nothing)) : facts;
    }

    /** Not applicable when the client says that there are none; not assessed when it marks the empty list as assumed. */
    private static Fact noFacility(Evidence evidence, Class<? extends Fact> type) {
        boolean isUnknown = evidence.inputs(FACILITIES).weakestBasis() == Basis.ASSUMED;
        About about = About.organisation(evidence.profile().organisation().name());
        return isUnknown
                ? NotAssessed.of(type, about, FACILITIES)
                : NotApplicable.of(type, "no facility is planned or under construction");
    }
}
