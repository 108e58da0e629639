package dev.ballast.finance;

import dev.ballast.profile.CovenantKind;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * One covenant at one quarter end.
 *
 * @param number which covenant of the client it is, from one
 * @param level what it allows
 * @param month months from now; zero for today
 * @param reached what stands there against the level, at most 100x
 * @param headroom distance to the level as a part of it, between −100 % and 100 %; negative when it is broken
 */
public record TestedCovenant(int number, CovenantKind kind, Ratio level, Months month, Ratio reached, Share headroom) {}
