package dev.ballast.profile;

/**
 * Whose constants of the loss a plan follows: those of Besiroglu et al. 2024, which alone give Chinchilla's own model back, or
 * those that Hoffmann et al. 2022 first printed. In JSON the words are lower case.
 */
public enum ScalingFit {
    BESIROGLU,
    HOFFMANN
}
