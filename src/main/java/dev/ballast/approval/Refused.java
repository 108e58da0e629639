package dev.ballast.approval;

import java.util.List;
import java.util.stream.Collectors;

/** What may not be said of rules, and why: every reason, with how to mend it on a second line. */
public final class Refused extends RuntimeException {

    private final transient List<Reason> reasons;

    /** One reason. */
    public record Reason(String code, String wrong, String mend) {}

    Refused(List<Reason> reasons) {
        super(reasons.stream()
                .map(each -> each.code + ": " + each.wrong + "\n  " + each.mend)
                .collect(Collectors.joining("\n")));
        this.reasons = List.copyOf(reasons);
    }

    /** At least one. */
    public List<Reason> reasons() {
        return reasons;
    }
}
