package dev.ballast.report;

import dev.ballast.appraisal.VintagePlan;
import dev.ballast.timeline.VintageMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One vintage month by month over its five phases: what it takes, what it earns, what its loan is owed. */
public final class VintageReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:vintage:1";

    private static final int GAP = 12;

    private VintageReport() {}

    /** A table for people, in whole units of the currency, and what the models say of the whole. */
    public static String text(VintagePlan plan) {
        var lines = new Lines();
        if (plan.months().isEmpty()) {
            return lines.paragraph(
                            "",
                            plan.client()
                                    + ": no programme is stated in /monetisation/programme, so there is no vintage to follow.")
                    .toString();
        }
        lines.paragraph(
                        "",
                        "%s: one vintage by month, %s, as if all of its capital came from one loan at the marginal rate: drawn as it is spent, interest added until the accelerators are installed, then repaid in equal payments over their life. Drawn + earned + owners = capital + interest + principal + running + reserve + kept."
                                .formatted(plan.client(), plan.currency()))
                .blank();
        lines.verbatim("month       " + Cents.column("drawn") + Cents.column("earned") + Cents.column("owners"));
        lines.verbatim(
                " ".repeat(GAP) + Cents.column("capital") + Cents.column("interest") + Cents.column("principal"));
        lines.verbatim(" ".repeat(GAP)
                + Cents.column("running")
                + Cents.column("reserve")
                + Cents.column("kept")
                + Cents.column("owed"));
        VintageMonth.Phase phase = null;
        for (VintageMonth one : plan.months()) {
            if (one.phase() != phase) {
                phase = one.phase();
                lines.verbatim(phase.word());
            }
            var sources = one.sources();
            var uses = one.uses();
            lines.verbatim("  " + one.month() + Cents.column(sources.drawn()) + Cents.column(sources.earned())
                    + Cents.column(sources.owners()));
            lines.verbatim(" ".repeat(GAP)
                    + Cents.column(uses.capital())
                    + Cents.column(uses.interest())
                    + Cents.column(uses.principal()));
            lines.verbatim(" ".repeat(GAP)
                    + Cents.column(uses.running())
                    + Cents.column(uses.reserve())
                    + Cents.column(uses.kept())
                    + Cents.column(one.owed()));
        }
        lines.blank();
        totals(plan).forEach((name, cents) -> lines.verbatim("all months" + "  " + Cents.column(cents) + "  " + name));
        lines.blank();
        plan.sentences().forEach(sentence -> lines.paragraph("", sentence));
        return lines.toString();
    }

    private static Map<String, Long> totals(VintagePlan plan) {
        var totals = new LinkedHashMap<String, Long>();
        for (VintageMonth one : plan.months()) {
            amounts(one).forEach((name, cents) -> totals.merge(name, cents, Long::sum));
        }
        return totals;
    }

    /** The same for machines; amounts are text, for no binary number holds a cent. */
    public static String json(VintagePlan plan) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("client", plan.client());
        tree.put("currency", plan.currency());
        tree.put("months", plan.months().stream().map(VintageReport::tree).toList());
        return JsonReport.of(tree);
    }

    private static Map<String, Object> tree(VintageMonth one) {
        var tree = new TreeMap<String, Object>();
        tree.put("month", one.month().toString());
        tree.put("phase", one.phase().word());
        amounts(one).forEach((name, cents) -> tree.put(name, Cents.plain(cents)));
        tree.put("owed", Cents.plain(one.owed()));
        return tree;
    }

    /** The same for a spreadsheet. */
    public static String csv(VintagePlan plan) {
        var heads = new ArrayList<>(List.of("month", "phase"));
        heads.addAll(List.of("drawn", "earned", "owners"));
        heads.addAll(List.of("capital", "interest", "principal", "running", "reserve", "kept", "owed"));
        return Csv.of(heads, plan.months().stream().map(VintageReport::row).toList());
    }

    private static List<String> row(VintageMonth one) {
        var row = new ArrayList<>(List.of(one.month().toString(), one.phase().word()));
        amounts(one).values().forEach(cents -> row.add(Cents.plain(cents)));
        row.add(Cents.plain(one.owed()));
        return row;
    }

    /** Every amount but what is owed, by its name, in the order of the columns. */
    private static Map<String, Long> amounts(VintageMonth one) {
        var amounts = new LinkedHashMap<String, Long>();
        amounts.put("drawn", one.sources().drawn());
        amounts.put("earned", one.sources().earned());
        amounts.put("owners", one.sources().owners());
        amounts.put("capital", one.uses().capital());
        amounts.put("interest", one.uses().interest());
        amounts.put("principal", one.uses().principal());
        amounts.put("running", one.uses().running());
        amounts.put("reserve", one.uses().reserve());
        amounts.put("kept", one.uses().kept());
        return amounts;
    }
}
