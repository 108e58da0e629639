package dev.ballast.web;

import dev.ballast.assess.Assessment;
import dev.ballast.fact.Problem;
import dev.ballast.report.StateText;
import dev.ballast.report.picture.Picture;
import dev.ballast.report.picture.Pictures;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param assessment null until a profile was assessed
 * @param problems what is wrong with the profile that was given
 * @param isNothingGiven whether the form was sent without any profile
 * @param pasted what stands in the field for pasting
 * @param example the example that is chosen
 */
record Page(
        @Nullable Assessment assessment,
        List<Problem> problems,
        boolean isNothingGiven,
        String pasted,
        String example) {

    static Page empty() {
        return new Page(null, List.of(), false, "", "");
    }

    static Page nothingGiven() {
        return new Page(null, List.of(), true, "", "");
    }

    static Page of(Assessment assessment, String pasted, String example) {
        return new Page(assessment, List.of(), false, pasted, example);
    }

    static Page of(List<Problem> problems, String pasted, String example) {
        return new Page(null, problems, false, pasted, example);
    }

    /** What there is to see of the answer; empty before there is one. */
    public List<Picture> pictures() {
        return assessment == null ? List.of() : Pictures.of(assessment);
    }

    /** The lines of the profile that the models read, and what stands there. */
    public SortedMap<String, String> lines() {
        var lines = new TreeMap<String, String>();
        if (assessment != null) {
            assessment.appraised().facts().stream()
                    .flatMap(fact -> fact.inputs().list().stream())
                    .filter(input -> !input.isParameter())
                    .forEach(input -> lines.put(input.at(), input.value()));
        }
        return lines;
    }

    /** What the rules behind the answer are; empty before there is one. */
    public String state() {
        return assessment == null ? "" : StateText.sentence(assessment.receipt());
    }

    /** What stands above an answer that rests on no full approval; empty above others. */
    public String banner() {
        return assessment == null
                ? ""
                : StateText.banner(assessment.receipt())
                        .map(StateText.Banner::line)
                        .orElse("");
    }

    public boolean isRefused() {
        return isNothingGiven || !problems.isEmpty();
    }
}
