package dev.ballast.rulebook;

import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.overlay.Departures;
import dev.ballast.rulebook.overlay.MovedThreshold;
import dev.ballast.rulebook.overlay.Waiver;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A pack, and in what it departs from the packs below it on one day. */
public record Departing(PackCard pack, Departures departures) {

    /** The thresholds that take the place of others. */
    List<Threshold> moved() {
        return departures.moves().stream().map(MovedThreshold::now).toList();
    }

    /** Each entry by what names it, in words, as digests cover it. */
    public SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        departures.waivers().forEach(placed -> texts.put(entry(placed.waiver()), words(placed.waiver())));
        departures.moves().forEach(move -> texts.put(entry(move), words(move)));
        return texts;
    }

    /** {@code acme/waivers.yaml halls-wait}. */
    public String entry(Waiver waiver) {
        return pack.id() + "/waivers.yaml " + waiver.id();
    }

    /** {@code acme/moves.yaml debt.coverage.lock-up}. */
    public String entry(MovedThreshold move) {
        return pack.id() + "/moves.yaml " + move.now().name();
    }

    public String words(Waiver waiver) {
        return waiver.does() + ", " + waiver.grant().words();
    }

    public String words(MovedThreshold move) {
        return move.does() + ", " + move.grant().words();
    }
}
