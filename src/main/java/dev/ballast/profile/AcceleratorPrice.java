package dev.ballast.profile;

import java.time.LocalDate;

/**
 * What accelerators fetched at one age. Prices of one sort and accelerator make a series, whose ages count from its start and
 * whose values need no unit but must share one.
 */
public record AcceleratorPrice(
        @Described(value = "How the price came about.", example = "resale-curve")
        PriceSort sort,

        @Described(value = "Which accelerator.", min = 1, max = 60, example = "H100 PCIe")
        String accelerator,

        @Described(value = "Age in months.", max = 240, example = "24")
        double months,

        @Described(value = "What it fetched: money, or a part of the price when new.", min = 1e-9, example = "0.6")
        double value,

        @Described(value = "The day from which the price could be read.", example = "2026-06-30")
        LocalDate knownOn,

        @Described(value = "Where it could be read.", min = 1, max = 300, example = "A marketplace")
        String source) {

    /** The series that it belongs to: {@code resale-curve H100 PCIe}. */
    public String series() {
        return sort.word() + " " + accelerator;
    }
}
