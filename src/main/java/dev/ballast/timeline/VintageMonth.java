package dev.ballast.timeline;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One month of a vintage that is paid for by a loan, in hundredths of the profile's currency, so that it agrees to the
 * cent: drawn + earned + owners = capital + interest + principal + running + reserve + kept.
 *
 * @param month the month that begins on this day
 * @param phase in which it begins
 * @param owed on the loan when it ends
 */
public record VintageMonth(LocalDate month, Phase phase, Sources sources, Uses uses, long owed) {

    /** The five phases, one after another. */
    public enum Phase {
        AGGREGATION,
        CONSTRUCTION,
        TRAINING,
        DEPLOYMENT,
        MONETISATION;

        /** The word that is printed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where money comes from.
     *
     * @param drawn of the loan: the capital as it is spent, and interest until the accelerators are installed
     * @param earned revenue less the cost of serving it
     * @param owners what owners put in because the month earns less than it has to pay
     */
    public record Sources(long drawn, long earned, long owners) {

        /** All of them. */
        public long sum() {
            return drawn + earned + owners;
        }
    }

    /**
     * Where it goes.
     *
     * @param capital machines, halls and power
     * @param interest on what is owed; added to the loan until the accelerators are installed
     * @param principal repaid
     * @param running cost of power, people and upkeep
     * @param reserve laid by for the next silicon, out of what is left, up to an even part of its cost
     * @param kept by the owners
     */
    public record Uses(long capital, long interest, long principal, long running, long reserve, long kept) {

        /** All of them. */
        public long sum() {
            return capital + interest + principal + running + reserve + kept;
        }
    }
}
