package dev.ballast.rulebook.pack;

import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a small pack that is in order, for tests that spoil one of them. */
public final class PackTexts {

    public static final String PACK = """
            id: core
            title: A pack for tests
            version: 0.1.0
            layer: core
            owner: treasury-advisory
            licence: Proprietary
            effective: 2025-01-01
            review: 2027-05-01
            """;

    public static final String CLAIMS = """
            - id: D6
              sentence: Debt that cash flow cannot serve is worth nothing.
              limits: Says nothing about debt that a parent serves.
              source: A judgement of the house
            """;

    public static final String THRESHOLDS = """
            - id: debt.coverage.floor
              title: The lowest cover at which debt service is paid
              unit: ratio
              owner: treasury-advisory
              reads: floor-inclusive
              prudent: up
              basis: house
              protected: false
              bounds: {low: 1.00, high: 1.50, reason: Below one debt is not served.}
              values:
                - from: 2025-01-01
                  value: 1.00
                  status: in-force
                  known_since: 2025-01-01
                  checked: 2026-11-01
                  source: {issuer: Ballast, title: A judgement of the house, kind: house}
            """;

    private PackTexts() {}

    /** The whole pack, with a rule whose text is not looked at. */
    public static SortedMap<String, String> all() {
        var texts = new TreeMap<String, String>();
        texts.put("core/pack.yaml", PACK);
        texts.put("core/claims.yaml", CLAIMS);
        texts.put("core/thresholds.yaml", THRESHOLDS);
        texts.put("core/risk/thin-coverage.drl", "rule");
        texts.put("core/risk/thin-coverage.cases.yaml", "cases");
        return texts;
    }

    /** The whole pack with one file put in or replaced. */
    public static SortedMap<String, String> with(String path, String text) {
        var texts = all();
        texts.put(path, text);
        return texts;
    }

    /** The whole pack without one file. */
    public static SortedMap<String, String> without(String path) {
        var texts = all();
        texts.remove(path);
        return texts;
    }
}
