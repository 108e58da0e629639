package dev.ballast.backtest;

import dev.ballast.rulebook.yaml.Form;
import java.time.LocalDate;

/**
 * Something that happened to an issuer.
 *
 * @param cause the claim of the playbook that names what brought it about, by the issuer's own words where it gave any
 * @param says what happened, in words
 * @param source what one can look up; one that was not opened says that it was not read
 */
public record Outcome(
        LocalDate date,
        Happening kind,

        @Form(pattern = "[A-Z]{1,3}[0-9]{1,2}", says = "a claim of the playbook, such as R2")
        String cause,

        String says,
        String source) {}
