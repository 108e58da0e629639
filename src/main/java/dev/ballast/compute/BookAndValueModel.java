package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Book;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link BookAndValue} of the fleet as the accounts carry it. */
public final class BookAndValueModel {

    private BookAndValueModel() {}

    /** One fact; not assessed without a fleet or without its book. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Fleet fleet = evidence.profile().compute().fleet();
        Book book = fleet == null ? null : fleet.book();
        if (fleet == null || book == null) {
            return List.of(NotAssessed.of(BookAndValue.class, about, "/compute/fleet/book"));
        }
        double price = fleet.acceleratorsCount().value()
                * OwnedCost.of(fleet, evidence.parameters()).silicon();
        var paths = Obsolescence.of(evidence.parameters());
        double age = book.ageMonths().value();
        double carried = book.netBookValue().value();
        double left = StrictMath.max(0, book.bookLifeMonths().value() - age);
        double worth = price * paths.expectedAfter(age, Months.ZERO);
        double widest = carried - worth;
        int widestMonth = 0;
        for (int month = 1; month < left; month++) {
            double apart = carried * (1 - month / left) - price * paths.expectedAfter(age + month, Months.ZERO);
            widestMonth = apart > widest ? month : widestMonth;
            widest = StrictMath.max(widest, apart);
        }
        var currency = evidence.profile().currency();
        return List.of(new BookAndValue(
                about,
                book.netBookValue(),
                Money.of(currency, worth),
                Money.of(currency, carried - worth),
                Money.of(currency, widest),
                Months.of(widestMonth),
                evidence.inputs(inputs(fleet))));
    }

    private static String[] inputs(Fleet fleet) {
        var names = new ArrayList<>(List.of("/compute/fleet/accelerators_count", "/compute/fleet/book"));
        names.addAll(OwnedCost.siliconInputs(fleet));
        names.addAll(List.of(Obsolescence.parameters()));
        return names.toArray(String[]::new);
    }
}
