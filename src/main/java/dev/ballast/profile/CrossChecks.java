package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Quantity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** What must hold between the lines of a profile; a check whose lines could not be read is passed over. */
final class CrossChecks {

    private static final int LEAST_DAYS_OF_A_YEAR = 350;
    private static final int MOST_DAYS_OF_A_YEAR = 380;

    /** How far parts may miss the sum that they make up. */
    private static final double PARTS_ROUNDED = 0.01;

    private static final double ROUNDING = 1e-9;

    private final SortedMap<String, Line> lines;
    private final Problems problems;

    private CrossChecks(SortedMap<String, Line> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    static void run(Reading reading, Problems problems) {
        var checks = new CrossChecks(reading.lines(), problems);
        checks.twelveMonthsApart();
        checks.inOrder();
        checks.partsMakeUp("silicon_cost_per_accelerator", true);
        checks.partsMakeUp("facility_cost_per_accelerator", false);
        checks.datesInOrder();
        checks.datedWithinPlan();
        checks.distinctIds("/financing/instruments");
        checks.distinctIds("/financing/covenants");
        checks.floatingWithinDebt();
        checks.noBalloonOnABullet();
        checks.distinctIds("/compute/facilities");
        checks.lateNotBeforeMedian();
        checks.distinctIds("/compute/training_runs");
        checks.distinctIds("/financials/liquidity/committed_facilities");
        checks.ofStatesAlone();
        checks.ofOneState();
        checks.contracts();
    }

    private void contracts() {
        String customers = "/contracts/customers";
        distinctIds(customers);
        distinctIds("/contracts/supply");
        distinctIds("/contracts/power");
        distinctIds("/contracts/dedicated");
        for (int customer = 0; isEntry(customers + "/" + customer); customer++) {
            String offtake = customers + "/" + customer + "/offtake";
            distinctIds(offtake);
            for (int at = 0; isEntry(offtake + "/" + at); at++) {
                before(offtake + "/" + at + "/term/start_date", offtake + "/" + at + "/term/end_date");
                instrument(offtake + "/" + at + "/serves");
            }
        }
    }

    private void instrument(String reference) {
        Line named = lines.get(reference);
        boolean isKnown = false;
        for (int at = 0; isEntry("/financing/instruments/" + at); at++) {
            Line id = lines.get("/financing/instruments/" + at + "/id");
            isKnown |= named == null || id == null || id.shown().equals(named.shown());
        }
        if (named != null && !isKnown) {
            String allowed = "the id of an instrument of /financing/instruments";
            problems.add(named.spot(), "matches-nothing", named.shown(), allowed, "Correct it, or leave it out.");
        }
    }

    private void before(String earlier, String later) {
        Line start = lines.get(earlier);
        Line end = lines.get(later);
        if (start != null && end != null && !((LocalDate) start.value()).isBefore((LocalDate) end.value())) {
            String allowed = "before " + end.shown() + ", the value of " + later;
            problems.add(start.spot(), "contradiction", start.shown(), allowed, "Correct one of the two.");
        }
    }

    private void inOrder() {
        atMost("/financials/liquidity/restricted_cash", "/financials/liquidity/cash_and_securities");
        atMost("/ecosystem/openness/model_sales/revenue", "/financials/latest_year/revenue");
        atMost("/ecosystem/openness/complement/revenue", "/financials/latest_year/revenue");
        atMost("/ecosystem/data/rights/uncleared_works_count", "/ecosystem/data/rights/works_count");
        atMost("/compute/demand/p10_accelerators_count", "/compute/demand/p50_accelerators_count");
        atMost("/compute/demand/p50_accelerators_count", "/compute/demand/p90_accelerators_count");
        atMost("/compute/demand/p90_accelerators_count", "/compute/demand/p99_accelerators_count");
        atMost("/compute/fleet/book/age_months", "/compute/fleet/book/book_life_months");
        for (int at = 0; isEntry("/compute/facilities/" + at); at++) {
            String terms = "/compute/facilities/" + at + "/site/construction";
            atMost(terms + "/contingency", terms + "/remaining_cost");
            String budget = "/compute/facilities/" + at + "/budget";
            atMost(budget + "/drawn_before_power", budget + "/total");
        }
    }

    private void ofOneState() {
        distinctIds("/sovereign/promises");
        distinctIds("/sovereign/services");
        distinctIds("/sovereign/supply/consignments");
        atMost("/sovereign/debt/pv_external", "/sovereign/debt/pv_public");
        atMost("/sovereign/debt/external_service", "/sovereign/debt/public_service");
        atMost("/sovereign/supply/tenant_accelerators_count", "/sovereign/supply/planned_accelerators_count");
        atMost("/sovereign/programme/external_loan/grace_months", "/sovereign/programme/external_loan/tenor_months");
    }

    private void ofStatesAlone() {
        Line kind = lines.get("/organisation/kind");
        if (kind != null && kind.value() != Kind.SOVEREIGN && isEntry("/sovereign")) {
            String allowed = "sovereign, as there is a section of this name";
            problems.add(
                    kind.spot(), "contradiction", kind.shown(), allowed, "Change the kind, or leave the section out.");
        }
    }

    private void partsMakeUp(String total, boolean isSilicon) {
        String parts = "/compute/fleet/detail/parts/";
        Line stated = lines.get("/compute/fleet/" + total);
        double sum = 0;
        for (int at = 0; isEntry(parts + at); at++) {
            Line part = lines.get(parts + at + "/part");
            Line cost = lines.get(parts + at + "/cost_per_accelerator");
            if (part == null || cost == null) {
                return;
            }
            sum += ((Part) part.value()).isSilicon() == isSilicon ? number(cost) : 0;
        }
        if (stated != null
                && stated.filledBy() == null
                && isEntry(parts + 0)
                && Math.abs(sum - number(stated)) > number(stated) * PARTS_ROUNDED) {
            String allowed = Amount.COUNT.shown(Count.of(sum).plain(), Amount.NO_CURRENCY)
                    + ", the sum of the parts of this sort in /compute/fleet/detail/parts";
            problems.add(stated.spot(), "contradiction", stated.shown(), allowed, "Correct one of the two.");
        }
    }

    private void atMost(String lesser, String greater) {
        Line low = lines.get(lesser);
        Line high = lines.get(greater);
        if (low != null && high != null && number(low) > number(high)) {
            String allowed = "at most " + high.shown() + ", the value of " + greater;
            problems.add(low.spot(), "contradiction", low.shown(), allowed, "Correct one of the two.");
        }
    }

    private void lateNotBeforeMedian() {
        for (int at = 0; isEntry("/compute/facilities/" + at); at++) {
            String delay = "/compute/facilities/" + at + "/site/grid_delay";
            atMost(delay + "/median_months", delay + "/late_months");
        }
    }

    private void datesInOrder() {
        for (int at = 0; isEntry("/financials/capex_plan/" + at); at++) {
            String item = "/financials/capex_plan/" + at;
            notAfter(item + "/cancel_by_date", item + "/date");
        }
        for (int at = 0; isEntry("/financials/liquidity/committed_facilities/" + at); at++) {
            String facility = "/financials/liquidity/committed_facilities/" + at;
            notAfter(facility + "/available_from", facility + "/available_until");
        }
    }

    private void notAfter(String earlier, String later) {
        Line first = lines.get(earlier);
        Line last = lines.get(later);
        if (first != null && last != null && date(first).isAfter(date(last))) {
            String allowed = "at the latest " + last.shown() + ", the value of " + later;
            problems.add(first.spot(), "contradiction", first.shown(), allowed, "Correct one of the two.");
        }
    }

    /** What is dated within twelve months is part of what is planned for them. */
    private void datedWithinPlan() {
        Line planned = lines.get("/financials/planned_capex");
        Line asOf = lines.get("/as_of");
        if (planned == null || asOf == null) {
            return;
        }
        double dated = 0;
        for (int at = 0; isEntry("/financials/capex_plan/" + at); at++) {
            Line day = lines.get("/financials/capex_plan/" + at + "/date");
            Line amount = lines.get("/financials/capex_plan/" + at + "/amount");
            boolean isDue = day != null && !date(day).isAfter(date(asOf).plusYears(1));
            dated += isDue && amount != null ? number(amount) : 0;
        }
        if (dated > number(planned) * (1 + ROUNDING)) {
            String allowed = "at least what /financials/capex_plan dates within twelve months";
            problems.add(planned.spot(), "contradiction", planned.shown(), allowed, "Correct one of the two.");
        }
    }

    private static LocalDate date(Line line) {
        return (LocalDate) line.value();
    }

    private static double number(Line line) {
        return ((Quantity) line.value()).value();
    }

    /** Floating debt is part of the debt; passed over when a principal could not be read. */
    private void floatingWithinDebt() {
        Line floating = lines.get("/financing/floating_rate/floating_debt");
        double principal = 0;
        for (int at = 0; isEntry("/financing/instruments/" + at); at++) {
            Line part = lines.get("/financing/instruments/" + at + "/principal");
            if (part == null) {
                return;
            }
            principal += number(part);
        }
        if (floating != null && number(floating) > principal * (1 + ROUNDING)) {
            String allowed = "at most the principal of all instruments together";
            problems.add(floating.spot(), "contradiction", floating.shown(), allowed, "Correct one of the two.");
        }
    }

    /** A bullet is a balloon of its own. */
    private void noBalloonOnABullet() {
        for (int at = 0; isEntry("/financing/instruments/" + at); at++) {
            Line repayment = lines.get("/financing/instruments/" + at + "/repayment");
            Line balloon = lines.get("/financing/instruments/" + at + "/detail/balloon_share");
            if (repayment != null && balloon != null && repayment.value() == Repayment.BULLET) {
                String allowed = "no balloon, as the repayment is a bullet";
                problems.add(balloon.spot(), "contradiction", balloon.shown(), allowed, "Correct one of the two.");
            }
        }
    }

    private void twelveMonthsApart() {
        Line latest = lines.get("/financials/latest_year/year_end");
        Line prior = lines.get("/financials/prior_year/year_end");
        if (latest != null && prior != null) {
            long days = ChronoUnit.DAYS.between((LocalDate) prior.value(), (LocalDate) latest.value());
            if (days < LEAST_DAYS_OF_A_YEAR || days > MOST_DAYS_OF_A_YEAR) {
                String allowed = "about twelve months before " + latest.shown();
                problems.add(prior.spot(), "contradiction", prior.shown(), allowed, "Give the year just before.");
            }
        }
    }

    private void distinctIds(String list) {
        Map<String, Integer> first = new HashMap<>();
        for (int at = 0; isEntry(list + "/" + at); at++) {
            Line id = lines.get(list + "/" + at + "/id");
            Integer earlier = id == null ? null : first.putIfAbsent(id.shown(), at);
            if (id != null && earlier != null) {
                String allowed = "an id of its own; " + list + "/" + earlier + " has this one";
                problems.add(id.spot(), "duplicate-id", id.shown(), allowed, "Rename one of the two.");
            }
        }
    }

    private boolean isEntry(String pointer) {
        return !lines.subMap(pointer + "/", pointer + "0").isEmpty();
    }
}
