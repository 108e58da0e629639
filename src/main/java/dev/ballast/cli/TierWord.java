package dev.ballast.cli;

import dev.ballast.advice.Tier;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a tier by its word in any case: {@code must}, {@code should}, {@code find-out}, {@code watch}. */
final class TierWord implements ITypeConverter<Tier> {

    @Override
    public Tier convert(String word) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("expected must, should, find-out or watch, but was " + word));
    }
}
