package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/** What outsiders do for the open work of the organisation, and what keeping them at it costs. */
public record CommunityWork(
        @Described(
                value = "Hours that own staff would have needed for the outside work merged in the last twelve months.",
                example = "21000")
        Count mergedHoursCount,

        @Described(value = "What one hour of own staff costs, overheads counted.", min = 1, example = "100")
        @Assumed("profile.engineer-hour-cost")
        Money costPerHour,

        @Described(value = "The part of the merged work that runs inside the organisation.", max = 1, example = "0.4")
        Share foldedBackShare,

        @Described(
                value = "What maintainers, infrastructure and events for the community cost a year.",
                example = "2500000")
        Money yearlyUpkeep) {}
