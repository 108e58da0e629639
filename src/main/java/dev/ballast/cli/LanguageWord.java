package dev.ballast.cli;

import dev.ballast.rulebook.wording.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language on the command line. */
final class LanguageWord implements ITypeConverter<Language> {

    @Override
    public Language convert(String word) {
        return Language.of(word)
                .orElseThrow(() ->
                        new TypeConversionException("no language %s; allowed: %s".formatted(word, Language.codes())));
    }
}
