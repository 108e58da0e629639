package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * Promises to pay that no balance sheet shows as debt. An amount that is left out is unknown, not none; zero says none.
 *
 * @param leasesNotCommenced absent when it is not known
 * @param residualValueGuarantees absent when it is not known
 * @param purchaseCommitments absent when it is not known
 */
public record OffBalanceSheet(
        @Described(
                value = "Payments, undiscounted, under leases that are signed but have not begun; zero for none.",
                example = "35000000000")
        @Nullable Money leasesNotCommenced,

        @Described(
                value = "The months over which such a lease is paid, on average.",
                min = 12,
                max = 480,
                example = "180")
        @Assumed("profile.lease-term")
        Months leaseTermMonths,

        @Described(
                value = "The most that would be due under guarantees of residual value given to others; zero for none.",
                example = "27300000000")
        @Nullable Money residualValueGuarantees,

        @Described(
                value = "How probable it is that the guarantees of residual value are called.",
                max = 1,
                example = "0.3")
        @Assumed("profile.guarantee-call")
        Share guaranteeCallShare,

        @Described(
                value = "Purchases that cannot be cancelled, take-or-pay included, without leases; zero for none.",
                example = "131050000000")
        @Nullable Money purchaseCommitments,

        @Described(
                value = "The months over which such purchases are paid, on average.",
                min = 1,
                max = 480,
                example = "60")
        @Assumed("profile.purchase-term")
        Months purchaseTermMonths) {}
