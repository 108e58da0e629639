package dev.ballast.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date such as {@code 2026-01-31}. */
final class DateWord implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException notADate) {
            throw new TypeConversionException("'" + word + "' is not a date");
        }
    }
}
