package dev.ballast.rulebook.yaml;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Nearest;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.fact.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what is wrong while reading goes on, so that an author sees all of it at once. */
public final class Problems {

    private final List<Problem> list = new ArrayList<>();

    /** Adds a problem; what was found is shortened and its invisible characters are made visible. */
    public void add(Place place, String code, String found, String allowed, String fix) {
        list.add(new Problem(place, code, Visible.plain(found), allowed, fix));
    }

    /** {@code Did you mean status?} when a known word is near, else another imperative sentence. */
    public static String didYouMean(String word, Collection<String> known, String otherwise) {
        return Nearest.to(word, known).map(near -> "Did you mean " + near + "?").orElse(otherwise);
    }

    public void addAll(Collection<Problem> problems) {
        list.addAll(problems);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public List<Problem> list() {
        return List.copyOf(list);
    }

    /** Reads the value; it when nothing was wrong then, else the problems. */
    public <T> Checked<T> orElseAfter(Supplier<T> reading) {
        T value = reading.get();
        return list.isEmpty() ? Checked.of(value) : Checked.refused(list);
    }
}
