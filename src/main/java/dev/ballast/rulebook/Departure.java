package dev.ballast.rulebook;

import java.util.List;

/**
 * One way in which the rules behind a judgement are not those of core, and what it took from core's advice here.
 *
 * @param entry what an author may look up: {@code acme/waivers.yaml halls-wait}
 * @param words what it does, from when until when, whose it is and why
 * @param removed findings of core whose advice is not given or is milder by it; empty when it took nothing here
 */
public record Departure(String entry, String words, List<String> removed) {

    public Departure {
        removed = List.copyOf(removed);
    }
}
