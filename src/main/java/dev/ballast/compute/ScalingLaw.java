package dev.ballast.compute;

import dev.ballast.profile.Parameters;
import dev.ballast.profile.ScalingFit;
import dev.ballast.profile.TrainingRun;
import java.util.List;

/**
 * The loss of a dense language model, {@code L = E + A / N^alpha + B / D^beta}, and what follows from it for the model
 * that is best for its compute {@code C = 6 N D}: {@code N = G (C / 6)^a} and {@code D = (C / 6)^b / G}, with
 * {@code a = beta / (alpha + beta)}, {@code b = alpha / (alpha + beta)} and
 * {@code G = (alpha A / beta B)^(1 / (alpha + beta))}. Source: Hoffmann et al. 2022, arXiv 2203.15556, approach 3, with
 * the constants of Besiroglu et al. 2024, arXiv 2404.10102, which alone give the authors' own 70 billion parameters and
 * 1.4 trillion tokens; a run may follow the constants that Hoffmann et al. first printed instead.
 *
 * @param alpha how fast loss falls with parameters
 * @param beta how fast loss falls with tokens
 * @param parameterScale A, the weight of parameters
 * @param tokenScale B, the weight of tokens
 */
record ScalingLaw(double alpha, double beta, double parameterScale, double tokenScale) {

    private static final List<String> CONSTANTS = List.of("alpha", "beta", "parameter-scale", "token-scale");

    /** Operations a parameter and token: two forward, four backward. */
    static final double OPERATIONS = 6;

    /** The law by the constants that the run follows. */
    static ScalingLaw of(TrainingRun run, Parameters parameters) {
        double[] constants = CONSTANTS.stream()
                .mapToDouble(name -> parameters.ratio(fit(run) + name).value())
                .toArray();
        return new ScalingLaw(constants[0], constants[1], constants[2], constants[3]);
    }

    /** The names of the constants that the run follows, those of growth first. */
    static List<String> inputs(TrainingRun run) {
        return CONSTANTS.stream().map(name -> "assumption:" + fit(run) + name).toList();
    }

    private static String fit(TrainingRun run) {
        return run.scalingFit() == ScalingFit.HOFFMANN ? "scaling.hoffmann." : "scaling.";
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
