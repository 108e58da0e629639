package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Limits;
import dev.ballast.profile.JsonText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelReportTest {

    @Test
    void shows_formula_source_limits_and_accuracy_of_a_fact() {
        assertThat(ModelReport.text()).contains("""
                BreakEvenHours
                  formula  capital of one accelerator ÷ (rental price − running cost per hour); ÷ (life of silicon ×
                           8,760 hours a year)
                  source   Break-even hours as published by Lenovo (LP2225, May 2025)
                  limits   Charges no interest and lets no price fall, so it flatters owning.
                  - hours, count
                    3 published figures, off by at most 0.01 % (allowed there: 0.1 %): site-costs.csv.
                  - utilisation, share: not compared with a published figure
                """);
    }

    @Test
    void says_how_runs_were_foretold_that_it_had_not_seen() {
        assertThat(ModelReport.text().replaceAll("\\s+", " "))
                .contains("- hours, count 25 runs, one organisation left out at a time: median error 15 %");
    }

    @Test
    void holds_every_type_of_fact_in_both_forms() {
        String text = ModelReport.text();
        String json = ModelReport.json();

        assertThat(Appraisal.vocabulary()).allSatisfy(type -> {
            assertThat(text).contains(type.getSimpleName() + "\n  formula  ");
            assertThat(json).contains("\"name\": \"" + type.getSimpleName() + "\"");
        });
        assertThat(json)
                .startsWith("{\n  \"$schema\": \"urn:ballast:models:1\",\n")
                .endsWith("}\n");
    }

    @Test
    void gives_accuracy_to_machines_as_numbers() {
        String worst = JsonText.pretty(Map.of("worst_share", new java.math.BigDecimal("0.00010")))
                .lines()
                .toList()
                .get(1)
                .strip();

        assertThat(ModelReport.json())
                .contains("\"published_figures\": 3,")
                .contains(worst)
                .doesNotContain("NaN");
    }

    /** Every fact says how it is computed and what it leaves out; one that does not is caught here, not by a reader. */
    @Test
    void finds_formula_and_limits_on_every_fact() {
        List<String> silent = Appraisal.vocabulary().stream()
                .filter(type -> !type.isAnnotationPresent(Formula.class) || !type.isAnnotationPresent(Limits.class))
                .map(Class::getSimpleName)
                .toList();

        assertThat(silent).isEmpty();
    }
}
