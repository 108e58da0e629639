package dev.ballast.fact;

/** A fact that can say what it puts at stake in money. */
public interface Staked extends Fact {

    Stake stake();
}
