package dev.ballast.compute;

import dev.ballast.profile.Parameters;

/**
 * The loss of a dense language model, {@code L = E + A / N^alpha + B / D^beta}, and what follows from it for the model
 * that is best for its compute {@code C = 6 N D}: {@code N = G (C / 6)^a} and {@code D = (C / 6)^b / G}, with
 * {@code a = beta / (alpha + beta)}, {@code b = alpha / (alpha + beta)} and
 * {@code G = (alpha A / beta B)^(1 / (alpha + beta))}. Source: Hoffmann et al. 2022, arXiv 2203.15556, approach 3, with
 * the constants of Besiroglu et al. 2024, arXiv 2404.10102, which alone give the authors' own 70 billion parameters and
 * 1.4 trillion tokens; the constants are parameters and can be replaced.
 *
 * @param alpha how fast loss falls with parameters
 * @param beta how fast loss falls with tokens
 * @param parameterScale A, the weight of parameters
 * @param tokenScale B, the weight of tokens
 */
record ScalingLaw(double alpha, double beta, double parameterScale, double tokenScale) {

    /** Operations a parameter and token: two forward, four backward. */
    static final double OPERATIONS = 6;

    static ScalingLaw of(Parameters parameters) {
        return new ScalingLaw(
                parameters.ratio("scaling.alpha").value(),
                parameters.ratio("scaling.beta").value(),
                parameters.ratio("scaling.parameter-scale").value(),
                parameters.ratio("scaling.token-scale").value());
    }

    /** Compute of training on these tokens once, in operations. */
    static double compute(double activeParameters, double tokens) {
        return OPERATIONS * activeParameters * tokens;
    }

    /** The parameters that this compute is best spent on. */
    double bestParameters(double compute) {
        return balance() * StrictMath.pow(compute / OPERATIONS, beta / (alpha + beta));
    }

    /** The tokens that this compute is best spent on. */
    double bestTokens(double compute) {
        return StrictMath.pow(compute / OPERATIONS, alpha / (alpha + beta)) / balance();
    }

    /** How compute grows with parameters on the path of best models: to the power 1 / a, about 1.95. */
    double growth() {
        return (alpha + beta) / beta;
    }

    private double balance() {
        return StrictMath.pow(alpha * parameterScale / (beta * tokenScale), 1 / (alpha + beta));
    }
}
