package dev.ballast.action;

import dev.ballast.action.Ways.Told;
import dev.ballast.compute.BookGap;
import dev.ballast.compute.Hedge;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Book;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Rented;
import dev.ballast.profile.Reservation;
import dev.ballast.profile.VintageProgramme;
import dev.ballast.unit.Count;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is done about reservations, the books, and the programme that a vintage is drawn for. */
final class Plans {

    private static final String RENTED = "/compute/rented";

    private Plans() {}

    /** As many accelerators are reserved as the best mix asks for. */
    static Optional<Lever> reserve(Evidence evidence, List<Fact> matched) {
        Rented rented = evidence.profile().compute().rented();
        return Matched.first(matched, Hedge.class).map(hedge -> {
            var best = Count.of(Math.ceil(hedge.reserveCount().value()));
            String words = "hold %s accelerators under reservations of a year".formatted(best);
            String count = Way.written(best.value());
            Map<String, String> lines = rented == null
                    ? Map.of(RENTED, "{\"reserved_accelerators_count\": " + count + "}")
                    : Map.of(RENTED + "/reserved_accelerators_count", count);
            return Lever.fixed(Edit.of(words, lines));
        });
    }

    /** Reservations lapse in the order in which they end. */
    static Optional<Lever> lapse(Evidence evidence, List<Fact> matched) {
        var contracts = evidence.profile().contracts();
        List<Reservation> reserved = contracts == null || contracts.supply() == null ? List.of() : contracts.supply();
        double all = reserved.stream()
                .mapToDouble(each -> each.acceleratorsCount().value())
                .sum();
        return all <= 0
                ? Optional.empty()
                : Optional.of(Lever.sliding(part -> lapsed(reserved, Math.ceil(part * all))));
    }

    private static Edit lapsed(List<Reservation> reserved, double count) {
        List<Integer> soonest = IntStream.range(0, reserved.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> reserved.get(at).endDate()))
                .toList();
        Map<String, String> lines = new TreeMap<>();
        var words = new ArrayList<String>();
        double left = count;
        for (int at : soonest) {
            Reservation each = reserved.get(at);
            double held = each.acceleratorsCount().value();
            double lapses = Math.min(left, held);
            if (lapses > 0) {
                left -= lapses;
                double kept = (held - lapses) / held;
                lines.put("/contracts/supply/" + at + "/accelerators_count", Way.written(held - lapses));
                lines.put(
                        "/contracts/supply/" + at + "/yearly_amount",
                        Way.written(Math.rint(each.yearlyAmount().value() * kept)));
                words.add("%s accelerators of %s".formatted(Count.of(lapses), each.id()));
            }
        }
        return Edit.of("let lapse " + String.join(", ", words), lines);
    }

    /** Silicon is written down over a shorter life, no shorter than its economic one. */
    static Optional<Lever> shortenBookLife(Evidence evidence, List<Fact> matched) {
        Fleet fleet = evidence.profile().compute().fleet();
        Book book = fleet == null ? null : fleet.book();
        return book == null
                ? Optional.empty()
                : Matched.first(matched, BookGap.class)
                        .flatMap(gap -> Ways.lever(
                                "write silicon down over ",
                                List.of(new Told(
                                        new Way(
                                                "/compute/fleet/book/book_life_months",
                                                book.bookLifeMonths().value(),
                                                Math.min(
                                                        book.bookLifeMonths().value(),
                                                        Math.ceil(gap.economicMonths()
                                                                .value())),
                                                Way.WHOLE),
                                        value -> Months.of(value).toString()))));
    }

    /** Less of the capital is drawn when it is raised, and more as building goes on. */
    static Optional<Lever> stageDraws(Evidence evidence, List<Fact> matched) {
        var monetisation = evidence.profile().monetisation();
        VintageProgramme programme = monetisation == null ? null : monetisation.programme();
        return programme == null
                ? Optional.empty()
                : Ways.lever(
                        "draw at signing no more than ",
                        List.of(new Told(
                                new Way(
                                        "/monetisation/programme/drawn_upfront_share",
                                        programme.drawnUpfrontShare().value(),
                                        0,
                                        Way.SHARE),
                                value -> Share.of(value) + " of the capital")));
    }
}
