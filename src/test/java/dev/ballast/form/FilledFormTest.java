package dev.ballast.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Asked;
import dev.ballast.profile.CanonicalProfile;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FilledFormTest {

    private static final String PRINCIPAL = "/financing/instruments/0/principal";

    @Test
    void makes_the_profile_that_a_program_would_send() {
        FilledForm form = FilledForm.of(Answers.borrower());
        JsonNode profile = JsonMapper.shared().readTree(form.profile());

        assertThat(form.faults()).isEmpty();
        assertThat(profile.at("/currency").asString()).isEqualTo("EUR");
        assertThat(profile.at("/financials/latest_year/pre_tax_income").decimalValue())
                .isEqualByComparingTo("-318000000");
        assertThat(profile.at("/financing/instruments/1/rate_decimal").decimalValue())
                .isEqualByComparingTo("0.0925");
        assertThat(profile.at("/compute/facilities/0/it_power_mw").decimalValue())
                .isEqualByComparingTo("90");
        Evidence read = ProfileReader.read("p", form.profile().getBytes(StandardCharsets.UTF_8))
                .get();
        assertThat(CanonicalProfile.of(read)).isEqualTo(CanonicalProfile.of(Objects.requireNonNull(form.evidence())));
    }

    @Test
    void leaves_out_what_nobody_typed() {
        var typed = Answers.borrower();
        typed.keySet().removeIf(at -> at.startsWith("/financing/instruments") || at.startsWith("/compute"));
        JsonNode profile = JsonMapper.shared().readTree(FilledForm.of(typed).profile());

        assertThat(FilledForm.of(typed).faults()).isEmpty();
        assertThat(profile.at("/financing/instruments").isEmpty()).isTrue();
        assertThat(profile.at("/compute/facilities").isEmpty()).isTrue();
        assertThat(profile.at("/compute/fleet").isMissingNode()).isTrue();
    }

    @Test
    void moves_a_second_debt_up_when_the_first_is_left_empty_and_tells_its_faults_at_its_own_field() {
        var typed = Answers.borrower();
        typed.keySet().removeIf(at -> at.startsWith("/financing/instruments/0"));
        typed.put("/financing/instruments/1/rate_decimal", "90");
        FilledForm form = FilledForm.of(typed);

        assertThat(JsonMapper.shared().readTree(form.profile()).at("/financing/instruments"))
                .hasSize(1);
        assertThat(form.faults()).containsOnlyKeys("/financing/instruments/1/rate_decimal");
    }

    @Test
    void names_everything_that_an_empty_form_lacks_and_nothing_of_what_may_be_left_empty() {
        Map<String, Fault> faults = FilledForm.of(Map.of()).faults();
        var required = Section.ALL.stream()
                .filter(section -> !section.isOptional())
                .flatMap(section -> section.lines().stream())
                .filter(Asked::isRequired)
                .map(Asked::at)
                .toList();

        assertThat(faults).containsOnlyKeys(required);
        assertThat(faults.get("/financials/planned_capex"))
                .isEqualTo(new Fault(
                        "nothing",
                        "an amount in whole units of the currency from 0 to 1e15",
                        "Enter the planned capex, such as 125bn."));
    }

    @Test
    void names_every_fault_at_once_each_at_its_field_and_keeps_what_was_typed() {
        var typed = new TreeMap<>(Answers.borrower());
        typed.put("/financials/planned_capex", "USD 3,400m");
        typed.put("/financing/marginal_rate_decimal", "6.5");
        typed.put("/compute/facilities/0/it_power_mw", "120 MWh");
        typed.put("/compute/demand/p50_accelerators_count", "17k");
        typed.put("/as_of", "31.1.2026");
        typed.remove(PRINCIPAL);
        FilledForm form = FilledForm.of(typed);

        assertThat(new TreeMap<>(form.faults()))
                .containsOnlyKeys(
                        "/as_of",
                        "/compute/demand/p10_accelerators_count",
                        "/compute/facilities/0/it_power_mw",
                        "/financials/planned_capex",
                        PRINCIPAL,
                        "/financing/marginal_rate_decimal");
        assertThat(fix(form, "/financing/marginal_rate_decimal")).isEqualTo("Did you mean 6.5 %?");
        assertThat(fix(form, PRINCIPAL)).isEqualTo("Enter the principal, such as 6.5bn.");
        assertThat(Objects.requireNonNull(form.faults().get("/compute/demand/p10_accelerators_count"))
                        .allowed())
                .isEqualTo("at most 17,000, the value of p50 accelerators");
        assertThat(form.typed()).isEqualTo(Map.copyOf(typed));
        assertThat(form.evidence()).isNull();
    }

    @Test
    void asks_for_the_rest_of_a_group_of_which_one_line_is_given() {
        var typed = Answers.borrower();
        typed.keySet().removeIf(at -> at.startsWith("/compute/facilities/0/"));
        typed.put("/compute/facilities/0/order/value", "much");
        FilledForm form = FilledForm.of(typed);

        assertThat(form.faults())
                .containsOnlyKeys(
                        "/compute/facilities/0/id",
                        "/compute/facilities/0/it_power_mw",
                        "/compute/facilities/0/budget/total",
                        "/compute/facilities/0/budget/drawn_before_power",
                        "/compute/facilities/0/order/value",
                        "/compute/facilities/0/order/delivery_date");
    }

    @Test
    void says_which_assumption_cannot_take_the_place_of_an_amount_in_another_currency() {
        var typed = Answers.borrower();
        typed.remove("/compute/fleet/facility_cost_per_accelerator");

        assertThat(fix(FilledForm.of(typed), "/compute/fleet/facility_cost_per_accelerator"))
                .isEqualTo(
                        "Enter the facility cost per accelerator, such as 24600; the assumption profile.facility-cost-per-accelerator is in another currency.");
        typed.put("/currency", "usd");
        typed.replaceAll((at, text) -> text.replaceAll("EUR|€", ""));
        assertThat(FilledForm.of(typed).faults()).isEmpty();
    }

    @Test
    void passes_over_what_is_not_asked() {
        var typed = Answers.borrower();
        typed.put("/sovereign/debt/gdp", "1bn");
        typed.put("then", "show");

        assertThat(FilledForm.of(typed).typed()).isEqualTo(Map.copyOf(Answers.borrower()));
        assertThat(FilledForm.of(typed).profile())
                .isEqualTo(FilledForm.of(Answers.borrower()).profile());
    }

    private static String fix(FilledForm form, String at) {
        return Objects.requireNonNull(form.fault(at)).fix();
    }
}
