package dev.ballast.profile;

import dev.ballast.unit.Money;
import java.time.LocalDate;

/** Accelerators on order for one facility. */
public record AcceleratorOrder(
        @Described(value = "The price of the order.", min = 1, example = "2100000000")
        Money value,

        @Described(value = "The day of delivery.", min = 1, max = 15, example = "2027-01-31")
        LocalDate deliveryDate) {}
