package dev.ballast.profile;

import dev.ballast.unit.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the compute programme costs the state.
 *
 * @param externalLoan absent when the programme borrows nothing abroad
 * @param business absent when nobody has worked out what the programme earns
 * @param fund absent when no fund of the state puts money in
 */
public record Programme(
        @Described(
                value = "The loan in hard currency that the programme takes abroad; left out when there is none.",
                example = "")
        @Nullable ProgrammeLoan externalLoan,

        @Described(value = "Debt that the programme adds at home.", example = "500000000")
        Money domesticDebt,

        @Described(value = "Hardware that is imported for the programme and paid from reserves.", example = "900000000")
        Money hardwareImports,

        @Described(value = "What the programme costs and earns.", example = "") @Nullable ProgrammeBusiness business,

        @Described(
                value = "Money that a fund of the state puts into the programme; left out when there is none.",
                example = "")
        @Nullable FundMoney fund) {}
