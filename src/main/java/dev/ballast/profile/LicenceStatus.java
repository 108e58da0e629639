package dev.ballast.profile;

/** Where an export licence stands with the exporter's authority. */
public enum LicenceStatus {
    NOT_REQUIRED,
    GRANTED,
    PENDING,
    PRESUMED_DENIED
}
