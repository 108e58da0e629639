package dev.ballast.rulebook;

import java.util.List;

/** Reads the sample rules and everything that attackers may write, and judges by what was admitted. */
public final class CorpusProgram {

    private CorpusProgram() {}

    public static void main(String[] arguments) {
        SampleRules.inForce().judge(List.of(Samples.coverage(0.87)), "enterprise");
        for (Corpus file : Corpus.all()) {
            var rulebook = file.read();
            if (rulebook.isAccepted()) {
                rulebook.get().inForce(SampleRules.AS_OF).judge(List.of(Samples.coverage(0.87)), "enterprise");
            }
        }
        if (System.getProperty("ballast.injected") != null) {
            throw new IllegalStateException("a rule file has run code");
        }
    }
}
