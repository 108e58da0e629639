package dev.ballast.profile;

import dev.ballast.unit.Money;

/** Money that a fund of the state puts into the programme. */
public record FundMoney(
        @Described(value = "The amount.", example = "6000000000")
        Money amount,

        @Described(value = "What the whole fund is worth.", min = 1, example = "140000000000")
        Money fundValue,

        @Described(value = "On whose terms the fund invests.", example = "policy")
        FundTerms terms,

        @Described(value = "Whether the mandate that allows it is published.", example = "published")
        FundMandate mandate,

        @Described(value = "Whether the withdrawal rule of the fund allows it.", example = "inside")
        WithdrawalRule withdrawalRule) {}
